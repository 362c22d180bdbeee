package dev.corpusrules.report;

import dev.corpusrules.Failure;
import dev.corpusrules.Finding;
import dev.corpusrules.Severity;
import dev.corpusrules.engine.ArticleLine;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the check of a corpus came to.
 *
 * @param findings those that neither a suppression nor the baseline silences, in their order
 * @param articles what is kept of each article, in their order; empty when nobody asked for it
 * @param notes what else people should know, each as the lines that they read
 * @param failures rules that broke
 * @param mistakes what kept the check from starting, each as the lines that people read
 * @param texts where reports that show articles find their words
 */
public record Report(
        Limit limit,
        Coverage coverage,
        List<Finding> findings,
        List<ArticleLine> articles,
        long suppressed,
        long baselined,
        List<String> notes,
        List<Failure> failures,
        List<String> mistakes,
        Texts texts) {

    public Report {
        findings = sorted(findings);
        articles = sorted(articles);
        notes = List.copyOf(notes);
        failures = List.copyOf(failures);
        mistakes = List.copyOf(mistakes);
    }

    /** A report that shows no article. */
    public Report(
            Limit limit,
            Coverage coverage,
            List<Finding> findings,
            List<ArticleLine> articles,
            long suppressed,
            long baselined,
            List<String> notes,
            List<Failure> failures,
            List<String> mistakes) {
        this(limit, coverage, findings, articles, suppressed, baselined, notes, failures, mistakes, Texts.NONE);
    }

    /** A list that is sorted already may be longer than the memory would hold: it is taken as it is. */
    private static <T extends Comparable<T>> List<T> sorted(List<T> list) {
        T before = null;
        for (T one : list) {
            if (before != null && before.compareTo(one) > 0) {
                return list.stream().sorted().toList();
            }
            before = one;
        }
        return list;
    }

    /** The report of a check that could not start. */
    public static Report ofMistakes(List<String> mistakes) {
        return new Report(Limit.DEFAULT, Coverage.NONE, List.of(), List.of(), 0, 0, List.of(), List.of(), mistakes);
    }

    /** The report of a check that had nothing to do. */
    public static Report ofNothing() {
        return ofMistakes(List.of());
    }

    public Outcome outcome() {
        return summary().outcome();
    }

    Summary summary() {
        return new Summary(limit, coverage, byRule(), suppressed, baselined, failures, mistakes);
    }

    /** Whether any article was checked at all. */
    boolean wasRun() {
        return mistakes.isEmpty();
    }

    /** How many findings of each severity each rule has that found something. */
    SortedMap<String, Map<Severity, Long>> byRule() {
        SortedMap<String, Map<Severity, Long>> counts = new TreeMap<>();
        findings.forEach(finding -> counts.computeIfAbsent(finding.rule(), rule -> count(List.of()))
                .merge(finding.severity(), 1L, Long::sum));
        return counts;
    }

    private static Map<Severity, Long> count(List<Finding> findings) {
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            counts.put(severity, 0L);
        }
        findings.forEach(finding -> counts.merge(finding.severity(), 1L, Long::sum));
        return counts;
    }
}
