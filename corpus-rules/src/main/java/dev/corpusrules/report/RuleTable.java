package dev.corpusrules.report;

import dev.corpusrules.Finding;
import dev.corpusrules.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often each rule found something, with the fault in words. */
final class RuleTable {

    private static final int LONGEST_WORDS = 80;

    /** Of how many different things that a rule says one is sought that it says most often; chosen by us. */
    private static final int MOST_WORDS = 10_000;

    private RuleTable() {}

    /**
     * A heading and a row for each rule; empty when nothing was found.
     *
     * @param words what each rule that found something says
     */
    static List<String> rows(Summary summary, SortedMap<String, String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        int width = words.keySet().stream().mapToInt(String::length).max().orElse(0);
        List<String> rows = new ArrayList<>();
        rows.add(row("error", "warning", "info", "rule", width, "what is wrong"));
        words.forEach((rule, fault) -> {
            Map<Severity, Long> counts = summary.byRule().getOrDefault(rule, Map.of());
            rows.add(row(
                    cell(counts, Severity.ERROR),
                    cell(counts, Severity.WARNING),
                    cell(counts, Severity.INFO),
                    rule,
                    width,
                    shortened(fault)));
        });
        return rows;
    }

    private static String row(String error, String warning, String info, String rule, int width, String fault) {
        String padding = " ".repeat(Math.max(0, width - rule.length()));
        return Words.cell(6, error) + " " + Words.cell(8, warning) + " " + Words.cell(6, info) + "  " + rule + padding
                + "  " + fault;
    }

    private static String cell(Map<Severity, Long> counts, Severity severity) {
        long count = counts.getOrDefault(severity, 0L);
        return count == 0 ? "·" : Words.number(count);
    }

    /** What each rule says most often; of equals, what comes first in the alphabet. */
    static SortedMap<String, String> words(List<Finding> findings) {
        Map<String, Map<String, Integer>> said = new HashMap<>();
        for (Finding finding : findings) {
            Map<String, Integer> ofRule = said.computeIfAbsent(finding.rule(), rule -> new HashMap<>());
            if (ofRule.size() < MOST_WORDS || ofRule.containsKey(finding.message())) {
                ofRule.merge(finding.message(), 1, Integer::sum);
            }
        }
        SortedMap<String, String> words = new TreeMap<>();
        said.forEach((rule, messages) -> messages.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(most -> words.put(rule, most.getKey())));
        return words;
    }

    private static String shortened(String message) {
        // What follows a colon is this one place's; the fault is what comes before.
        String fault = message.contains(": ") ? message.substring(0, message.indexOf(": ")) : message;
        return fault.length() <= LONGEST_WORDS ? fault : fault.substring(0, LONGEST_WORDS - 1) + "…";
    }
}
