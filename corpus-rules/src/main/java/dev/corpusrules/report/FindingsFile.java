package dev.corpusrules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.corpusrules.Finding;
import dev.corpusrules.Location;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** {@code findings.jsonl}: one finding a line. */
record FindingsFile(List<Finding> findings) implements JsonFile.Content {

    @Override
    public void write(JsonGenerator json) throws IOException {
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("rule", finding.rule());
            json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            json.writeStringField("confidence", finding.confidence().name().toLowerCase(Locale.ROOT));
            place(json, finding.place());
            json.writeStringField("message", finding.message());
            json.writeStringField("quote", finding.place().quote());
            json.writeStringField("fingerprint", finding.fingerprint());
            json.writeBooleanField("fixable", finding.fix() != null);
            JsonFile.texts(json, "also", finding.also());
            json.writeArrayFieldStart("related");
            for (Location related : finding.related()) {
                json.writeStartObject();
                place(json, related);
                json.writeStringField("quote", related.quote());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void place(JsonGenerator json, Location place) throws IOException {
        json.writeStringField("file", place.file());
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
        json.writeNumberField("endLine", place.endLine());
        json.writeNumberField("endColumn", place.endColumn());
        Location.InRecord inRecord = place.record();
        if (inRecord != null) {
            json.writeStringField("record", inRecord.id());
            json.writeStringField("field", inRecord.field());
            json.writeNumberField("fieldLine", inRecord.fieldLine());
            json.writeNumberField("fieldColumn", inRecord.fieldColumn());
        }
    }
}
