package dev.corpusrules.rules.attribution;

import dev.corpusrules.text.Folding;
import dev.corpusrules.text.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A small signature of a text by which near-duplicates know each other: one-permutation MinHash over its runs of three
 * words. The share of equal bytes in two signatures estimates the share of runs that the texts have in common.
 */
record Likeness(byte[] signature) {

    private static final int RUN = 3;

    private static final int BINS = 64;

    /**
     * 5 bands of 5 bytes: of two texts that share nine in ten runs 99 in 100 meet, of two that share eight in ten 86, of two
     * that share a half 15. Each band is a fact to be kept and sorted, so there are no more than that takes.
     */
    private static final int BANDS = 5;

    private static final int ROWS = 5;
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    /** The signature of a text; empty when it has fewer words. */
    static Optional<Likeness> of(char[] text, int fewestWords) {
        long[] least = new long[BINS];
        Arrays.fill(least, -1);
        int words = 0;
        long word = 0;
        // The last word, and the last two.
        long one = 0;
        long two = 0;
        for (int i = 0; i <= text.length; i++) {
            char c = i < text.length ? text[i] : ' ';
            if (Lexicon.isLetterOrDigit(c)) {
                word = (word ^ Folding.fold(c)) * 0x100000001B3L + 1;
            } else if (word != 0 && c != '\u00AD') {
                words++;
                if (words >= RUN) {
                    note(mixed(two * PRIME + word), least);
                }
                two = mixed(one * PRIME + word);
                one = mixed(word);
                word = 0;
            }
        }
        return words < Math.max(fewestWords, RUN) ? Optional.empty() : Optional.of(new Likeness(bytes(least)));
    }

    private static void note(long run, long[] least) {
        int bin = (int) (run >>> 58);
        long value = run & 0x3FFFFFFFFFFFFFFL;
        if (least[bin] < 0 || value < least[bin]) {
            least[bin] = value;
        }
    }

    private static long mixed(long value) {
        long mixed = (value ^ value >>> 32) * PRIME;
        return mixed ^ mixed >>> 29;
    }

    /** A byte of each bin's least hash; an empty bin takes that of the next one that is not. */
    private static byte[] bytes(long[] least) {
        byte[] signature = new byte[BINS];
        for (int bin = 0; bin < BINS; bin++) {
            int from = bin;
            while (least[from % BINS] < 0 && from < bin + BINS) {
                from++;
            }
            signature[bin] = (byte) mixed(least[from % BINS] + from - bin);
        }
        return signature;
    }

    /** An estimate of the share of runs in common, from 0 to 1. */
    double to(Likeness other) {
        int equal = 0;
        for (int i = 0; i < BINS; i++) {
            equal += signature[i] == other.signature[i] ? 1 : 0;
        }
        return (double) equal / BINS;
    }

    /** The keys under which alike texts meet. */
    List<String> bands() {
        List<String> bands = new ArrayList<>(BANDS);
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = mixed(key * PRIME + signature[band * (BINS / BANDS) + row]);
            }
            bands.add(band + ":" + Long.toHexString(key));
        }
        return bands;
    }

    String packed() {
        return Base64.getEncoder().encodeToString(signature);
    }

    static Likeness unpacked(String packed) {
        return new Likeness(Base64.getDecoder().decode(packed));
    }
}
