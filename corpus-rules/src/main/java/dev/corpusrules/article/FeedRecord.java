package dev.corpusrules.article;

import dev.corpusrules.Article;
import dev.corpusrules.Source;
import dev.corpusrules.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One record of a feed: its fields as far as they mean something, and the article that they make. */
final class FeedRecord {

    private final String feed;
    private final int line;
    private final int length;
    private final boolean isUnmarked;
    private final Fields fields;
    private final List<Told> told = new ArrayList<>();
    private final String id;

    /**
     * @param length of its line in UTF-16 units; 0 when it comes from no line
     * @param isUnmarked whether it is known that its values hold no sign of markup
     */
    FeedRecord(String feed, int line, int length, boolean isUnmarked, Fields fields, List<JsonField> found) {
        this.feed = feed;
        this.line = line;
        this.length = length;
        this.isUnmarked = isUnmarked;
        this.fields = fields;
        for (JsonField field : found) {
            told.add(new Told(field, fields.meaning(field.path()).orElse(null)));
        }
        this.id = id(told);
    }

    /** @throws UnreadableException when the line is no JSON object */
    static FeedRecord read(String feed, JsonLine line, Fields fields) throws UnreadableException {
        if (line.isTooLong()) {
            throw new UnreadableException(
                    line.number(), "a record of more than " + (FeedLines.LONGEST_RECORD >> 20) + " MiB");
        }
        int length = line.length();
        List<JsonField> found = line.fields(new All(fields));
        return new FeedRecord(feed, line.number(), length, line.isUnmarked(), fields, found);
    }

    /** 64 bits of the id of the record on a line; 0 when it has none or cannot be read. */
    static long idHash(JsonLine line, Fields fields) {
        try {
            // What is not in its encoding cannot be read.
            line.length();
            return idHash(line, new Ids(fields, Integer.MIN_VALUE));
        } catch (UnreadableException e) {
            return 0;
        }
    }

    /**
     * The same in haste: what stands behind the likeliest of all ids is not read. So a record that cannot be read may have
     * one, too.
     */
    static long likelyIdHash(JsonLine line, Fields fields) {
        Ids ids = new Ids(fields, fields.bestId());
        JsonField first = line.isTooLong() ? null : line.first();
        if (first != null && ids.isEnough(first)) {
            return hash(first.value().strip());
        }
        try {
            return idHash(line, ids);
        } catch (UnreadableException e) {
            return 0;
        }
    }

    private static long idHash(JsonLine line, Ids ids) throws UnreadableException {
        if (line.isTooLong() || line.isBlank()) {
            return 0;
        }
        return hash(new FeedRecord("", line.number(), 0, false, ids.fields, line.fields(ids)).id);
    }

