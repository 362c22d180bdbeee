package dev.corpusrules.rules.boilerplate;

import java.util.Arrays;

/** Numbers that were met before: eight bytes each and some room, since most lines of a corpus are met once. */
final class SeenOnce {

    private static final double FULL = 0.6;

    private long[] table = new long[1 << 12];
    private int size;

    /** Whether the number was never met; from now on it was. */
    boolean isFirst(long number) {
        if (size > FULL * table.length) {
            grow();
        }
        // Nothing is what an empty place holds.
        boolean isNew = put(number == 0 ? 1 : number);
        size += isNew ? 1 : 0;
        return isNew;
    }

    private boolean put(long number) {
        int at = Long.hashCode(number * 0x9E3779B97F4A7C15L) >>> 1 & table.length - 1;
        while (table[at] != 0) {
            if (table[at] == number) {
                return false;
            }
            at = at + 1 & table.length - 1;
        }
        table[at] = number;
        return true;
    }

    private void grow() {
        long[] before = table;
        table = new long[before.length * 2];
        Arrays.stream(before).filter(number -> number != 0).forEach(this::put);
    }
}
