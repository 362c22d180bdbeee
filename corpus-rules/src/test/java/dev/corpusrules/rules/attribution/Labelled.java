package dev.corpusrules.rules.attribution;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article whose attribution people have read.
 *
 * @param labelled which of the values are known; of the others nothing is, also where they are null
 * @param made what was taken out of the text to make an article without a byline; null for one as published
 * @param signed whether something else credits somebody: a desk in the text, a machine field of the page
 */
record Labelled(
        String file,
        String kind,
        @Nullable String author,
        @Nullable String agency,
        @Nullable String published,
        List<String> labelled,
        @Nullable String made,
        boolean signed) {

    private static final JsonFactory JSON = new JsonFactory();

    static List<Labelled> read(Path labels) throws IOException {
        List<Labelled> all = new ArrayList<>();
        for (String line : Files.readAllLines(labels)) {
            if (!line.isBlank()) {
                all.add(of(line));
            }
        }
        return all;
    }

    private static Labelled of(String line) throws IOException {
        Map<String, String> values = new HashMap<>();
        List<String> labelled = new ArrayList<>();
        try (JsonParser json = JSON.createParser(line)) {
            String key = "";
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME) {
                    key = json.currentName();
                } else if (json.currentToken() == JsonToken.VALUE_STRING) {
                    if (key.equals("labelled")) {
                        labelled.add(json.getText());
                    } else {
                        values.merge(key, json.getText(), (one, other) -> one + "; " + other);
                    }
                }
            }
        }
        return new Labelled(
                values.getOrDefault("file", ""),
                values.getOrDefault("kind", ""),
                values.get("author"),
                values.get("agency"),
                values.get("published"),
                labelled,
                values.get("made"),
                values.containsKey("desk_credit") || values.containsKey("machine_author"));
    }

    boolean isHtml() {
        return kind.equals("html");
    }

    boolean says(String value) {
        return labelled.contains(value);
    }

    boolean hasAuthor() {
        return says("author") && author != null && !author.isEmpty();
    }

    /** Whether nobody is credited with the words, as far as labels tell. */
    boolean isAbsent() {
        return says("author") && !hasAuthor() && agency == null && !signed;
    }

    /** Whether it is one of every so many that tuning leaves alone; what was made of an article goes with it. */
    boolean isHeldOut(int every) {
        String name = file.replaceAll("-(cut|body)(?=\\.)|\\.[a-z]+$", "");
        return Math.floorMod(name.hashCode(), every) == 0;
    }
}
