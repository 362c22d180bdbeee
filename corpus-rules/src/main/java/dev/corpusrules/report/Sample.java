package dev.corpusrules.report;

import dev.corpusrules.Finding;
import dev.corpusrules.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Those of many findings that are shown when not all can be. */
final class Sample {

    private Sample() {}

    /**
     * At most so many findings, in their order. Every rule and every folder has its say: each in turn gives one, the
     * weightiest first, so that a flood of one fault does not hide the others.
     */
    static List<Finding> of(List<Finding> findings, int most) {
        return findings.size() <= most ? findings : of(findings, finding -> true, most);
    }

    /**
     * At most so many of those that are meant. The findings are read twice, since there may be more than the memory would
     * hold: how many each voice gives, and then these.
     */
    static List<Finding> of(List<Finding> findings, Predicate<Finding> isMeant, int most) {
        if (most == 0) {
            return List.of();
        }
        SortedMap<Voice, Integer> silent = new TreeMap<>();
        for (Finding finding : findings) {
            if (isMeant.test(finding)) {
                silent.merge(Voice.of(finding), 1, Integer::sum);
            }
        }
        Map<Voice, Integer> turns = turns(silent, most);
        List<Finding> chosen = new ArrayList<>();
        for (Finding finding : findings) {
            if (isMeant.test(finding) && turns.merge(Voice.of(finding), -1, Integer::sum) >= 0) {
                chosen.add(finding);
            }
        }
        return chosen;
    }

    /** How many findings each voice gives. */
    private static Map<Voice, Integer> turns(SortedMap<Voice, Integer> silent, int most) {
        Map<Voice, Integer> turns = new HashMap<>();
        int free = most;
        while (free > 0 && !silent.isEmpty()) {
            for (Voice voice : silent.keySet()) {
                if (free > 0) {
                    turns.merge(voice, 1, Integer::sum);
                    free--;
                }
            }
            silent.entrySet().removeIf(voice -> turns.getOrDefault(voice.getKey(), 0) >= voice.getValue());
        }
        return turns;
    }

    /** Findings that are much alike: of one rule, one severity and one folder. */
    private record Voice(Severity severity, String rule, String folder) implements Comparable<Voice> {

        private static final Comparator<Voice> ORDER = Comparator.comparing(Voice::severity)
                .reversed()
                .thenComparing(Voice::rule)
                .thenComparing(Voice::folder);

        private static Voice of(Finding finding) {
            String file = finding.place().file();
            return new Voice(finding.severity(), finding.rule(), file.substring(0, file.lastIndexOf('/') + 1));
        }

        @Override
        public int compareTo(Voice other) {
            return ORDER.compare(this, other);
        }
    }
}
