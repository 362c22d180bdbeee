package dev.corpusrules.article;

import dev.corpusrules.Article;
import dev.corpusrules.Source;
import dev.corpusrules.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One record of a feed: its fields as far as they mean something, and the article that they make. */
final class FeedRecord {

    private final String feed;
    private final int line;
    private final int length;
    private final Fields fields;
    private final List<JsonFields.Field> found;
    private final String id;

    /** @param length of its line in UTF-16 units; 0 when it comes from no line */
    FeedRecord(String feed, int line, int length, Fields fields, List<JsonFields.Field> found) {
        this.feed = feed;
        this.line = line;
        this.length = length;
        this.fields = fields;
        this.found = found;
        this.id = id(found, fields);
    }

    /** @throws UnreadableException when the line is no JSON object */
    static FeedRecord read(String feed, String json, int line, Fields fields) throws UnreadableException {
        List<JsonFields.Field> found = JsonFields.read(json, line, path -> isWanted(path, fields));
        return new FeedRecord(feed, line, json.length(), fields, found);
    }

    static UnreadableException tooLong(int line) {
        return new UnreadableException(line, "a record of more than " + (FeedLines.LONGEST_RECORD >> 20) + " MiB");
    }

    /** The record's own id; empty when it has none. */
    static String id(String json, int line, Fields fields) throws UnreadableException {
        return id(JsonFields.read(json, line, path -> isId(path, fields)), fields);
    }

    /** 64 bits of an id; 0 for none. */
    static long hash(String id) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001B3L;
            hash ^= hash >>> 29;
        }
        hash *= 0xBF58476D1CE4E5B9L;
        return id.isEmpty() ? 0 : hash ^ hash >>> 32;
    }

    long idHash() {
        return hash(id);
    }

    /**
     * The article, or that it is a draft and not meant.
     *
     * @param bytes its size
     * @throws UnreadableException when no field holds a text
     */
    Opened open(Corpus corpus, long bytes) throws UnreadableException {
        Readers.Reading read = article();
        return read.isDraft() && !corpus.drafts()
                ? new Opened.Skipped(feed, 1, Feed.DRAFT)
                : new Opened.Read(Suppressions.inForce(read.article(), corpus, false), bytes);
    }

    /**
     * The article: its fields decoded, one below the other, the title first and then the text.
     *
     * @throws UnreadableException when no field holds a text
     */
    Readers.Reading article() throws UnreadableException {
        JsonFields.Field words = words();
        Opening.refuseTooLong(words.value(), line);
        Fields.Key title = Fields.Key.TITLE;
        StringBuilder text = new StringBuilder();
        List<Entry> entries = new ArrayList<>();
        List<Source.Field> places = new ArrayList<>();
        for (JsonFields.Field field : found) {
            if (key(field) == title) {
                entries.add(append(field, text, places));
            }
        }
        Span body = append(words, text, places).place();
        for (JsonFields.Field field : found) {
            Fields.Key key = key(field);
            boolean isOther = key == null || !key.isText() && key != title && key != Fields.Key.FORMAT;
            if (isOther) {
                entries.add(append(field, text, places));
            }
        }
        String name = id.isEmpty() ? String.valueOf(line) : id;
        Source source = new Source(feed, text.toString(), new Source.FeedRecord(name, line, length, places));
        Article.Format format = format(words);
        return Readers.unbroken(line, () -> Readers.record(source, body, format, entries, fields));
    }

    /** Written down below the others, as one field, with a line end between the elements of a list. */
    private static Entry append(JsonFields.Field field, StringBuilder text, List<Source.Field> places) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        Span place = new Span(text.length(), text.length() + field.value().length());
        text.append(field.value());
        places.add(new Source.Field(field.path(), place));
        return new Entry(field.path(), field.value(), place);
    }

    /** The field that holds the article's words: the user's own before the usual ones, plain before marked up. */
    private JsonFields.Field words() throws UnreadableException {
        JsonFields.Field best = null;
        int bestRank = Integer.MAX_VALUE;
        for (JsonFields.Field field : found) {
            Fields.Meaning meaning = fields.meaning(field.path()).orElse(null);
            if (meaning == null || !meaning.key().isText()) {
                continue;
            }
            int rank = (field.value().isBlank() ? 1 << 20 : 0) + meaning.key().ordinal() * 1000 + meaning.rank();
            if (rank < bestRank) {
                best = field;
                bestRank = rank;
            }
        }
        if (best == null) {
            List<String> named = fields.namedTexts();
            String sought = named.isEmpty() ? "text, body, content …" : String.join(", ", named);
            throw new UnreadableException(line, "a record without a text field (" + sought + ")");
        }
        String path = best.path();
        List<String> parts = found.stream()
                .filter(field -> field.path().equals(path))
                .map(JsonFields.Field::value)
                .toList();
        return parts.size() == 1 ? best : new JsonFields.Field(path, String.join("\n", parts));
    }

    private Article.Format format(JsonFields.Field words) {
        Fields.Key key = key(words);
        String said = found.stream()
                .filter(field -> key(field) == Fields.Key.FORMAT)
                .map(field -> field.value().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
        if (key == Fields.Key.HTML || key == Fields.Key.TEXT && said.contains("html")) {
            return Article.Format.HTML;
        }
        if (key == Fields.Key.MARKDOWN || key == Fields.Key.TEXT && (said.contains("markdown") || said.equals("md"))) {
            return Article.Format.MARKDOWN;
        }
        return key == Fields.Key.PLAIN || said.contains("plain") ? Article.Format.TEXT : Shapes.format(words.value());
    }

    private Fields.@Nullable Key key(JsonFields.Field field) {
        return fields.meaning(field.path()).map(Fields.Meaning::key).orElse(null);
    }

    private static String id(List<JsonFields.Field> found, Fields fields) {
        String id = "";
        int best = Integer.MAX_VALUE;
        for (JsonFields.Field field : found) {
            Fields.Meaning meaning = fields.meaning(field.path()).orElse(null);
            if (meaning == null || field.value().isBlank()) {
                continue;
            }
            // An address is an id where there is no other.
            int rank = meaning.rank() + (meaning.key() == Fields.Key.CANONICAL ? 1000 : 0);
            if ((meaning.key() == Fields.Key.ID || meaning.key() == Fields.Key.CANONICAL) && rank < best) {
                best = rank;
                id = field.value().strip();
            }
        }
        return id;
    }

    private static boolean isId(String path, Fields fields) {
        return fields.meaning(path)
                .filter(meaning -> meaning.key() == Fields.Key.ID || meaning.key() == Fields.Key.CANONICAL)
                .isPresent();
    }

    /** Whether a field at the path means anything to us. */
    static boolean isWanted(String path, Fields fields) {
        return path.equalsIgnoreCase("status") || fields.meaning(path).isPresent();
    }
}
