package dev.corpusrules;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A named text that knows the line and column of each of its offsets: a file, or the decoded fields of one record of a
 * feed, one below the other. Lines end at LF, CRLF or CR; lines and columns count from 1, columns in UTF-16 units. The
 * text is without its byte order mark.
 */
public final class Source implements Serializable {

    private final String name;
    private final Characters characters;
    private final @Nullable FeedRecord record;
    /** Found when first asked for; a thread that does not know of it finds the same. */
    private transient int @Nullable [] lineStarts;

    public Source(String name, String text) {
        this(name, text, null);
    }

    /** The source of one record; {@code text} holds its decoded fields, each where {@code record} says. */
    public Source(String name, String text, @Nullable FeedRecord record) {
        this(name, new Characters(text), record, null);
    }

    /** The same of characters, which are not to be changed any more. */
    public Source(String name, char[] text, @Nullable FeedRecord record) {
        this(name, new Characters(text), record, null);
    }

    /** The same of characters and what follows them, which few ask for. */
    public Source(String name, char[] front, String behind, FeedRecord record) {
        this(name, new Characters(front, behind), record, null);
    }

    private Source(String name, Characters characters, @Nullable FeedRecord record, int @Nullable [] lineStarts) {
        this.name = name;
        this.characters = characters;
        this.record = record;
        this.lineStarts = lineStarts;
    }

    /** This source with the folder before its name. */
    Source in(String folder) {
        return new Source(folder + "/" + name, characters, record, lineStarts);
    }

    /** The path of the file, relative to the corpus directory with {@code /} as separator; for a record, its feed's. */
    public String name() {
        return name;
    }

    public String text() {
        return characters.text();
    }

    /** The text as an array, which is read faster than a string. It is not to be changed. */
    public char[] characters() {
        return characters.array();
    }

    /** How many characters it has. */
    public int length() {
        return characters.length();
    }

    /** The words in the span. */
    public String text(Span span) {
        return characters.in(span);
    }

    Characters head(int length) {
        return characters.head(length);
    }

    /** The record that this source was decoded from; empty for a file. */
    public Optional<FeedRecord> record() {
        return Optional.ofNullable(record);
    }

    /** What tells this source from every other of the corpus: its name, for a record with the record's id. */
    public String key() {
        return record == null ? name : name + "#" + record.id();
    }

    /** The number of lines; a line end at the very end of the text opens no further line. */
    public int lines() {
        int[] lineStarts = lineStarts();
        int last = lineStarts[lineStarts.length - 1];
        return last == length() ? lineStarts.length - 1 : lineStarts.length;
    }

    /** The line that holds the offset, from 1; the end of the text counts as part of the last line. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of the offset in its line, from 1, in UTF-16 units. */
    public int column(int offset) {
        return offset - lineStarts()[line(offset) - 1] + 1;
    }

    /** The given line, from 1, without its line end. */
    public Span lineSpan(int line) {
        int[] lineStarts = lineStarts();
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : length();
        char[] text = characters();
        while (end > start && isLineEnd(text[end - 1])) {
            end--;
        }
        return new Span(start, end);
    }

    /** The lines that the span touches, whole, with the line end of the last. */
    public Span wholeLines(Span span) {
        return wholeLines(line(span.start()), line(Math.max(span.start(), span.end() - 1)));
    }

    /** The lines from the one to the other, whole, with the line end of the last. */
    public Span wholeLines(int first, int last) {
        int[] lineStarts = lineStarts();
        return new Span(lineStarts[first - 1], last < lineStarts.length ? lineStarts[last] : length());
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private int[] lineStarts() {
        int[] known = lineStarts;
        if (known == null) {
            known = lineStarts(characters());
            lineStarts = known;
        }
        return known;
    }

    private static int[] lineStarts(char[] text) {
        int[] starts = new int[16 + text.length / 64];
        int count = 1;
        int last = text.length - 1;
        for (int i = 0; i <= last; i++) {
            // All that is in words is greater, so one look at each character suffices.
            while (i < last && text[i] > '\r' && text[i + 1] > '\r') {
                i += 2;
            }
            if (i <= last && text[i] <= '\r' && isLineEnd(text[i])) {
                i += text[i] == '\r' && i + 1 < text.length && text[i + 1] == '\n' ? 1 : 0;
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /**
     * One record of a feed (a line of a JSON lines file).
     *
     * @param id the record's id, else its line as text
     * @param line the record's line in the feed, from 1
     * @param length the length of that line in UTF-16 units
     * @param fields where each decoded field stands in the source's text, in that order
     */
    public record FeedRecord(String id, int line, int length, List<Field> fields) implements Serializable {

        public FeedRecord {
            fields = List.copyOf(fields);
        }

        /** The field that holds the offset; offsets between two fields belong to the former. */
        public Field field(int offset) {
            Field found = fields.get(0);
            for (Field field : fields) {
                if (field.span().start() <= offset) {
                    found = field;
                }
            }
            return found;
        }
    }

    /**
     * A decoded field of a record.
     *
     * @param name its path in the record, such as {@code content.html}
     * @param span where its decoded value stands in the source's text
     */
    public record Field(String name, Span span) implements Serializable {}
}
