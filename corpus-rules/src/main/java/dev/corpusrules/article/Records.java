package dev.corpusrules.article;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The door for records that do not come as a file, one at a time: lines of a feed, or rows of a table. */
public final class Records {

    private Records() {}

    /**
     * Opens a line of a feed. Whether a later line supersedes it is for the caller to know.
     *
     * @param line its number in the feed, from 1
     * @param json its bytes, without the line end
     */
    public static Opened line(Corpus corpus, String feed, int line, byte[] json) {
        try {
            return FeedRecord.read(feed, jsonLine(line, json), corpus.fields()).open(corpus, json.length);
        } catch (UnreadableException e) {
            return new Opened.Unreadable(feed, e.line(), e.why());
        }
    }

    /** 64 bits of the id of a line of a feed; 0 when it has none or cannot be read. */
    public static long idHash(Corpus corpus, int line, byte[] json) {
        return FeedRecord.idHash(jsonLine(line, json), corpus.fields());
    }

    /** That a line of a feed is not checked, since a later one has its id. */
    public static Opened.Skipped superseded(String feed) {
        return new Opened.Skipped(feed, 1, Feed.SUPERSEDED);
    }

    /**
     * Opens a row of a table.
     *
     * @param line its number, from 1; it stands for an id where the row has none
     * @param fields its values by the names of their columns, in their order; elements of a list have the list's name
     */
    public static Opened row(Corpus corpus, String table, int line, List<Value> fields) {
        List<JsonField> found = fields.stream()
                .filter(field -> FeedRecord.isWanted(field.column(), corpus.fields()))
                .map(field -> new JsonField(field.column(), field.text()))
                .toList();
        long bytes = found.stream()
                .mapToLong(field -> field.value().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        try {
            return new FeedRecord(table, line, 0, false, corpus.fields(), found).open(corpus, bytes);
        } catch (UnreadableException e) {
            return new Opened.Unreadable(table, e.line(), e.why());
        }
    }

    private static JsonLine jsonLine(int line, byte[] json) {
        return new JsonLine(line, json, 0, json.length, StandardCharsets.UTF_8);
    }

    /**
     * A value of a row.
     *
     * @param column its name with those of the columns that it stands in, such as {@code content.html}
     */
    public record Value(String column, String text) {}
}
