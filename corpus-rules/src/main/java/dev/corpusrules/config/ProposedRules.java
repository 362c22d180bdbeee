package dev.corpusrules.config;

import dev.corpusrules.Location;
import dev.corpusrules.rules.boilerplate.Proposal;
import dev.corpusrules.text.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Proposed phrases as rules for people to review, in the language of {@code corpus.yml}: one rule for each source. */
public final class ProposedRules {

    private static final int SHOWN_PLACES = 3;
    private static final int LONGEST_SAMPLE = 80;
    private static final int LONGEST_NAME = 40;

    private ProposedRules() {}

    /** The lines of a {@code rules:} mapping, with counts and samples as comments; empty when nothing is proposed. */
    public static List<String> lines(List<Proposal> proposals) {
        List<Proposal> sayable =
                proposals.stream().filter(one -> isPhrase(one.phrase())).toList();
        if (sayable.isEmpty()) {
            return List.of();
        }
        Map<String, List<Proposal>> bySource = sayable.stream()
                .collect(Collectors.groupingBy(Proposal::source, LinkedHashMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        lines.add("rules:");
        Set<String> names = new HashSet<>();
        bySource.forEach((source, phrases) -> {
            lines.add("  # " + line(source) + ", " + phrases.get(0).ofSource() + " articles");
            lines.add("  house/" + name(source, names) + ":");
            lines.add("    kind: phrases");
            lines.add("    severity: warning");
            lines.add("    message: \"A line that many articles of this source share is left in the text.\"");
            lines.add("    lines:");
            for (Proposal one : phrases) {
                lines.add("      - " + Starter.quoted(one.phrase()));
                lines.add("        # in " + one.articles() + " articles: "
                        + one.samples().stream()
                                .limit(SHOWN_PLACES)
                                .map(ProposedRules::sample)
                                .collect(Collectors.joining(", ")));
            }
        });
        return lines;
    }

    /** What articles say may have no form that a rule can take. */
    private static boolean isPhrase(String phrase) {
        try {
            Wording.parse(phrase);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String sample(Location place) {
        String quote = line(place.quote());
        String shown = quote.length() > LONGEST_SAMPLE ? quote.substring(0, LONGEST_SAMPLE - 1) + "…" : quote;
        return line(place.file()) + ":" + place.line() + " “" + shown + "”";
    }

    /** A name that no other rule here has, made of what the source is called. */
    private static String name(String source, Set<String> taken) {
        String words = source.substring(source.indexOf(' ') + 1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String shortened =
                words.substring(0, Math.min(LONGEST_NAME, words.length())).replaceAll("-$", "");
        String name = shortened.isEmpty() ? "shared-lines" : shortened;
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    /** On one line: a comment ends with it. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ");
    }
}
