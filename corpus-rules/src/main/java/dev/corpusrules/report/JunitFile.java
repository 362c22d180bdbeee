package dev.corpusrules.report;

import dev.corpusrules.Failure;
import dev.corpusrules.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code TEST-corpus.xml}: each rule that found something is a test suite, each finding a test. It failed when the finding
 * counts as a violation. What could not be read or judged stands before them as errors.
 */
record JunitFile(Report report, Checkout checkout, Room room) implements WholeFile.Content {

    /** GitLab reads at most 500,000 tests of a pipeline, and takes artifacts of 100 MB when nothing else is set. */
    static final Room ROOM = new Room(400_000, 100_000_000, false);

    @Override
    public void write(Writer out) throws IOException {
        write(out, room.choose(report.findings(), shown -> trial -> write(trial, shown)));
    }

    private void write(Writer out, List<Finding> shown) throws IOException {
        SortedMap<String, List<Finding>> byRule = new TreeMap<>();
        shown.forEach(finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                .add(finding));
        int errors = report.coverage().unreadable().size() + report.failures().size();
        Xml xml = new Xml(out);
        xml.start("testsuites", counts("corpus", shown.size() + 1L + errors, shown, errors));
        reading(xml, errors, report.findings().size() - shown.size());
        for (var suite : byRule.entrySet()) {
            List<Finding> findings = suite.getValue();
            xml.start("testsuite", counts(suite.getKey(), findings.size(), findings, 0));
            for (Finding finding : findings) {
                test(xml, finding);
            }
            xml.end("testsuite");
        }
        xml.end("testsuites");
    }

    /** There is always one test: a report without any is taken for a build that broke. */
    private void reading(Xml xml, int errors, int left) throws IOException {
        xml.start("testsuite", counts("corpus", 1L + errors, List.of(), errors));
        String read = Words.some(report.coverage().articles(), "article") + " checked with "
                + Words.some(report.coverage().run(), "rule");
        xml.start("testcase", "classname", "corpus", "name", "articles are read", "time", "0");
        xml.text("system-out", left > 0 ? read + "; " + Words.leftOut(left) : read);
        xml.end("testcase");
        for (Coverage.Unreadable one : report.coverage().unreadable()) {
            String place = checkout.path(one.file()) + ":" + one.line();
            xml.start("testcase", "classname", "corpus", "name", place, "time", "0");
            xml.empty("error", "type", "unreadable", "message", "cannot be read: " + one.why());
            xml.end("testcase");
        }
        for (Failure failure : report.failures()) {
            xml.start("testcase", "classname", failure.rule(), "name", failure.where(), "time", "0");
            xml.empty("error", "type", "broken rule", "message", failure.cause());
            xml.end("testcase");
        }
        xml.end("testsuite");
    }

    private void test(Xml xml, Finding finding) throws IOException {
        String file = checkout.path(finding.place().file());
        xml.start(
                "testcase",
                "classname",
                finding.rule(),
                "name",
                checkout.place(finding.place()),
                "file",
                file,
                "time",
                "0");
        String severity = Words.of(finding.severity());
        if (report.limit().counts(finding)) {
            String quote = finding.place().quote();
            xml.text("failure", quote, "type", severity, "message", checkout.message(finding));
        } else {
            xml.text("system-out", severity + ": " + checkout.message(finding));
        }
        xml.end("testcase");
    }

    private String[] counts(String name, long tests, List<Finding> findings, int errors) {
        long failures = report.limit().violations(findings);
        return new String[] {
            "name",
            name,
            "tests",
            Long.toString(tests),
            "failures",
            Long.toString(failures),
            "errors",
            Integer.toString(errors),
            "skipped",
            "0",
            "time",
            "0"
        };
    }
}
