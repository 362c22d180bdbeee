package dev.corpusrules.article;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** What is kept of each line of a feed after a first look: where it ends, and 64 bits of its record's id. */
final class FeedIndex {

    private long[] ends = new long[1024];
    private long[] ids = new long[1024];
    private int lines;

    /**
     * Adds a line.
     *
     * @param end where the next one begins
     * @param id 0 when it has none
     */
    void add(long end, long id) {
        if (lines == ends.length) {
            ends = Arrays.copyOf(ends, lines * 2);
            ids = Arrays.copyOf(ids, lines * 2);
        }
        ends[lines] = end;
        ids[lines++] = id;
    }

    int lines() {
        return lines;
    }

    /** How long a line is with its line end, in bytes. */
    long length(int line) {
        return ends[line - 1] - (line == 1 ? 0 : ends[line - 2]);
    }

    void setId(int line, long id) {
        ids[line - 1] = id;
    }

    /** The lines whose id stands on another line, too. */
    BitSet repeated() {
        Set<Long> repeated = repeatedIds();
        BitSet found = new BitSet();
        for (int i = 0; i < lines && !repeated.isEmpty(); i++) {
            if (repeated.contains(ids[i])) {
                found.set(i + 1);
            }
        }
        return found;
    }

    /** The lines whose id stands on a later line, too. */
    BitSet superseded() {
        BitSet found = repeated();
        Set<Long> later = new HashSet<>();
        for (int line = found.previousSetBit(lines); line >= 0; line = found.previousSetBit(line - 1)) {
            if (later.add(ids[line - 1])) {
                found.clear(line);
            }
        }
        return found;
    }

    private Set<Long> repeatedIds() {
        long[] sorted = Arrays.copyOf(ids, lines);
        Arrays.sort(sorted);
        Set<Long> repeated = new HashSet<>();
        for (int i = 1; i < lines; i++) {
            if (sorted[i] == sorted[i - 1] && sorted[i] != 0) {
                repeated.add(sorted[i]);
            }
        }
        return repeated;
    }
}
