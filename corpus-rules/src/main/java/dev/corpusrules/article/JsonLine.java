package dev.corpusrules.article;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a feed as it stands there. UTF-8 is parsed as it is; what is in another encoding, and what is wrong, is decoded
 * first, since only its characters tell the column.
 *
 * @param number its number in the feed, from 1
 * @param bytes hold it between {@code from} and {@code to}, without its line end
 * @param isTooLong whether it holds more than {@link FeedLines#LONGEST_RECORD}; then the bytes may be others
 */
record JsonLine(int number, byte[] bytes, int from, int to, Charset charset, boolean isTooLong) {

    JsonLine(int number, byte[] bytes, int from, int to, Charset charset) {
        this(number, bytes, from, to, charset, to - from > FeedLines.LONGEST_RECORD);
    }

    boolean isBlank() {
        if (isTooLong) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** In bytes. */
    int size() {
        return to - from;
    }

    /** What is sought in it; of malformed UTF-8 nothing is said unless {@link #length} is asked before. */
    List<JsonField> fields(JsonFields.Sieve sieve) throws UnreadableException {
        if (isPlain()) {
            try {
                return JsonFields.read(bytes, from, to, number, sieve);
            } catch (IOException | UnreadableException e) {
                // Its characters say the same, with the column.
            }
        }
        return JsonFields.read(text(), number, sieve);
    }

    /** The first value that stands in it; null when there is none, or that takes more than a look at its head. */
    @Nullable
    JsonField first() {
        try {
            return isPlain() ? JsonFields.first(bytes, from, to) : null;
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * In UTF-16 units.
     *
     * @throws UnreadableException when it is not in its encoding
     */
    int length() throws UnreadableException {
        int length = isPlain() ? Decoding.length(bytes, from, to) : -1;
        return length < 0 ? text().length() : length;
    }

    /** Whether its values surely hold no sign of markup. */
    boolean isUnmarked() {
        return isPlain() && Shapes.isUnmarked(bytes, from, to);
    }

    private String text() throws UnreadableException {
        return Decoding.decode(bytes, from, to, charset, number);
    }

    /** Whether a parser takes it for what it is: UTF-8 without a byte order mark. */
    private boolean isPlain() {
        return charset.equals(StandardCharsets.UTF_8) && size() > 1 && bytes[from] == '{' && bytes[from + 1] != 0;
    }
}
