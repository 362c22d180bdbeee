package dev.corpusrules.report;

import dev.corpusrules.Finding;
import dev.corpusrules.Location;
import dev.corpusrules.Severity;
import dev.corpusrules.engine.Attributed;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code github.md}: what GitHub Actions shows of a step when it has ended. It is written as HTML without blank lines: in
 * there GitHub reads no Markdown, so that texts of articles stay texts.
 *
 * @param bytes how long it may be
 */
record GithubSummary(Report report, Checkout checkout, long bytes) implements WholeFile.Content {

    /** GitHub refuses a longer summary as a whole. */
    static final long MOST_BYTES = 1 << 20;

    /** More is not read on a page like this; the reports hold them all. */
    private static final int MOST_FINDINGS = 1_000;

    /** What is kept free for the line that says how many are left out. */
    private static final int FOOT = 300;

    @Override
    public void write(Writer out) throws IOException {
        out.write(text());
    }

    /** Empty when there is not even room for its head. */
    String text() {
        StringBuilder text = new StringBuilder();
        long free = bytes - FOOT;
        free = add(text, head(), free);
        if (text.isEmpty()) {
            return "";
        }
        for (String line : broken()) {
            free = add(text, line, free);
        }
        for (Map.Entry<String, Map<Severity, Long>> rule : report.byRule().entrySet()) {
            free = add(text, row(rule.getKey(), rule.getValue()), free);
        }
        text.append("</table>\n\n");
        free = add(text, attribution(), free);
        List<Finding> chosen = Room.gravest(report.findings(), MOST_FINDINGS);
        int shown = 0;
        if (!chosen.isEmpty()) {
            text.append("<details><summary>Findings</summary><table>\n");
            for (Finding finding : chosen) {
                long left = add(text, row(finding), free);
                shown += left < free ? 1 : 0;
                free = left;
            }
            text.append("</table></details>\n");
        }
        if (shown < report.findings().size()) {
            text.append("<p>")
                    .append(Words.leftOut(report.findings().size() - shown))
                    .append("</p>\n");
        }
        return text.append('\n').toString();
    }

    /** Adds the line when it fits, and says how much room there is then. */
    private static long add(StringBuilder text, String line, long free) {
        long length = line.getBytes(StandardCharsets.UTF_8).length;
        if (length > free) {
            return free;
        }
        text.append(line);
        return free - length;
    }

    private String head() {
        Map<Severity, Long> found = report.summary().bySeverity();
        String outcome =
                switch (report.outcome()) {
                    case CLEAN -> "clean";
                    case VIOLATIONS -> "violations";
                    case BROKEN -> "broken";
                };
        return "<h3>Corpus Rules: " + outcome + "</h3>\n<p>"
                + Words.some(report.coverage().articles(), "article") + " in <code>"
                + escaped(checkout.corpus().isEmpty() ? "." : checkout.corpus()) + "</code>, "
                + Words.some(report.coverage().run(), "rule") + ": "
                + Words.some(found.getOrDefault(Severity.ERROR, 0L), "error") + ", "
                + Words.some(found.getOrDefault(Severity.WARNING, 0L), "warning") + ", "
                + Words.number(found.getOrDefault(Severity.INFO, 0L)) + " info; "
                + Words.number(report.suppressed()) + " suppressed, "
                + Words.number(report.baselined()) + " in the baseline</p>\n"
                + "<table>\n<tr><th>rule</th><th>error</th><th>warning</th><th>info</th></tr>\n";
    }

    /** How many articles say who made them; empty when none was read. */
    private String attribution() {
        Coverage coverage = report.coverage();
        if (coverage.attributed().isEmpty()) {
            return "";
        }
        StringBuilder table = new StringBuilder(
                "<details><summary>Attribution</summary><table>\n<tr><th></th>"
                        + "<th>articles</th><th>author</th><th>agency</th><th>date</th><th>publisher</th><th>no credit</th></tr>\n");
        table.append(row("all articles", coverage.all()));
        if (coverage.attributed().size() > 1) {
            AttributionTable.shown(coverage)
                    .forEach(folder -> table.append(row(
                            "<code>" + escaped(AttributionTable.name(folder.getKey())) + "</code>",
                            folder.getValue())));
        }
        int left = AttributionTable.leftOut(coverage);
        String more = left == 0 ? "" : "<p>… and " + Words.some(left, "more folder") + ", all in summary.json</p>\n";
        return table.append("</table>").append(more).append("</details>\n\n").toString();
    }

    private static String row(String folder, Attributed counts) {
        return AttributionTable.cells(counts)
                .collect(Collectors.joining("</td><td>", "<tr><td>" + folder + "</td><td>", "</td></tr>\n"));
    }

    /** Rows on what kept the check from judging everything. */
    private List<String> broken() {
        List<String> reasons = new ArrayList<>(report.mistakes());
        report.coverage()
                .unreadable()
                .forEach(one ->
                        reasons.add(checkout.path(one.file()) + ":" + one.line() + " cannot be read: " + one.why()));
        report.failures()
                .forEach(
                        one -> reasons.add("the rule " + one.rule() + " broke on " + one.where() + ": " + one.cause()));
        return reasons.stream()
                .map(reason -> "<tr><td colspan=\"4\"><code>" + escaped(reason) + "</code></td></tr>\n")
                .toList();
    }

    private static String row(String rule, Map<Severity, Long> counts) {
        return "<tr><td><code>" + escaped(rule) + "</code></td><td>" + counts.getOrDefault(Severity.ERROR, 0L)
                + "</td><td>" + counts.getOrDefault(Severity.WARNING, 0L) + "</td><td>"
                + counts.getOrDefault(Severity.INFO, 0L) + "</td></tr>\n";
    }

    private String row(Finding finding) {
        Location place = finding.place();
        String spot = checkout.path(place.file()) + ":" + place.line() + ":" + place.column();
        return "<tr><td>" + Words.of(finding.severity()) + "</td><td><code>" + escaped(spot) + "</code></td><td><code>"
                + escaped(finding.rule()) + "</code></td><td><code>" + escaped(checkout.message(finding))
                + "</code></td></tr>\n";
    }

    /** One line, without markup. */
    private static String escaped(String text) {
        return Words.line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
