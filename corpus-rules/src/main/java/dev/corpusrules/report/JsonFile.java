package dev.corpusrules.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** A file of JSON values, one a line, that is there whole or not at all. */
final class JsonFile {

    private static final JsonFactory JSON = new JsonFactory();
    private static final SerializedString LINE_END = new SerializedString("\n");

    private JsonFile() {}

    /** Writes beside the file first: who reads it meets the former or the whole new one, never a half. */
    static void write(Path file, Content content) throws IOException {
        Path half = file.resolveSibling("." + file.getFileName() + ".half");
        try {
            try (Writer writer = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(half), encoder()));
                    JsonGenerator json = JSON.createGenerator(writer)) {
                json.setRootValueSeparator(LINE_END);
                content.write(json);
                if (json.getOutputContext().getEntryCount() > 0) {
                    json.writeRaw('\n');
                }
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** A quote may hold half a surrogate pair, which has no UTF-8: it becomes the replacement character. */
    private static CharsetEncoder encoder() {
        return StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
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
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }
}