    /** 64 bits of an id; 0 for none. */
    private static long hash(String id) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001B3L;
            hash ^= hash >>> 29;
        }
        hash *= 0xBF58476D1CE4E5B9L;
        return id.isEmpty() ? 0 : hash ^ hash >>> 32;
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
        Told words = words();
        Opening.refuseTooLong(words.field.length(), line);
        Page page = new Page();
        List<Entry> entries = new ArrayList<>();
        for (Told field : told) {
            if (field.key() == Fields.Key.TITLE) {
                entries.add(field.at(page.add(field.field)));
            }
        }
        int titles = entries.size();
        Span body = page.add(words.field);
        for (Told field : told) {
            Fields.Key key = field.key();
            boolean isOther = key == null || !key.isText() && key != Fields.Key.TITLE && key != Fields.Key.FORMAT;
            if (isOther) {
                entries.add(field.at(page.add(field.field)));
            }
        }
        String name = id.isEmpty() ? String.valueOf(line) : id;
        Source.FeedRecord record = new Source.FeedRecord(name, line, length, page.places);
        char[] front = page.front(titles);
        Source source = new Source(feed, front, page.rest(titles + 1), record);
        Article.Format format = format(words, front, body);
        return Readers.unbroken(line, () -> Readers.record(source, body, format, entries, fields));
    }

    /** The field that holds the article's words: the user's own before the usual ones, plain before marked up. */
    private Told words() throws UnreadableException {
        Told best = null;
        int bestRank = Integer.MAX_VALUE;
        for (Told field : told) {
            if (field.meaning == null || !field.meaning.key().isText()) {
                continue;
            }
            int rank =
                    (field.field.isBlank() ? 1 << 20 : 0) + field.meaning.key().ordinal() * 1000 + field.meaning.rank();
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
        return whole(best);
    }

    /** The elements of a list have one path. */
    private Told whole(Told first) {
        List<Told> parts = new ArrayList<>();
        for (Told field : told) {
            if (field.path().equals(first.path())) {
                parts.add(field);
            }
        }
        if (parts.size() == 1) {
            return first;
        }
        String value = parts.stream().map(Told::value).collect(Collectors.joining("\n"));
        return new Told(new JsonField(first.path(), value), first.meaning);
    }

    private Article.Format format(Told words, char[] text, Span body) {
        Fields.Key key = words.key();
        String said = "";
        for (Told field : told) {
            if (field.key() == Fields.Key.FORMAT) {
                said = field.value().toLowerCase(Locale.ROOT);
                break;
            }
        }
        if (key == Fields.Key.HTML || key == Fields.Key.TEXT && said.contains("html")) {
            return Article.Format.HTML;
        }
        if (key == Fields.Key.MARKDOWN || key == Fields.Key.TEXT && (said.contains("markdown") || said.equals("md"))) {
            return Article.Format.MARKDOWN;
        }
        boolean isPlain = key == Fields.Key.PLAIN || said.contains("plain") || isUnmarked;
        return isPlain ? Article.Format.TEXT : Shapes.format(text, body);
    }

    /** The likeliest id; empty when there is none. */
    private static String id(List<Told> told) {
        String id = "";
        int best = Integer.MAX_VALUE;
        for (Told field : told) {
            int rank = field.meaning == null || field.field.isBlank() ? Integer.MAX_VALUE : idRank(field.meaning);
            if (rank < best) {
                best = rank;
                id = field.value().strip();
            }
        }
        return id;
    }

    /** The lower, the likelier that the record's id stands there; an address is one where there is no other. */
    private static int idRank(Fields.Meaning meaning) {
        return switch (meaning.key()) {
            case ID -> meaning.rank();
            case CANONICAL -> meaning.rank() + 1000;
            default -> Integer.MAX_VALUE;
        };
    }

    /**
     * Seeks ids.
     *
     * @param enough the rank behind which no other matters
     */
    private record Ids(Fields fields, int enough) implements JsonFields.Sieve {

        @Override
        public boolean wants(String path) {
            return rank(path) < Integer.MAX_VALUE;
        }

        @Override
        public boolean isEnough(JsonField found) {
            return rank(found.path()) == enough && !found.isBlank();
        }

        private int rank(String path) {
            Fields.Meaning meaning = fields.meaning(path).orElse(null);
            return meaning == null ? Integer.MAX_VALUE : idRank(meaning);
        }
    }

    /** Seeks all that means something to us; the words of an article are put where its titles have room before them. */
    private record All(Fields fields) implements JsonFields.Sieve {

        @Override
        public boolean wants(String path) {
            return isWanted(path, fields);
        }

        @Override
        public int room(List<JsonField> found) {
            int end = 0;
            for (JsonField field : found) {
                Fields.Meaning meaning = fields.meaning(field.path()).orElse(null);
                if (meaning != null && meaning.key() == Fields.Key.TITLE) {
                    end = Page.behind(end) + field.length();
                }
            }
            return Page.behind(end);
        }
    }

    /** Whether a field at the path means anything to us. */
    static boolean isWanted(String path, Fields fields) {
        return path.equalsIgnoreCase("status") || fields.meaning(path).isPresent();
    }

    /** The fields, one below the other. */
    private static final class Page {

        private final List<JsonField> fields = new ArrayList<>();
        private final List<Source.Field> places = new ArrayList<>();
        private int end;

        /** Adds a field, and says where it stands. */
        private Span add(JsonField field) {
            int start = behind(end);
            end = start + field.length();
            Span place = new Span(start, end);
            fields.add(field);
            places.add(new Source.Field(field.path(), place));
            return place;
        }

        /** Where a field stands that comes behind others. */
        private static int behind(int others) {
            return others == 0 ? 0 : others + 1;
        }

        /** The characters of the field at an index, and of those before it. */
        private char[] front(int last) {
            char[] front = fields.get(last).behind(places.get(last).span().start());
            for (int i = 0; i < last; i++) {
                Span place = places.get(i).span();
                fields.get(i).copy(front, place.start());
                if (place.end() > 0) {
                    front[place.end()] = '\n';
                }
            }
            return front;
        }

        /** What stands behind these. */
        private String rest(int first) {
            StringBuilder rest = new StringBuilder();
            for (int i = first; i < fields.size(); i++) {
                rest.append(places.get(i).span().start() > 0 ? "\n" : "")
                        .append(fields.get(i).value());
            }
            return rest.toString();
        }
    }

    /**
     * A field.
     *
     * @param meaning null when it means nothing to us
     */
    private record Told(JsonField field, Fields.@Nullable Meaning meaning) {

        private String path() {
            return field.path();
        }

        private String value() {
            return field.value();
        }

        private Fields.@Nullable Key key() {
            return meaning == null ? null : meaning.key();
        }

        private Entry at(Span place) {
            return new Entry(path(), value(), place);
        }
    }
}
