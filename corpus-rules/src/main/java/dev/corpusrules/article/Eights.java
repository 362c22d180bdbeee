package dev.corpusrules.article;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Bytes, eight at a time where these lie so that they are read at once: most of a text is passed over without its bytes being looked at. */
final class Eights {

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private final byte[] bytes;
    private final ByteBuffer eights;
    private long signs;

    Eights(byte[] bytes) {
        this.bytes = bytes;
        this.eights = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The place of the first line feed or carriage return from one place on; the other place when there is none before it. */
    int lineEnd(int from, int to) {
        int i = from;
        while (i < to) {
            if (areWhole(i, to) && !holdsControl(eights.getLong(i))) {
                i += Long.BYTES;
            } else if (bytes[i] == '\n' || bytes[i] == '\r') {
                break;
            } else {
                i++;
            }
        }
        return i;
    }

    /**
     * The place of the first byte that does not stand for itself in a string of JSON.
     *
     * @see #sawSign
     */
    int behindPlain(int from, int to) {
        long signs = this.signs;
        int i = from;
        while (i < to) {
            long eight = areWhole(i, to) ? eights.getLong(i) : 0;
            if (eight != 0 && arePlain(eight)) {
                signs |= signs(eight);
                i += Long.BYTES;
            } else if (bytes[i] < ' ' || bytes[i] == '"' || bytes[i] == '\\') {
                break;
            } else {
                signs |= signs(bytes[i]);
                i++;
            }
        }
        this.signs = signs;
        return i;
    }

    /** Whether a sign that stands in markup was passed over since this was asked last. */
    boolean sawSign() {
        boolean sawSign = signs != 0;
        signs = 0;
        return sawSign;
    }

    private static boolean areWhole(int i, int to) {
        return (i & Long.BYTES - 1) == 0 && i + Long.BYTES <= to;
    }

    private static boolean holdsControl(long eight) {
        return (eight - ' ' * ONES & ~eight & HIGHS) != 0;
    }

    /** No control, no quotation mark, no backslash, and nothing but ASCII. */
    private static boolean arePlain(long eight) {
        long quotes = (eight ^ '"' * ONES) - ONES;
        long slashes = (eight ^ '\\' * ONES) - ONES;
        return ((quotes | slashes | eight - ' ' * ONES | eight) & HIGHS) == 0;
    }

    /** Not 0 when one of eight bytes of ASCII is one of {@link Shapes#SIGNS}. */
    private static long signs(long eight) {
        long brackets = (eight ^ '<' * ONES) - ONES | (eight ^ ']' * ONES) - ONES;
        long others = (eight ^ '*' * ONES) - ONES | (eight ^ '#' * ONES) - ONES | (eight ^ '`' * ONES) - ONES;
        return (brackets | others) & HIGHS;
    }
}
