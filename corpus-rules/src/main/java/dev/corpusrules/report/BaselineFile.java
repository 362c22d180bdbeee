package dev.corpusrules.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A baseline in a file: JSON lines, one entry a line, sorted, so that version control merges it. */
public final class BaselineFile {

    private static final JsonFactory JSON = new JsonFactory();

    private BaselineFile() {}

    /**
     * @throws BadBaselineException when a line is no entry; its message names the line
     * @throws IOException when the file cannot be read
     */
    public static Baseline read(Path file) throws IOException {
        List<String> lines = lines(file);
        List<Baseline.Entry> entries = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                entries.add(entry(lines.get(i), file, i + 1));
            }
        }
        return new Baseline(entries);
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new BadBaselineException(file, 1, "the file is not UTF-8");
        }
    }

    /** Changes the file; if others are changing it at this moment, after them. */
    public static void change(Path file, UnaryOperator<Baseline> change) throws IOException {
        try (Turn turn = Turn.of(file)) {
            write(file, change.apply(Files.exists(file) ? read(file) : Baseline.NONE));
        }
    }

    /** Writes the whole file or nothing. */
    static void write(Path file, Baseline baseline) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        JsonFile.write(file, json -> {
            for (Baseline.Entry entry : baseline.entries()) {
                write(json, entry);
            }
        });
    }

    private static void write(JsonGenerator json, Baseline.Entry entry) throws IOException {
        json.writeStartObject();
        writeIfThere(json, "corpus", entry.corpus());
        json.writeStringField("file", entry.file());
        writeIfThere(json, "record", entry.record());
        json.writeStringField("rule", entry.rule());
        json.writeStringField("quote", entry.quote());
        json.writeStringField("fingerprint", entry.fingerprint());
        writeIfThere(json, "reason", entry.reason());
        writeIfThere(json, "expires", entry.expires());
        json.writeEndObject();
    }

    private static void writeIfThere(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }

    private static Baseline.Entry entry(String line, Path file, int number) throws IOException {
        Map<String, String> members = new HashMap<>();
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                members.put(name, json.getValueAsString(""));
            }
            String expires = members.get("expires");
            return new Baseline.Entry(
                    members.get("corpus"),
                    needed(members, "file"),
                    members.get("record"),
                    needed(members, "rule"),
                    needed(members, "quote"),
                    needed(members, "fingerprint"),
                    members.get("reason"),
                    expires == null ? null : LocalDate.parse(expires));
        } catch (JsonProcessingException e) {
            throw new BadBaselineException(file, number, why(line, e));
        } catch (DateTimeException e) {
            throw new BadBaselineException(file, number, "\"expires\" is no day like 2027-01-31");
        } catch (IllegalArgumentException e) {
            throw new BadBaselineException(file, number, e.getMessage());
        }
    }

    /** Merging leaves its marks in a file that grows in every branch. */
    private static String why(String line, JsonProcessingException e) {
        return line.matches("(<{7}|={7}|>{7}|\\|{7}).*")
                ? "it is the mark of a merge that is not finished"
                : "what stands at column " + e.getLocation().getColumnNr() + " is no JSON";
    }

    private static String needed(Map<String, String> members, String name) {
        String value = members.get(name);
        if (value == null) {
            throw new IllegalArgumentException("there is no \"" + name + "\"");
        }
        return value;
    }

    /** A line of a baseline that is no entry. */
    public static final class BadBaselineException extends IOException {

        private BadBaselineException(Path file, int line, @Nullable String why) {
            super(file.getFileName() + ":" + line + " is no entry of a baseline: " + why);
        }
    }
}
