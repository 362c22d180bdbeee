package dev.corpusrules;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A span that can travel without its source. Lines and columns count from 1, columns in UTF-16 units;
 * {@code endLine} and {@code endColumn} are the place just behind the last character.
 *
 * @param file the source's name
 * @param line for a record, the record's line in the feed
 * @param column for a record, 1
 * @param quote the decoded text of the span, at most {@value #LONGEST_QUOTE} units
 * @param record the place inside the record of a feed; null for a file
 * @param span the same place as offsets into the source's text
 * @param declaration how the article says who wrote it, which severities may depend on
 * @param suppressions those of the article that hold here, nearly always none
 */
public record Location(
        String file,
        int line,
        int column,
        int endLine,
        int endColumn,
        String quote,
        @Nullable InRecord record,
        Span span,
        Declaration declaration,
        List<Suppression> suppressions)
        implements Serializable, Comparable<Location> {

    /** The longest quote that a report carries, in UTF-16 units. */
    public static final int LONGEST_QUOTE = 200;

    public Location {
        suppressions = List.copyOf(suppressions);
    }

    /** What tells the article from every other of the corpus. */
    public String articleKey() {
        return record == null ? file : file + "#" + record.id();
    }

    /** What tells the line of the article, where this place begins, from every other of the corpus. */
    String lineKey() {
        return record == null ? file + ":" + line : articleKey() + ":" + record.field() + ":" + record.fieldLine();
    }

    /** By file, line, column and end. */
    int compareLines(Location other) {
        // Most are of one file, whose name is one object where places are compared by the thousand.
        int order = file.equals(other.file) ? 0 : file.compareTo(other.file);
        order = order != 0 ? order : Integer.compare(line, other.line);
        order = order != 0 ? order : Integer.compare(column, other.column);
        order = order != 0 ? order : Integer.compare(endLine, other.endLine);
        return order != 0 ? order : Integer.compare(endColumn, other.endColumn);
    }

    @Override
    public int compareTo(Location other) {
        if (this == other) {
            // Facts that follow each other often share one.
            return 0;
        }
        int order = compareLines(other);
        order = order != 0 ? order : InRecord.compare(record, other.record);
        return order != 0 ? order : span.compareTo(other.span);
    }

    /**
     * A place inside a record.
     *
     * @param id the record's id, else its line as text
     * @param field the path of the field
     * @param fieldLine the line in the decoded field, from 1
     * @param fieldColumn the column in that line, from 1
     */
    public record InRecord(String id, String field, int fieldLine, int fieldColumn)
            implements Serializable, Comparable<InRecord> {

        @Override
        public int compareTo(InRecord other) {
            int order = id.compareTo(other.id);
            order = order != 0 ? order : field.compareTo(other.field);
            order = order != 0 ? order : Integer.compare(fieldLine, other.fieldLine);
            return order != 0 ? order : Integer.compare(fieldColumn, other.fieldColumn);
        }

        /** None comes first. */
        private static int compare(@Nullable InRecord one, @Nullable InRecord other) {
            return one == null || other == null ? Boolean.compare(one != null, other != null) : one.compareTo(other);
        }
    }
}
