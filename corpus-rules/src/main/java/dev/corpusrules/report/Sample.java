package dev.corpusrules.report;

import dev.corpusrules.Finding;
import dev.corpusrules.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Those of many findings that are shown when not all can be. */
final class Sample {

    private Sample() {}

    /**
     * At most so many findings, in their order. Every rule and every folder has its say: each in turn gives one, the
     * weightiest first, so that a flood of one fault does not hide the others.
     */
    static List<Finding> of(List<Finding> findings, int most) {
        if (findings.size() <= most) {
            return findings;
        }
        SortedMap<Voice, Deque<Finding>> voices = new TreeMap<>();
        for (Finding finding : findings) {
            voices.computeIfAbsent(Voice.of(finding), voice -> new ArrayDeque<>())
                    .add(finding);
        }
        List<Finding> chosen = new ArrayList<>(most);
        while (chosen.size() < most) {
            for (Deque<Finding> voice : voices.values()) {
                if (chosen.size() < most && !voice.isEmpty()) {
                    chosen.add(voice.remove());
                }
            }
        }
        chosen.sort(null);
        return chosen;
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
