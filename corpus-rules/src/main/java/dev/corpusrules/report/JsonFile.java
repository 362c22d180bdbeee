package dev.corpusrules.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file of JSON values, one a line, that is there whole or not at all. */
final class JsonFile {

    private static final JsonFactory JSON = new JsonFactory();
    private static final SerializedString LINE_END = new SerializedString("\n");

    private JsonFile() {}

    static void write(Path file, Content content) throws IOException {
        WholeFile.write(file, content);
    }

    /** A member that is null where there is no value. */
    static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        json.writeFieldName(name);
        json.writeString(value);
    }

    /** A list of texts. */
    static void texts(JsonGenerator json, String name, Iterable<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** What stands in the file. */
    interface Content extends WholeFile.Content {

        void write(JsonGenerator json) throws IOException;

        @Override
        default void write(Writer out) throws IOException {
            try (JsonGenerator json = JSON.createGenerator(out)) {
                json.setRootValueSeparator(LINE_END);
                write(json);
                if (json.getOutputContext().getEntryCount() > 0) {
                    json.writeRaw('\n');
                }
            }
        }
    }
}
