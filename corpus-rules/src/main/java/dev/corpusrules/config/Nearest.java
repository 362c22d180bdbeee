package dev.corpusrules.config;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The name that was probably meant. */
public final class Nearest {

    private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();
    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    private Nearest() {}

    /** A question that proposes the nearest of the known names; empty when none is near. */
    public static String question(String written, Collection<String> known) {
        return known.stream()
                .filter(name -> isNear(written, name))
                .min(Comparator.comparingInt((String name) -> edits(written, name))
                        .thenComparing(name -> -LIKENESS.apply(written, name))
                        .thenComparing(Comparator.naturalOrder()))
                .map(name -> "did you mean \"" + name + "\"?")
                .orElse("");
    }

    /** One slip, and one more for every four letters; or a name cut short. */
    private static boolean isNear(String written, String name) {
        return written.length() > 2 && name.startsWith(written) || edits(written, name) <= 1 + written.length() / 4;
    }

    /** Forgetting the family of a rule is one slip. */
    private static int edits(String written, String name) {
        int whole = EDITS.apply(written, name);
        int slash = written.contains("/") ? -1 : name.indexOf('/');
        return slash < 0 ? whole : Math.min(whole, 1 + EDITS.apply(written, name.substring(slash + 1)));
    }
}
