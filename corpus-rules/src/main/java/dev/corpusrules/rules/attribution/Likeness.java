package dev.corpusrules.rules.attribution;

import dev.corpusrules.Article;
import dev.corpusrules.text.Folding;
import dev.corpusrules.text.Lexicon;
import dev.corpusrules.text.PackedWords;
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

    private static final char SOFT_HYPHEN = '\u00AD';

    private static final int BINS = 64;

    /** What an empty bin holds. */
    private static final long NONE = Long.MAX_VALUE;

    /**
     * 5 bands of 5 bytes: of two texts that share nine in ten runs 99 in 100 meet, of two that share eight in ten 86, of two
     * that share a half 15. Each band is a fact to be kept and sorted, so there are no more than that takes.
     */
    private static final int BANDS = 5;

    private static final int ROWS = 5;
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    /** The signature of an article; empty when it has fewer words. */
    static Optional<Likeness> of(Article article, int fewestWords) {
        return new Signing(article).signed(Math.max(fewestWords, RUN));
    }

    /** One pass over the words of an article, each in the company of the two before it. */
    private static final class Signing {

        private final char[] text;
        private final PackedWords given;
        private final long[] least = new long[BINS];
        private int words;
        private long last;
        private long lastButOne;

        Signing(Article article) {
            this.text = article.prose().characters();
            this.given = article.read(PackedWords.READING);
            Arrays.fill(least, NONE);
        }

        Optional<Likeness> signed(int fewestWords) {
            int count = given.count();
            int end = 0;
            for (int i = 0; i < count; i++) {
                int start = given.startOf(i);
                if (start - end > 1 || start > end && text[end] != ' ') {
                    addNumber(end, start);
                }
                long word = given.get(i);
                end = given.endOf(i);
                while (i + 1 < count && isBrokenAt(end)) {
                    end = given.endOf(++i);
                    word = Lexicon.NONE;
                }
                add(word == Lexicon.NONE ? word(start, end) : word);
            }
            return words < fewestWords ? Optional.empty() : Optional.of(new Likeness(bytes(least)));
        }

        /** The digits between two words are a word, too. */
        private void addNumber(int start, int end) {
            long number = 0;
            for (int i = start; i < end; i++) {
                number = Lexicon.isLetterOrDigit(text[i]) ? number * 31 + text[i] : number;
            }
            if (number != 0) {
                add(number);
            }
        }

        /** Whether a word goes on behind a soft hyphen, which not every copy has. */
        private boolean isBrokenAt(int end) {
            return text[end] == SOFT_HYPHEN && end + 1 < text.length && Lexicon.isLetter(text[end + 1]);
        }

        /** A word that is not packed, or was in parts. */
        private long word(int start, int end) {
            long packed = 0;
            long hash = 0;
            for (int i = start; i < end; i++) {
                if (text[i] != SOFT_HYPHEN) {
                    packed = Lexicon.append(packed, text[i]);
                    hash = hash * PRIME + Folding.fold(text[i]);
                }
            }
            return packed == Lexicon.NONE ? hash : packed;
        }

        private void add(long word) {
            if (++words >= RUN) {
                note(mixed(mixed(lastButOne * PRIME + last) * PRIME + word), least);
            }
            lastButOne = last;
            last = word;
        }
    }

    private static void note(long run, long[] least) {
        int bin = (int) (run >>> 58);
        long value = run & 0x3FFFFFFFFFFFFFFL;
        least[bin] = Math.min(least[bin], value);
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
            while (least[from % BINS] == NONE && from < bin + BINS) {
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
