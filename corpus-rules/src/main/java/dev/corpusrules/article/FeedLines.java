package dev.corpusrules.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * The lines of a feed as bytes, one held at a time. Lines end at LF, CRLF or CR, as everywhere; a record cannot hold
 * either of them raw.
 */
final class FeedLines {

    /** The longest record, in bytes; what is longer is no article. Chosen so that several fit into a small heap. */
    static final int LONGEST_RECORD = 16 << 20;

    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    /** How far into the feed the buffer begins. */
    private long passed;

    private int filled;
    private int start;
    private int end;
    private int behind;
    private int line;
    private boolean isTooLong;
    private boolean isLast;

    FeedLines(InputStream in) {
        this.in = in;
    }

    /** Moves on to the next line; false when there is none. */
    boolean next() throws IOException {
        start = behind;
        isTooLong = false;
        int scanned = start;
        while (true) {
            scanned = Eights.lineEnd(buffer, scanned, filled);
            boolean pairMayBeCut = scanned + 1 >= filled && !isLast;
            if (scanned < filled && !(buffer[scanned] == '\r' && pairMayBeCut)) {
                boolean pair = buffer[scanned] == '\r' && scanned + 1 < filled && buffer[scanned + 1] == '\n';
                end = scanned;
                behind = scanned + (pair ? 2 : 1);
                line++;
                return true;
            }
            if (isLast) {
                end = filled;
                behind = filled;
                line++;
                return start < filled;
            }
            scanned -= start;
            fill();
            scanned = Math.min(filled, scanned + start);
        }
    }

    /** Reads on, with the line so far at the head of the buffer; of a line that is too long only the head is kept. */
    private void fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, filled - start);
        passed += start;
        filled -= start;
        start = 0;
        if (filled > LONGEST_RECORD) {
            isTooLong = true;
            passed += filled - 1;
            filled = 1;
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        isLast = read < 0;
        filled += Math.max(0, read);
    }

    /** The line, as long as it is held. */
    JsonLine held(Charset charset) {
        return new JsonLine(line, buffer, start, end, charset, isTooLong || end - start > LONGEST_RECORD);
    }

    /** Where the line that comes next begins in the feed, in bytes. */
    long behind() {
        return passed + behind;
    }
}
