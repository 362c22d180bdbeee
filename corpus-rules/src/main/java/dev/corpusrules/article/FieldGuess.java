package dev.corpusrules.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** What the fields of records are likely called, where they do not have the usual names. */
final class FieldGuess {

    /** So many records of a feed show what its fields hold. */
    private static final int RECORDS = 200;

    /** A text is longer than any other field, and at least so long on average. */
    private static final int SHORTEST_TEXT = 150;

    private static final int LONGEST_TITLE = 200;

    private final SortedMap<String, List<String>> values = new TreeMap<>();
    private int records;

    private FieldGuess() {}

    /** By our name, the path of the field; empty when the usual names tell, or nothing can be told. */
    static SortedMap<String, String> of(Path directory, List<String> feeds) {
        FieldGuess guess = new FieldGuess();
        feeds.forEach(feed -> guess.read(directory.resolve(feed)));
        return guess.fields();
    }

    private void read(Path feed) {
        try (InputStream raw = Files.newInputStream(feed);
                InputStream in = Opening.isPacked(feed.toString()) ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (int line = 1; line <= RECORDS; line++) {
                String json = lines.readLine();
                if (json == null) {
                    return;
                }
                note(json, line);
            }
        } catch (IOException e) {
            // Whoever reads the feed itself says what is wrong with it.
        }
    }

    private void note(String json, int line) {
        try {
            List<JsonField> fields = JsonFields.read(json, line, path -> true);
            fields.forEach(field -> values.computeIfAbsent(field.path(), path -> new ArrayList<>())
                    .add(field.value()));
            records++;
        } catch (UnreadableException e) {
            // As above.
        }
    }

    private SortedMap<String, String> fields() {
        SortedMap<String, String> fields = new TreeMap<>();
        if (!isTold(Fields.Key.TEXT, Fields.Key.PLAIN, Fields.Key.MARKDOWN, Fields.Key.HTML)) {
            text().ifPresent(path -> fields.put(isMarkup(path) ? "html" : "text", path));
        }
        if (!isTold(Fields.Key.TITLE)) {
            named("(?i).*(title|head|caption|hed).*", LONGEST_TITLE).ifPresent(path -> fields.put("title", path));
        }
        if (!isTold(Fields.Key.ID, Fields.Key.CANONICAL)) {
            named("(?i).*(id|key|slug)", LONGEST_TITLE)
                    .filter(path -> new HashSet<>(of(path)).size() == records)
                    .ifPresent(path -> fields.put("id", path));
        }
        if (!isTold(Fields.Key.AUTHOR)) {
            named("(?i).*(author|writer|byline|reporter|journalist).*", LONGEST_TITLE)
                    .ifPresent(path -> fields.put("author", path));
        }
        if (!isTold(Fields.Key.PUBLISHED)) {
            named("(?i).*(publi|date|time|issued).*", LONGEST_TITLE)
                    .filter(path -> of(path).stream().allMatch(value -> value.matches(".*\\d{4}.*")))
                    .ifPresent(path -> fields.put("published", path));
        }
        // A text alone must be named; the others are of no use to records that have no text.
        return fields.containsKey("text") || fields.containsKey("html") || hasText() ? fields : new TreeMap<>();
    }

    private boolean hasText() {
        return isTold(Fields.Key.TEXT, Fields.Key.PLAIN, Fields.Key.MARKDOWN, Fields.Key.HTML);
    }

    /** Whether a field with a usual name says it in half of the records. */
    private boolean isTold(Fields.Key... keys) {
        return values.entrySet().stream()
                .filter(field -> field.getValue().size() * 2 >= records)
                .flatMap(field -> Fields.DEFAULT.meaning(field.getKey()).stream())
                .anyMatch(meaning -> List.of(keys).contains(meaning.key()));
    }

    private Optional<String> text() {
        return values.keySet().stream()
                .filter(path -> mean(path) >= SHORTEST_TEXT)
                .max(Comparator.comparingDouble(this::mean));
    }

    /** The field with such a name that most records have; of equals, the first in the alphabet. */
    private Optional<String> named(String pattern, int longest) {
        return values.keySet().stream()
                .filter(path -> path.substring(path.lastIndexOf('.') + 1).matches(pattern) && mean(path) <= longest)
                .filter(path -> of(path).size() * 2 >= records)
                .max(Comparator.<String>comparingInt(path -> of(path).size()).thenComparing(Comparator.reverseOrder()));
    }

    private boolean isMarkup(String path) {
        long marked = of(path).stream().filter(value -> value.contains("</")).count();
        return marked * 2 > of(path).size();
    }

    private double mean(String path) {
        return of(path).stream().mapToInt(String::length).average().orElse(0);
    }

    private List<String> of(String path) {
        return values.getOrDefault(path, List.of());
    }
}
