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
import java.util.function.Predicate;

/** The values of a JSON object by their paths, in their order. */
final class JsonFields {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(FeedLines.LONGEST_RECORD * 2)
                    .maxNestingDepth(200)
                    .build())
            .build();

    private JsonFields() {}

    /**
     * Reads one record.
     *
     * @param isWanted by path: the others are passed over
     * @throws UnreadableException when it is no JSON object
     */
    static List<Field> read(String json, int line, Predicate<String> isWanted) throws UnreadableException {
        List<Field> fields = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableException(line, "a record must be a JSON object");
            }
            readObject(parser, fields, isWanted);
            if (parser.nextToken() != null) {
                throw new UnreadableException(
                        line,
                        "something follows the record at column "
                                + parser.currentTokenLocation().getColumnNr());
            }
            return fields;
        } catch (JsonProcessingException e) {
            String column = e.getLocation() == null
                    ? ""
                    : " at column " + e.getLocation().getColumnNr();
            throw new UnreadableException(line, "not JSON" + column + ": " + firstLine(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UnreadableException(line, "not JSON: " + e.getMessage());
        }
    }

    private static void readObject(JsonParser parser, List<Field> fields, Predicate<String> isWanted)
            throws IOException {
        // The path of each object or list that is open.
        Deque<String> open = new ArrayDeque<>();
        open.push("");
        String path = "";
        while (!open.isEmpty()) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                return;
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
                    if (isWanted.test(path)) {
                        fields.add(new Field(path, parser.getText()));
                    }
                    path = inList(parser) ? path : "";
                }
                default -> {}
            }
        }
    }

    private static boolean inList(JsonParser parser) {
        return parser.getParsingContext().inArray();
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    /** A value and the path to it; elements of a list have the list's path. */
    record Field(String path, String value) {}
}
