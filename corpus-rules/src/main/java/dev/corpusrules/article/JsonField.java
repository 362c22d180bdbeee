package dev.corpusrules.article;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A value of a record and the path to it; elements of a list have the list's path. It is decoded when asked for. */
final class JsonField {

    /** By character: whether it stands for itself in JSON, and in all markup. */
    private static final boolean[] IS_PLAIN = new boolean[128];

    static {
        for (char c = 0; c < IS_PLAIN.length; c++) {
            IS_PLAIN[c] = c != '\\' && Shapes.SIGNS.indexOf(c) < 0;
        }
    }

    private final String path;
    private final byte[] bytes;
    private final int start;
    private final int end;
    private final int length;
    private final boolean isAscii;
    private @Nullable String value;
    private boolean mayHoldMarkup = true;

    JsonField(String path, String value) {
        this(path, new byte[0], 0, 0, value.length(), false);
        this.value = value;
    }

    /**
     * A value as it stands in bytes, which are known to be well-formed.
     *
     * @param length how many UTF-16 units it has once decoded
     * @param isAscii whether each byte stands for itself
     */
    JsonField(String path, byte[] bytes, int start, int end, int length, boolean isAscii) {
        this.path = path;
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.length = length;
        this.isAscii = isAscii;
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
            known = isAscii ? new String(bytes, start, length, StandardCharsets.ISO_8859_1) : decoded();
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

    /** Whether it may hold a sign that stands in markup; it is told when the value is decoded. */
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
        mayHoldMarkup = false;
        int at = from;
        int i = start;
        while (i < end) {
            byte b = bytes[i];
            if (b >= 0 && IS_PLAIN[b]) {
                text[at++] = (char) b;
                i++;
            } else if (b >= 0 && b != '\\') {
                mayHoldMarkup = true;
                text[at++] = (char) b;
                i++;
            } else if (b == '\\') {
                boolean isCode = bytes[i + 1] == 'u';
                text[at++] = isCode ? code(i + 2) : escaped(bytes[i + 1]);
                i += isCode ? 6 : 2;
            } else {
                int more = Decoding.more(b);
                int point = Decoding.point(bytes, i, more);
                if (more < 3) {
                    text[at++] = (char) point;
                } else {
                    at += Character.toChars(point, text, at);
                }
                i += more + 1;
            }
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
