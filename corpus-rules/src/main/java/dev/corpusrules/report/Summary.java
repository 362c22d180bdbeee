package dev.corpusrules.report;

import static dev.corpusrules.report.Words.number;
import static dev.corpusrules.report.Words.some;

import dev.corpusrules.Failure;
import dev.corpusrules.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * What a check came to in numbers.
 *
 * @param byRule how many findings of each severity each rule has that found something
 * @param mistakes what kept the check from starting
 */
public record Summary(
        Limit limit,
        Coverage coverage,
        SortedMap<String, Map<Severity, Long>> byRule,
        long suppressed,
        long baselined,
        List<Failure> failures,
        List<String> mistakes) {

    public Outcome outcome() {
        if (!mistakes.isEmpty() || !failures.isEmpty() || !coverage.unreadable().isEmpty()) {
            return Outcome.BROKEN;
        }
        long violations = bySeverity().entrySet().stream()
                .filter(count -> limit.counts(count.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return violations > limit.maxViolations() ? Outcome.VIOLATIONS : Outcome.CLEAN;
    }

    /** How many findings have each severity, also those that none has. */
    Map<Severity, Long> bySeverity() {
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            counts.put(severity, 0L);
        }
        byRule.values().forEach(rule -> rule.forEach((severity, count) -> counts.merge(severity, count, Long::sum)));
        return counts;
    }

    /** The text of {@code summary.json}. */
    public String json() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            WholeFile.write(bytes, new SummaryFile(this));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** What was read and what was not: the line that is always there. */
    String line() {
        List<String> parts = new ArrayList<>();
        Map<Severity, Long> found = bySeverity();
        parts.add("checked " + some(coverage.articles(), "article") + ", " + some(coverage.bytes(), "byte") + ", with "
                + some(coverage.run(), "rule") + ": " + some(found.getOrDefault(Severity.ERROR, 0L), "error") + ", "
                + some(found.getOrDefault(Severity.WARNING, 0L), "warning") + ", "
                + number(found.getOrDefault(Severity.INFO, 0L)) + " info");
        if (!coverage.skipped().isEmpty()) {
            parts.add("skipped " + reasons(coverage.skippedByReason()));
        }
        if (!coverage.unreadable().isEmpty()) {
            parts.add(number(coverage.unreadable().size()) + " unreadable");
        }
        if (!coverage.notJudged().isEmpty()) {
            parts.add("not judged in their language " + reasons(coverage.notJudged()));
        }
        if (!coverage.notRun().isEmpty()) {
            parts.add(some(coverage.notRun().size(), "rule") + " not run");
        }
        if (suppressed > 0) {
            parts.add(number(suppressed) + " suppressed");
        }
        if (baselined > 0) {
            parts.add(number(baselined) + " in the baseline");
        }
        return String.join("; ", parts);
    }

    /**
     * What people read of it: a table by rule, one of who made the articles, and the line that is always there.
     *
     * @param words for each rule that found something the message that it says most often
     */
    public List<String> lines(SortedMap<String, String> words) {
        List<String> lines = new ArrayList<>(RuleTable.rows(this, words));
        lines.addAll(AttributionTable.rows(coverage));
        if (mistakes.isEmpty()) {
            lines.add(line());
        }
        return lines;
    }

    /**
     * What could not be judged, and why, a line each.
     *
     * @param corpus put before the paths
     */
    public List<String> troubles(String corpus) {
        List<String> lines = new ArrayList<>();
        for (Coverage.Unreadable one : coverage.unreadable()) {
            lines.add(corpus + one.file() + ":" + one.line() + " cannot be read: " + one.why());
        }
        for (Failure failure : failures) {
            lines.add("the rule " + failure.rule() + " broke on " + failure.where() + ": " + failure.cause());
        }
        return lines;
    }

    private static String reasons(Map<String, ? extends Number> counts) {
        return counts.entrySet().stream()
                .map(count -> number(count.getValue().longValue()) + " (" + count.getKey() + ")")
                .collect(Collectors.joining(", "));
    }
}
