package dev.corpusrules.engine;

import java.util.Arrays;

/**
 * Which keys, known by their hashes, came more than once: two bits for each of very many buckets. It may take two keys for
 * one, and never misses a key that came again.
 */
final class Encounters {

    /** Two tables of 128 kilobytes to begin with, and of 16 megabytes at most; chosen by us. */
    private static final int FEWEST = 1 << 20;

    private static final int MOST = 1 << 27;

    /** So many buckets a key keep most keys apart. */
    private static final int BUCKETS_A_KEY = 16;

    private long[] once = new long[FEWEST / Long.SIZE];
    private long[] again = new long[FEWEST / Long.SIZE];
    private int buckets = FEWEST;
    private long keys;

    void add(int hash) {
        if (++keys > buckets / BUCKETS_A_KEY && buckets < MOST) {
            grow();
        }
        int bucket = bucket(hash);
        long bit = 1L << bucket;
        int word = bucket / Long.SIZE;
        if ((once[word] & bit) == 0) {
            once[word] |= bit;
        } else {
            again[word] |= bit;
        }
    }

    /** Whether the key came more than once. */
    boolean cameAgain(int hash) {
        int bucket = bucket(hash);
        return (again[bucket / Long.SIZE] >>> bucket & 1) != 0;
    }

    /** The low bits, so that in a table of double size a key stands where it stood or one whole table farther on. */
    private int bucket(int hash) {
        return (hash ^ hash >>> 15) * 0x2C1B3C6D & buckets - 1;
    }

    /** Nobody knows which of two buckets a key belongs to now: it stands in both. */
    private void grow() {
        int words = once.length;
        once = Arrays.copyOf(once, 2 * words);
        System.arraycopy(once, 0, once, words, words);
        again = Arrays.copyOf(again, 2 * words);
        System.arraycopy(again, 0, again, words, words);
        buckets *= 2;
    }
}
