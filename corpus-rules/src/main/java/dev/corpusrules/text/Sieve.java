package dev.corpusrules.text;

/**
 * Tells most numbers that are none of some from these (a filter of Bloom's). It takes so little room that it stays near the
 * processor: whoever looks for many words of which few are known asks here before the table that knows.
 */
public final class Sieve {

    /** With so many bits a number, two of which are set, one in a hundred others passes. */
    private static final int BITS = 32;

    private final long[] bits;

    /** @param most how many numbers will be added */
    public Sieve(int most) {
        this.bits = new long[Math.max(1, Integer.highestOneBit(most) * BITS / Long.SIZE)];
    }

    public void add(long number) {
        long spread = Lexicon.spread(number);
        bits[place(spread)] |= mask(spread);
    }

    /** False for none that was added. */
    public boolean mayHold(long number) {
        long spread = Lexicon.spread(number);
        return (~bits[place(spread)] & mask(spread)) == 0;
    }

    private int place(long spread) {
        return (int) (spread >>> 40) & bits.length - 1;
    }

    private static long mask(long spread) {
        return 1L << (spread >>> 58) | 1L << (spread >>> 34);
    }
}
