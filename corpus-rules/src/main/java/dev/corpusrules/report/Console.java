package dev.corpusrules.report;

import static dev.corpusrules.report.Words.some;

import dev.corpusrules.Finding;
import dev.corpusrules.Location;
import dev.corpusrules.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What people read of a report: the findings, a table by rule, what was read, and what to do next.
 *
 * @param corpus the corpus directory as people would type it, put before the paths so that a terminal can open them
 * @param maxLogged how many findings are shown at most
 * @param details the file that holds all of them, as people would type it
 * @param commands what people may type next
 */
public record Console(String corpus, int maxLogged, String details, Commands commands) {

    /** From so many violations on, and with nothing accepted yet, a corpus was not written under these rules. */
    private static final int LEGACY = 100;

    /** All lines, in order. */
    public List<Line> lines(Report report) {
        List<Line> lines = new ArrayList<>();
        for (String mistake : report.mistakes()) {
            mistake.lines().forEach(text -> lines.add(new Line(Severity.ERROR, text)));
        }
        findings(report, lines);
        Summary summary = report.summary();
        summary.troubles(path("")).forEach(text -> lines.add(new Line(Severity.ERROR, text)));
        summary.lines(RuleTable.words(report.findings())).forEach(text -> lines.add(new Line(Severity.INFO, text)));
        report.notes().forEach(note -> note.lines().forEach(text -> lines.add(new Line(Severity.INFO, text))));
        next(report).ifPresent(next -> lines.add(new Line(Severity.INFO, "next: " + next)));
        return lines;
    }

    /** Why the build fails, in one line. */
    public String verdict(Report report) {
        if (!report.wasRun()) {
            String first = report.mistakes().get(0).lines().findFirst().orElse("");
            int others = report.mistakes().size() - 1;
            return first + (others == 0 ? "" : ", and " + some(others, "more mistake"));
        }
        List<String> reasons = new ArrayList<>();
        int unreadable = report.coverage().unreadable().size();
        if (unreadable > 0) {
            reasons.add(some(unreadable, "article") + " cannot be read");
        }
        if (!report.failures().isEmpty()) {
            reasons.add("rules broke " + some(report.failures().size(), "time"));
        }
        Limit limit = report.limit();
        if (limit.isExceededBy(report.findings())) {
            reasons.add(some(limit.violations(report.findings()), "finding") + " at " + Words.of(limit.failOn())
                    + " or above (corpus.failOn=" + Words.of(limit.failOn()) + ", corpus.maxViolations="
                    + limit.maxViolations() + ")");
        }
        return String.join(", ", reasons) + "; see " + details;
    }

    /** The first that fails the build comes with what silences it. */
    private void findings(Report report, List<Line> lines) {
        List<Finding> shown = Sample.of(report.findings(), maxLogged);
        boolean fails = report.limit().isExceededBy(report.findings());
        for (Finding finding : shown) {
            lines.add(new Line(finding.severity(), line(finding)));
            if (fails && report.limit().counts(finding)) {
                IgnoreEntry.lines(finding).forEach(text -> lines.add(new Line(Severity.INFO, text)));
                fails = false;
            }
        }
        int left = report.findings().size() - shown.size();
        if (left > 0) {
            lines.add(new Line(Severity.INFO, "… and " + some(left, "more finding") + ", all in " + details));
        }
    }

    private String line(Finding finding) {
        String related = finding.related().stream()
                .map(place -> " ↔ " + (place.file().equals(finding.place().file()) ? spot(place) : place(place)))
                .collect(Collectors.joining());
        return place(finding.place()) + " " + Words.of(finding.severity()) + " " + finding.rule() + " "
                + finding.message() + Words.inRecord(finding.place()) + related;
    }

    private String place(Location place) {
        return path(place.file()) + ":" + spot(place);
    }

    private static String spot(Location place) {
        return place.line() + ":" + place.column();
    }

    private String path(String file) {
        return corpus.equals(".") ? file : corpus + "/" + file;
    }

    /** The command that takes people further; empty when all is well. */
    private Optional<String> next(Report report) {
        List<Finding> findings = report.findings();
        return switch (report.outcome()) {
            case BROKEN -> Optional.of("correct what is named above, then " + commands.again());
            case VIOLATIONS ->
                Optional.of(
                        report.limit().violations(findings) >= LEGACY && report.baselined() == 0
                                ? commands.accept() + " accepts what is found today, so that only new findings fail"
                                : "correct the articles, then " + commands.again());
            case CLEAN ->
                findings.stream()
                        .max(Comparator.comparing(Finding::severity)
                                .thenComparing(Finding::rule, Comparator.reverseOrder()))
                        .map(heaviest -> commands.explain() + heaviest.rule() + " says what the rule means");
        };
    }

    /** One line, and how loudly it is said. */
    public record Line(Severity level, String text) {

        /** What articles say and files are called must not start a line, or a command of the build server, of its own. */
        public Line {
            text = Words.line(text);
        }
    }
}
