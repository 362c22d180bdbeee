package dev.corpusrules.config;

import java.util.Collection;
import java.util.Comparator;

/** The name that was probably meant. */
public final class Nearest {

    private Nearest() {}

    /** A question that proposes the nearest of the known names; empty when none is near. */
    public static String question(String written, Collection<String> known) {
        return known.stream()
                .filter(name -> isNear(written, name))
                .min(Comparator.comparingInt((String name) -> edits(written, name))
                        .thenComparing(name -> -shared(written, name))
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
        int whole = distance(written, name);
        int slash = written.contains("/") ? -1 : name.indexOf('/');
        return slash < 0 ? whole : Math.min(whole, 1 + distance(written, name.substring(slash + 1)));
    }

    /** How many letters are to be put in, taken out or exchanged to make one word of the other, row by row. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int i = 0; i < above.length; i++) {
            above[i] = i;
        }
        for (int i = 0; i < one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i + 1;
            for (int j = 0; j < other.length(); j++) {
                int exchanged = above[j] + (one.charAt(i) == other.charAt(j) ? 0 : 1);
                row[j + 1] = Math.min(exchanged, 1 + Math.min(row[j], above[j + 1]));
            }
            above = row;
        }
        return above[other.length()];
    }

    /** With how many letters both begin: people rarely mistype the first. */
    private static int shared(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int shared = 0;
        while (shared < most && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }
}
