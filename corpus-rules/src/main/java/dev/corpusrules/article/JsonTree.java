package dev.corpusrules.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.corpusrules.Span;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON as pages carry it, often broken: what can be read before the break is kept. A value is a {@link Leaf}, a list or a
 * map of values by name.
 */
final class JsonTree {

    private static final JsonFactory LENIENT = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();

    private final String json;
    private final int offset;
    private final List<Object> roots = new ArrayList<>();
    private final Deque<Object> open = new ArrayDeque<>();
    private String name = "";

    private JsonTree(String json, int offset) {
        this.json = json;
        this.offset = offset;
    }

    /** The values in the text, one after the other; {@code offset} is where it begins in its source. */
    static List<Object> read(String json, int offset) {
        int start = 0;
        // Comments and CDATA marks around a script hide it from readers that are long gone.
        while (start < json.length() && json.charAt(start) != '{' && json.charAt(start) != '[') {
            start++;
        }
        if (json.startsWith("[CDATA[", start)) {
            return read(json.substring(start + 7), offset + start + 7);
        }
        JsonTree tree = new JsonTree(json.substring(start), offset + start);
        tree.read();
        return tree.roots;
    }

    private void read() {
        try (JsonParser parser = LENIENT.createParser(json)) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                take(parser, token);
                token = parser.nextToken();
            }
        } catch (IOException e) {
            // Half of what a page says of itself is better than nothing.
        }
    }

    private void take(JsonParser parser, JsonToken token) throws IOException {
        switch (token) {
            case FIELD_NAME -> name = parser.currentName();
            case START_OBJECT -> push(new LinkedHashMap<String, Object>());
            case START_ARRAY -> push(new ArrayList<Object>());
            case END_OBJECT, END_ARRAY -> open.pop();
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String value = parser.getText();
                put(new Leaf(value, place(parser, token, value)));
            }
            default -> {}
        }
    }

    private Span place(JsonParser parser, JsonToken token, String value) {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        int end = (int) parser.currentLocation().getCharOffset();
        if (token == JsonToken.VALUE_STRING) {
            start++;
            end--;
        } else {
            end = start + value.length();
        }
        start = Math.max(0, Math.min(start, json.length()));
        return new Span(start, Math.max(start, Math.min(end, json.length()))).shifted(offset);
    }

    private void push(Object container) {
        put(container);
        open.push(container);
    }

    @SuppressWarnings("unchecked")
    private void put(Object value) {
        Object above = open.peek();
        if (above instanceof Map<?, ?> map) {
            ((Map<String, Object>) map).put(name, value);
        } else if (above instanceof List<?> list) {
            ((List<Object>) list).add(value);
        } else {
            roots.add(value);
        }
    }

    /** The values under a name, whether there are none, one or many. */
    static List<Object> all(@Nullable Object object, String name) {
        Object value = object instanceof Map<?, ?> map ? map.get(name) : null;
        if (value instanceof List<?> list) {
            return List.copyOf(list);
        }
        return value == null ? List.of() : List.of(value);
    }

    /** A string or a number, and where it stands. */
    record Leaf(String value, Span place) {}
}
