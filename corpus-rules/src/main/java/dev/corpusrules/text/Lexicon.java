package dev.corpusrules.text;

import dev.corpusrules.Span;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * A fixed set of words, asked without making a string: twelve letters a to z fit a {@code long}, and a longer word is
 * known by its first twelve. Words with other letters are in no lexicon.
 */
final class Lexicon {

    /** The packed form of what can be in no lexicon. */
    static final long NONE = -1;

    private static final int LONGEST = 12;
    private static final int BITS = 5;

    private final long[] words;

    /** A lexicon of the words in {@code lowerCase}, which blanks and line ends separate. */
    static Lexicon of(String lowerCase) {
        long[] words = lowerCase.strip().isEmpty()
                ? new long[0]
                : Arrays.stream(lowerCase.strip().split("\\s+"))
                        .mapToLong(Lexicon::pack)
                        .toArray();
        return new Lexicon(words);
    }

    private Lexicon(long[] packed) {
        int size = Integer.highestOneBit(Math.max(1, packed.length)) * 4;
        this.words = new long[size];
        for (long word : packed) {
            if (word > 0) {
                words[slot(word)] = word;
            }
        }
    }

    boolean contains(long packed) {
        return packed > 0 && words[slot(packed)] == packed;
    }

    /** The word with one more letter, in either case; one that is not a to z leaves {@link #NONE}. */
    static long append(long packed, char letter) {
        int c = (letter | 0x20) - 'a' + 1;
        if (packed == NONE || c < 1 || c > 26 || letter >= 0x80) {
            return NONE;
        }
        return packed >>> (BITS * (LONGEST - 1)) == 0 ? packed << BITS | c : packed;
    }

    /** The words of a stretch of a text in packed form, in their order; those that fit no lexicon left out. */
    static void words(String text, Span span, LongConsumer each) {
        long packed = 0;
        for (int i = span.start(); i <= span.end(); i++) {
            if (i < span.end() && Character.isLetter(text.charAt(i))) {
                packed = append(packed, text.charAt(i));
            } else {
                if (packed > 0) {
                    each.accept(packed);
                }
                packed = 0;
            }
        }
    }

    private static long pack(String word) {
        long packed = 0;
        for (int i = 0; i < word.length(); i++) {
            packed = append(packed, word.charAt(i));
        }
        if (packed == NONE) {
            throw new IllegalArgumentException("not a lexicon word: " + word);
        }
        return packed;
    }

    private int slot(long word) {
        int mask = words.length - 1;
        int slot = (int) ((word * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (words[slot] != 0 && words[slot] != word) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
