package dev.corpusrules.article;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Bytes looked at eight at a time, as one number: most of a text is neither a line end nor beyond ASCII, and eight bytes
 * of which that is true are passed by in one step.
 */
final class Eights {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** Times a byte it is the number that has this byte eight times. */
    private static final long EACH = 0x0101010101010101L;

    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = EACH * 0x7F;

    private static final long BEHIND_CR = EACH * ('\r' + 1);

    private static final long HASHES = EACH * '#';
    private static final long STARS = EACH * '*';
    private static final long ANGLES = EACH * '<';

    /** What is added to bytes to see which are brackets, backslashes and grave accents, or between these. */
    private static final long FROM_BRACKET = EACH * (0x80 - '[');

    private static final long BEHIND_GRAVE = EACH * (0x80 - '`' - 1);

    private Eights() {}

    /** Where the first CR or LF stands; {@code to} when there is none. */
    static int lineEnd(byte[] bytes, int from, int to) {
        int i = from;
        while (i + 8 <= to) {
            long eight = eight(bytes, i);
            // A byte that is less than what is taken away borrows for its high bit.
            long low = eight - BEHIND_CR & ~eight & HIGH_BITS;
            if (low == 0) {
                i += 8;
                continue;
            }
            i = first(i, low);
            if (isLineEnd(bytes[i])) {
                return i;
            }
            i++;
        }
        while (i < to && !isLineEnd(bytes[i])) {
            i++;
        }
        return i;
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    /** Where the first byte stands that is no ASCII; {@code to} when there is none. */
    static int beyondAscii(byte[] bytes, int from, int to) {
        int i = from;
        for (; i + 8 <= to; i += 8) {
            long beyond = eight(bytes, i) & HIGH_BITS;
            if (beyond != 0) {
                return first(i, beyond);
            }
        }
        while (i < to && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /**
     * Where the first byte stands that may be a sign of markup, as {@link Shapes} knows them, or begin its escape; one of the
     * last eight when there is none.
     */
    static int sign(byte[] bytes, int from, int to) {
        int i = from;
        for (; i + 8 <= to; i += 8) {
            long low = eight(bytes, i) & LOW_BITS;
            // Only of the byte that is sought the sum has no high bit.
            long others = (low ^ HASHES) + LOW_BITS & (low ^ STARS) + LOW_BITS & (low ^ ANGLES) + LOW_BITS;
            long between = low + FROM_BRACKET & ~(low + BEHIND_GRAVE);
            long signs = (~others | between) & HIGH_BITS;
            if (signs != 0) {
                return first(i, signs);
            }
        }
        return i;
    }

    private static long eight(byte[] bytes, int at) {
        return (long) EIGHT.get(bytes, at);
    }

    /** Where the first byte stands whose high bit is set in the number. */
    private static int first(int at, long highBits) {
        return at + (Long.numberOfTrailingZeros(highBits) >> 3);
    }
}
