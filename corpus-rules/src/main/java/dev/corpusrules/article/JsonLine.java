package dev.corpusrules.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

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

    /**
     * What is sought in it.
     *
     * @throws UnreadableException when it is no JSON object, or not in its encoding
     */
    Read read(JsonFields.Sieve sieve) throws UnreadableException {
        PlainJson plain = isPlain() ? PlainJson.read(bytes, from, to, sieve) : null;
        if (plain != null) {
            return new Read(plain.fields(), size() - plain.wide());
        }
        String text = text();
        return new Read(JsonFields.read(text, number, sieve), text.length());
    }

    private String text() throws UnreadableException {
        return Decoding.decode(bytes, from, to, charset, number);
    }

    private boolean isPlain() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /**
     * A line that was read.
     *
     * @param length in UTF-16 units, where it was read to its end
     */
    record Read(List<JsonField> fields, int length) {}
}
