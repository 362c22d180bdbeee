package dev.corpusrules;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text: the offset of its first character and the offset just behind its last, in UTF-16 units.
 *
 * @param start the first offset, from 0
 * @param end the offset just behind the last character, at least {@code start}
 */
public record Span(int start, int end) implements Serializable, Comparable<Span> {

    /** @throws IllegalArgumentException when {@code start} is negative or behind {@code end} */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    /** Written out, as {@link #hashCode}: what a record brings along takes long to be made, and long to run. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span && start == span.start && end == span.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The same stretch, {@code offset} units further on. */
    public Span shifted(int offset) {
        return new Span(start + offset, end + offset);
    }

    /** The characters of {@code text} in this span. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** This span without white space at either end; an all-white span becomes the empty span at its start. */
    public Span trimmed(String text) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        if (from == to) {
            return new Span(start, start);
        }
        while (Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** The same of a text as an array. */
    public Span trimmed(char[] text) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text[from])) {
            from++;
        }
        if (from == to) {
            return new Span(start, start);
        }
        while (Character.isWhitespace(text[to - 1])) {
            to--;
        }
        return new Span(from, to);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
