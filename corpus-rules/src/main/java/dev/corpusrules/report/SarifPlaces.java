package dev.corpusrules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.corpusrules.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How SARIF writes places, and texts that must stay texts. */
final class SarifPlaces {

    private SarifPlaces() {}

    /** A place with its quote, and what it is called in the record of a feed. */
    static void place(JsonGenerator json, Checkout checkout, Location place) throws IOException {
        json.writeStartObject();
        physical(json, checkout, place);
        json.writeEndObject();
    }

    /** A place that belongs to a finding. */
    static void related(JsonGenerator json, Checkout checkout, Location place, int id) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", id);
        json.writeObjectFieldStart("message");
        json.writeStringField("text", plain(place.quote()));
        json.writeEndObject();
        physical(json, checkout, place);
        json.writeEndObject();
    }

    /** A place of which only the line is known. */
    static void line(JsonGenerator json, String path, int line) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        artifact(json, path);
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", line);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A message in which no text of an article becomes a link: SARIF reads {@code [text](target)} as one. */
    static String plain(String text) {
        return text.contains("](")
                ? text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
                : text;
    }

    /** A path as a relative reference: every unit but the plainest is written as its bytes. */
    static String uri(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
            if (isPlain || b == '/' || b == '-' || b == '_' || b == '.' || b == '~') {
                uri.append((char) b);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", b));
            }
        }
        return uri.toString();
    }

    private static void physical(JsonGenerator json, Checkout checkout, Location place) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        artifact(json, checkout.path(place.file()));
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", place.line());
        json.writeNumberField("startColumn", place.column());
        json.writeNumberField("endLine", place.endLine());
        json.writeNumberField("endColumn", place.endColumn());
        json.writeObjectFieldStart("snippet");
        json.writeStringField("text", place.quote());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        Location.InRecord record = place.record();
        if (record != null) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("name", record.id());
            json.writeStringField(
                    "fullyQualifiedName",
                    record.id() + "/" + record.field() + ":" + record.fieldLine() + ":" + record.fieldColumn());
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    private static void artifact(JsonGenerator json, String path) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(path));
        json.writeStringField("uriBaseId", "%SRCROOT%");
        json.writeEndObject();
    }
}
