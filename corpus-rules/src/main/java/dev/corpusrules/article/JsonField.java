package dev.corpusrules.article;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A value of a record and the path to it; elements of a list have the list's path. It is decoded when asked for. */
final class JsonField {

    private final String path;
    private final byte[] bytes;
    private final int start;
    private final int end;
    private final int length;
    private final int[] odds;
    private final int firstOdd;
    private final int endOfOdds;
    private final boolean mayHoldMarkup;
    private @Nullable String value;

    JsonField(String path, String value) {
        this(path, new byte[0], 0, 0, value.length(), new int[0], 0, 0, true);
        this.value = value;
    }

    /**
     * A value as it stands in bytes, which are known to be well-formed.
     *
     * @param length how many UTF-16 units it has once decoded
     * @param odds holds, from one place up to another, where in the bytes those stand that do not stand for themselves
     * @param mayHoldMarkup whether it may hold one of {@link Shapes#SIGNS}
     */
    JsonField(
            String path,
            byte[] bytes,
            int start,
            int end,
            int length,
            int[] odds,
            int firstOdd,
            int endOfOdds,
            boolean mayHoldMarkup) {
        this.path = path;
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.length = length;
        this.odds = odds;
        this.firstOdd = firstOdd;
        this.endOfOdds = endOfOdds;
        this.mayHoldMarkup = mayHoldMarkup;
    }

    String path() {
        return path;
    }

    int length() {
        return length;
    }

    String value() {
        String known = value;
        if (known == null) {
            known = firstOdd == endOfOdds ? new String(bytes, start, length, StandardCharsets.ISO_8859_1) : decoded();
            value = known;
        }
        return known;
    }

    private String decoded() {
        char[] text = new char[length];
        decode(text, 0);
        return new String(text);
    }

    boolean isBlank() {
        // Most texts are told by their first letter.
        for (int i = start; i < end && bytes[i] != '\\'; i++) {
            if (bytes[i] > ' ') {
                return false;
            }
        }
        return value().isBlank();
    }

    /** Whether it may hold a sign that stands in markup. */
    boolean mayHoldMarkup() {
        return mayHoldMarkup;
    }

    /** Writes the decoded value into a text. */
    void copy(char[] text, int at) {
        String known = value;
        if (known == null) {
            decode(text, at);
        } else {
            known.getChars(0, known.length(), text, at);
        }
    }

    private void decode(char[] text, int from) {
        int at = from;
        int i = start;
        for (int odd = firstOdd; odd < endOfOdds; odd++) {
            for (; i < odds[odd]; i++) {
                text[at++] = (char) bytes[i];
            }
            if (bytes[i] == '\\') {
                boolean isCode = bytes[i + 1] == 'u';
                text[at++] = isCode ? code(i + 2) : escaped(bytes[i + 1]);
                i += isCode ? 6 : 2;
                continue;
            }
            int more = Decoding.more(bytes[i]);
            int point = Decoding.point(bytes, i, more);
            if (more < 3) {
                text[at++] = (char) point;
            } else {
                at += Character.toChars(point, text, at);
            }
            i += more + 1;
        }
        for (; i < end; i++) {
            text[at++] = (char) bytes[i];
        }
    }

    private char code(int at) {
        int code = 0;
        for (int i = at; i < at + 4; i++) {
            code = code << 4 | Character.digit(bytes[i], 16);
        }
        return (char) code;
    }

    private static char escaped(byte letter) {
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> (char) letter;
        };
    }
}
