package dev.corpusrules.article;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Bytes looked at eight at a time, as one number: most of a text is neither a line end nor beyond ASCII, and eight bytes
 * of which that is true are passed by in one step.
 */
final class Eights {

    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** The number that has one and the same byte eight times is this times the byte. */
    private static final long EACH = 0x0101010101010101L;

    private static final long HIGH_BITS = EACH * 0x80;

    private static final long BEHIND_CR = EACH * ('\r' + 1);

    private Eights() {}

    /** Where the first CR or LF stands; {@code to} when there is none. */
    static int lineEnd(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            // Eights that begin where the processor likes numbers to begin.
            for (int stop = Math.min(to, (i | 7) + 1); i < stop; i++) {
                if (bytes[i] == '\n' || bytes[i] == '\r') {
                    return i;
                }
            }
            // A byte that is less than the constant borrows from its high bit.
            while (i + 8 <= to && (eight(bytes, i) - BEHIND_CR & ~eight(bytes, i) & HIGH_BITS) == 0) {
                i += 8;
            }
        }
        return to;
    }

    /** Where the first byte stands that is no ASCII; {@code to} when there is none. */
    static int beyondAscii(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            for (int stop = Math.min(to, (i | 7) + 1); i < stop; i++) {
                if (bytes[i] < 0) {
                    return i;
                }
            }
            while (i + 8 <= to && (eight(bytes, i) & HIGH_BITS) == 0) {
                i += 8;
            }
        }
        return to;
    }

    private static long eight(byte[] bytes, int at) {
        return (long) EIGHT.get(bytes, at);
    }
}
