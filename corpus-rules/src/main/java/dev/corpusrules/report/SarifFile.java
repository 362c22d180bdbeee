package dev.corpusrules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.corpusrules.Failure;
import dev.corpusrules.Finding;
import dev.corpusrules.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** {@code corpus.sarif}: the findings in SARIF 2.1.0, the format that code scanning reads, with each rule's page. */
record SarifFile(Report report, Checkout checkout, Room room) implements JsonFile.Content {

    /** What GitHub takes: 25,000 results, and 10 MB after gzip, of which a little is kept free. */
    static final Room ROOM = new Room(25_000, 9_500_000, true);

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** GitHub shows as many places of one result. */
    private static final int MOST_RELATED = 100;

    @Override
    public void write(JsonGenerator json) throws IOException {
        write(json, room.choose(report.findings(), shown -> (JsonFile.Content) trial -> write(trial, shown)));
    }

    private void write(JsonGenerator json, List<Finding> shown) throws IOException {
        List<String> rules =
                shown.stream().map(Finding::rule).distinct().sorted().toList();
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Corpus Rules");
        json.writeArrayFieldStart("rules");
        for (String rule : rules) {
            rule(json, rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        // Several corpora of one repository are told apart by what stands before the last slash.
        json.writeObjectFieldStart("automationDetails");
        json.writeStringField("id", "corpus-rules/" + checkout.path(""));
        json.writeEndObject();
        json.writeStringField("columnKind", "utf16CodeUnits");
        invocation(json, report.findings().size() - shown.size());
        json.writeArrayFieldStart("results");
        for (Finding finding : shown) {
            result(json, finding, rules.indexOf(finding.rule()));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void rule(JsonGenerator json, String id) throws IOException {
        RulePage page = RulePage.of(id).orElse(null);
        json.writeStartObject();
        json.writeStringField("id", id);
        text(json, "shortDescription", page == null ? id : page.finds());
        if (page != null) {
            text(json, "fullDescription", page.why());
            json.writeObjectFieldStart("help");
            json.writeStringField("text", page.markdown());
            json.writeStringField("markdown", page.markdown());
            json.writeEndObject();
        }
        json.writeObjectFieldStart("properties");
        JsonFile.texts(json, "tags", List.of(id.substring(0, id.indexOf('/'))));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Whether everything was judged, and what was not; also what this file leaves out. */
    private void invocation(JsonGenerator json, int left) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", report.outcome() != Outcome.BROKEN);
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (Coverage.Unreadable one : report.coverage().unreadable()) {
            json.writeStartObject();
            json.writeStringField("level", "error");
            text(json, "message", SarifPlaces.plain("cannot be read: " + one.why()));
            json.writeArrayFieldStart("locations");
            SarifPlaces.line(json, checkout.path(one.file()), Math.max(1, one.line()));
            json.writeEndArray();
            json.writeEndObject();
        }
        for (Failure failure : report.failures()) {
            json.writeStartObject();
            json.writeStringField("level", "error");
            String broke = "the rule " + failure.rule() + " broke on " + failure.where() + ": " + failure.cause();
            text(json, "message", SarifPlaces.plain(broke));
            json.writeEndObject();
        }
        if (left > 0) {
            json.writeStartObject();
            json.writeStringField("level", "warning");
            text(json, "message", Words.leftOut(left));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void result(JsonGenerator json, Finding finding, int ruleIndex) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        json.writeNumberField("ruleIndex", ruleIndex);
        json.writeStringField("level", level(finding.severity()));
        text(json, "message", SarifPlaces.plain(finding.message()));
        json.writeArrayFieldStart("locations");
        SarifPlaces.place(json, checkout, finding.place());
        json.writeEndArray();
        if (!finding.related().isEmpty()) {
            json.writeArrayFieldStart("relatedLocations");
            for (int i = 0; i < Math.min(MOST_RELATED, finding.related().size()); i++) {
                SarifPlaces.related(json, checkout, finding.related().get(i), i + 1);
            }
            json.writeEndArray();
        }
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("corpusRules/v1", finding.fingerprint());
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeStringField("confidence", finding.confidence().name().toLowerCase(Locale.ROOT));
        JsonFile.texts(json, "also", finding.also());
        if (finding.related().size() > MOST_RELATED) {
            json.writeNumberField("relatedLeftOut", finding.related().size() - MOST_RELATED);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO, OFF -> "note";
        };
    }

    private static void text(JsonGenerator json, String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
