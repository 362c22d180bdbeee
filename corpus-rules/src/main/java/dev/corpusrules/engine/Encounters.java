package dev.corpusrules.engine;

/**
 * Which keys, known by their hashes, came more than once: two bits for each of many buckets. It may take two keys for one,
 * and never misses a key that came again.
 */
final class Encounters {

    /** So many buckets a key keep nearly all keys apart. */
    private static final int BUCKETS_A_KEY = 16;

    /** Two tables of 128 kilobytes at least, and of 16 megabytes at most; chosen by us. */
    private static final int FEWEST = 1 << 20;

    private static final int MOST = 1 << 27;

    private final long[] once;
    private final long[] again;
    private final int last;

    /** @param keys how many will come */
    Encounters(long keys) {
        int buckets = FEWEST;
        while (buckets < MOST && buckets < keys * BUCKETS_A_KEY) {
            buckets *= 2;
        }
        last = buckets - 1;
        once = new long[buckets / Long.SIZE];
        again = new long[buckets / Long.SIZE];
    }

    void add(int hash) {
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

    private int bucket(int hash) {
        return (hash ^ hash >>> 15) * 0x2C1B3C6D & last;
    }
}
