package dev.corpusrules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.corpusrules.Finding;
import dev.corpusrules.Severity;
import java.io.IOException;
import java.util.List;

/** {@code gl-code-quality-report.json}: what GitLab shows of code quality in a merge request. */
record GitlabFile(Report report, Checkout checkout, Room room) implements JsonFile.Content {

    /** The largest artifact that GitLab takes when its administrators have set nothing else: 100 MB. */
    static final Room ROOM = new Room(Integer.MAX_VALUE, 100_000_000, false);

    @Override
    public void write(JsonGenerator json) throws IOException {
        write(json, room.choose(report.findings(), shown -> (JsonFile.Content) trial -> write(trial, shown)));
    }

    private void write(JsonGenerator json, List<Finding> shown) throws IOException {
        json.writeStartArray();
        for (Finding finding : shown) {
            issue(
                    json,
                    checkout.message(finding),
                    finding.rule(),
                    fingerprint(finding.fingerprint()),
                    finding.severity());
            place(
                    json,
                    checkout.path(finding.place().file()),
                    finding.place().line(),
                    finding.place().endLine());
            json.writeEndObject();
        }
        int left = report.findings().size() - shown.size();
        if (left > 0) {
            issue(json, Words.leftOut(left), "corpus-rules/more", fingerprint("more"), Severity.INFO);
            place(json, checkout.path(report.findings().get(0).place().file()), 1, 1);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void issue(JsonGenerator json, String text, String rule, String fingerprint, Severity severity)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("description", text);
        json.writeStringField("check_name", rule);
        json.writeStringField("fingerprint", fingerprint);
        json.writeStringField(
                "severity",
                switch (severity) {
                    case ERROR -> "critical";
                    case WARNING -> "minor";
                    case INFO, OFF -> "info";
                });
    }

    private static void place(JsonGenerator json, String path, int line, int endLine) throws IOException {
        json.writeObjectFieldStart("location");
        json.writeStringField("path", path);
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", line);
        json.writeNumberField("end", endLine);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Several corpora of one repository may each have a file of the same name: GitLab would take their findings for one. */
    private String fingerprint(String ofFinding) {
        return checkout.path(ofFinding);
    }
}
