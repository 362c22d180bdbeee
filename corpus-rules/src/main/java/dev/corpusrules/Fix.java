package dev.corpusrules;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/**
 * A safe edit of a source.
 *
 * @param span what is taken away, as offsets into the source's text
 * @param replacement what stands there afterwards
 */
public record Fix(Span span, String replacement) implements Serializable, Comparable<Fix> {

    /** The edit that takes a stretch of the source away. */
    public static Fix delete(Span span) {
        return new Fix(span, "");
    }

    /**
     * The text with all edits made. Where two edits overlap the earlier and longer one is made and the other left. Whole
     * lines that are taken away take the blank lines with them that would be left doubled. Whether the text ends in a line
     * end stays as it is.
     */
    public static String apply(String text, Collection<Fix> fixes) {
        List<Fix> ordered = fixes.stream().distinct().sorted().toList();
        StringBuilder fixed = new StringBuilder(text.length());
        int copied = 0;
        for (Fix fix : ordered) {
            if (fix.span.start() < copied) {
                continue;
            }
            fixed.append(text, copied, fix.span.start()).append(fix.replacement);
            copied = fix.span.end();
            if (fix.replacement.isEmpty() && isAtLineStart(fixed) && endsLine(text, copied)) {
                copied = copied < text.length() ? skipDoubledBlanks(fixed, text, copied) : copied;
                if (copied == text.length()) {
                    dropTrailingBlanks(fixed);
                }
            }
        }
        return endingAs(text, fixed.append(text, copied, text.length()).toString());
    }

    /** A text that ended in a line end still does, and one that did not still does not. */
    private static String endingAs(String text, String fixed) {
        String end = lineEndOf(text);
        String left = lineEndOf(fixed);
        if (fixed.isEmpty() || end.isEmpty() == left.isEmpty()) {
            return fixed;
        }
        return end.isEmpty() ? fixed.substring(0, fixed.length() - left.length()) : fixed + end;
    }

    private static String lineEndOf(String text) {
        int end = text.length();
        if (end == 0 || !isLineEnd(text.charAt(end - 1))) {
            return "";
        }
        return text.endsWith("\r\n") ? "\r\n" : text.substring(end - 1);
    }

    private static boolean isAtLineStart(StringBuilder text) {
        return text.length() == 0 || isLineEnd(text.charAt(text.length() - 1));
    }

    /** Whether whole lines end just before the offset. */
    private static boolean endsLine(String text, int offset) {
        return offset == text.length() || offset > 0 && isLineEnd(text.charAt(offset - 1));
    }

    private static int skipDoubledBlanks(StringBuilder before, String text, int offset) {
        if (!endsWithBlankLine(before)) {
            return offset;
        }
        int next = offset;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            if (isLineEnd(text.charAt(next++))) {
                offset = next;
            }
        }
        return next == text.length() ? next : offset;
    }

    private static boolean endsWithBlankLine(StringBuilder text) {
        int ends = 0;
        int i = text.length();
        while (i > 0 && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
            if (text.charAt(i) == '\n'
                    || text.charAt(i) == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                ends++;
            }
        }
        return i == 0 || ends > 1;
    }

    private static void dropTrailingBlanks(StringBuilder text) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end == 0) {
            text.setLength(0);
            return;
        }
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        text.setLength(Math.min(text.length(), end + (pair ? 2 : 1)));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    @Override
    public int compareTo(Fix other) {
        if (span.start() != other.span.start()) {
            return Integer.compare(span.start(), other.span.start());
        }
        if (span.end() != other.span.end()) {
            return Integer.compare(other.span.end(), span.end());
        }
        return replacement.compareTo(other.replacement);
    }
}
