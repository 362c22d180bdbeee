package dev.corpusrules.report;

import dev.corpusrules.Finding;
import java.io.IOException;
import java.io.Writer;

/** {@code checkstyle.xml}: the findings of each file, in the format that most viewers of code reviews read. */
record CheckstyleFile(Report report, Checkout checkout) implements WholeFile.Content {

    @Override
    public void write(Writer out) throws IOException {
        Xml xml = new Xml(out);
        xml.start("checkstyle", "version", "10.0");
        String open = null;
        for (Finding finding : report.findings()) {
            String file = finding.place().file();
            if (!file.equals(open)) {
                if (open != null) {
                    xml.end("file");
                }
                xml.start("file", "name", checkout.path(file));
                open = file;
            }
            xml.empty(
                    "error",
                    "line",
                    Integer.toString(finding.place().line()),
                    "column",
                    Integer.toString(finding.place().column()),
                    "severity",
                    Words.of(finding.severity()),
                    "message",
                    checkout.message(finding),
                    "source",
                    finding.rule());
        }
        if (open != null) {
            xml.end("file");
        }
        xml.end("checkstyle");
    }
}
