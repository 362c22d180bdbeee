package dev.corpusrules.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a JSON object by their paths, in their order. */
final class JsonFields {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(FeedLines.LONGEST_RECORD * 2)
                    .maxNestingDepth(200)
                    .build())
            .build();

    /** A text of so many characters is most likely the article's own. */
    private static final int LONG = 500;

    private final JsonParser parser;
    private final Sieve sieve;
    private final List<JsonField> fields = new ArrayList<>();

    private JsonFields(JsonParser parser, Sieve sieve) {
        this.parser = parser;
        this.sieve = sieve;
    }

    /**
     * Reads one record.
     *
     * @throws UnreadableException when it is no JSON object
     */
    static List<JsonField> read(String json, int line, Sieve sieve) throws UnreadableException {
        try (JsonParser parser = JSON.createParser(json)) {
            return new JsonFields(parser, sieve).read(line);
        } catch (JsonProcessingException e) {
            String column = e.getLocation() == null
                    ? ""
                    : " at column " + e.getLocation().getColumnNr();
            throw new UnreadableException(line, "not JSON" + column + ": " + firstLine(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UnreadableException(line, "not JSON: " + e.getMessage());
        }
    }

    /**
     * Reads one record from its bytes, which are well-formed UTF-8 and begin with its brace. Where they are no JSON object, the
     * column is one of bytes.
     */
    static List<JsonField> read(byte[] json, int from, int to, int line, Sieve sieve)
            throws IOException, UnreadableException {
        try (JsonParser parser = JSON.createParser(json, from, to - from)) {
            return new JsonFields(parser, sieve).read(line);
        }
    }

    /** The first value of such a record; null when that is a list or an object, or nothing. */
    static @Nullable JsonField first(byte[] json, int from, int to) throws IOException {
        try (JsonParser parser = JSON.createParser(json, from, to - from)) {
            parser.nextToken();
            String name = parser.nextFieldName();
            JsonToken value = parser.nextToken();
            return name != null && value != null && value.isScalarValue() && value != JsonToken.VALUE_NULL
                    ? new JsonField(name, parser.getText())
                    : null;
        }
    }

    private List<JsonField> read(int line) throws IOException, UnreadableException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new UnreadableException(line, "a record must be a JSON object");
        }
        if (readObject() && parser.nextToken() != null) {
            throw new UnreadableException(
                    line,
                    "something follows the record at column "
                            + parser.currentTokenLocation().getColumnNr());
        }
        return fields;
    }

    /** Whether it was read to its end. */
    private boolean readObject() throws IOException {
        // The path of each object or list that is open.
        Deque<String> open = new ArrayDeque<>();
        open.push("");
        String path = "";
        while (!open.isEmpty()) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                return true;
            }
            switch (token) {
                case FIELD_NAME -> {
                    String above = open.peek();
                    path = above == null || above.isEmpty() ? parser.currentName() : above + "." + parser.currentName();
                }
                case START_OBJECT, START_ARRAY -> open.push(path);
                case END_OBJECT, END_ARRAY -> {
                    open.pop();
                    path = open.isEmpty() ? "" : open.peek();
                }
                case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> {
                    if (sieve.wants(path)) {
                        JsonField field = field(path, token);
                        fields.add(field);
                        if (sieve.isEnough(field)) {
                            return false;
                        }
                    }
                    path = inList() ? path : "";
                }
                default -> {}
            }
        }
        return true;
    }

    /** Of a long text the parser has the characters at hand; of all else, names among them, the string is asked for anyway. */
    private JsonField field(String path, JsonToken token) throws IOException {
        if (token != JsonToken.VALUE_STRING || parser.getTextLength() < LONG) {
            return new JsonField(path, parser.getText());
        }
        int room = sieve.room(fields);
        char[] value = new char[room + parser.getTextLength()];
        System.arraycopy(parser.getTextCharacters(), parser.getTextOffset(), value, room, parser.getTextLength());
        return new JsonField(path, value, room);
    }

    private boolean inList() {
        return parser.getParsingContext().inArray();
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    /** What is sought in a record. */
    interface Sieve {

        /** Whether the values at the path are wanted; the others are passed over. */
        boolean wants(String path);

        /** How many characters will stand before a long value that follows these, so that it need not be copied again. */
        default int room(List<JsonField> found) {
            return 0;
        }

        /** Whether nothing behind the value matters, not even whether it is JSON. */
        default boolean isEnough(JsonField found) {
            return false;
        }
    }
}
