package dev.corpusrules.text;

import dev.corpusrules.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Word lists that are asked without making a string: twelve letters a to z fit a {@code long}, and a longer word is known
 * by its first twelve. Words with other letters are in no list.
 */
public final class Lexicon {

    /** The packed form of what can be in no list. */
    public static final long NONE = -1;

    /** So many letters are packed, each in so many bits. */
    static final int LONGEST = 12;

    static final int BITS = 5;

    /** 2 to the 64th over the golden ratio, which spreads numbers that lie close (Knuth, The Art of Computer Programming, 6.4). */
    private static final long SPREADING = 0x9E3779B97F4A7C15L;

    /** A word stands at one of two places that its letters tell: whether it is here is known without a search. */
    private final long[] words;

    /** By place: the number of the word's list, from 1; 0 where there is none. */
    private final byte[] lists;

    /** By the first two letters, packed, or the only one: whether a word begins so. */
    private final boolean[] beginnings = new boolean[1 << 2 * BITS];

    /** Word lists in lower case, words apart by blanks and line ends; of a word in two lists the first one counts. */
    public static Lexicon of(String... lists) {
        return new Lexicon(lists);
    }

    private Lexicon(String... given) {
        Map<Long, Integer> known = new LinkedHashMap<>();
        for (int list = 0; list < given.length; list++) {
            StringTokenizer tokens = new StringTokenizer(given[list]);
            while (tokens.hasMoreTokens()) {
                String word = tokens.nextToken();
                if (!isWord(word)) {
                    throw new IllegalArgumentException("not a word of letters a to z: " + word);
                }
                known.putIfAbsent(pack(word), list + 1);
            }
        }
        // At most half of the places are taken.
        int size = Integer.highestOneBit(known.size() + 1) * 4;
        long[] places = new long[size];
        while (!isPlaced(known.keySet(), places)) {
            places = new long[places.length * 2];
        }
        this.words = places;
        this.lists = new byte[places.length];
        for (int i = 0; i < places.length; i++) {
            lists[i] = known.getOrDefault(places[i], 0).byteValue();
        }
        for (long word : known.keySet()) {
            beginnings[(int) beginning(word)] = true;
        }
    }

    /** Whether there was room for all: one that takes a place sends who had it to the other one. */
    private static boolean isPlaced(Set<Long> words, long[] places) {
        for (long word : words) {
            long homeless = word;
            int at = place(spread(homeless), places.length);
            for (int moves = 0; homeless != 0; moves++) {
                if (moves > words.size()) {
                    return false;
                }
                long before = places[at];
                places[at] = homeless;
                homeless = before;
                long spread = spread(homeless);
                int place = place(spread, places.length);
                at = place == at ? otherPlace(spread, places.length) : place;
            }
        }
        return true;
    }

    /** A number whose upper half tells words apart that lie close. */
    static long spread(long packed) {
        return packed * SPREADING;
    }

    private static int place(long spread, int places) {
        return (int) (spread >>> 40) & places - 1;
    }

    private static int otherPlace(long spread, int places) {
        return (int) (spread >>> 24) & places - 1;
    }

    public boolean contains(long packed) {
        return list(packed) >= 0;
    }

    /** The index of the list that has the word; -1 when none has. */
    public int list(long packed) {
        // No branches: which words are here nobody can foretell, and a processor that guesses wrong loses more than
        // this.
        long spread = spread(packed);
        int place = place(spread, words.length);
        int other = otherPlace(spread, words.length);
        return (lists[place] & whereSame(words[place], packed) | lists[other] & whereSame(words[other], packed)) - 1;
    }

    /** All bits when the numbers are the same, else none. */
    private static int whereSame(long one, long other) {
        long difference = one ^ other;
        return ~(int) ((difference | -difference) >> Long.SIZE - 1);
    }

    /** Whether a word of a stretch of a text is in a list. */
    public boolean isIn(char[] text, Span span) {
        int end = span.end();
        int at = span.start();
        while (at < end) {
            int start = at;
            int first = Alphabet.of(text[at++]) & Alphabet.LETTER;
            int letter = first != 0 && at < end ? Alphabet.of(text[at]) & Alphabet.LETTER : 0;
            boolean mayBe = first != 0 && mayBegin(first, letter);
            while (letter != 0) {
                at++;
                letter = at < end ? Alphabet.of(text[at]) & Alphabet.LETTER : 0;
            }
            if (mayBe && contains(pack(text, start, at))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a stretch of a text may hold words that no list can have, or words that are parted by characters which are
     * not seen: a character beyond ASCII stands in it that is no dash, quotation mark or the like.
     */
    static boolean mayHoldOthers(char[] text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            char c = text[i];
            if (c >= '\u0080' && (c < '\u2010' || c > '\u2026')) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a word of the lists begins with two letters, as {@link Alphabet} has them. Most words are passed over for these.
     *
     * @param second 0 for a word of one letter
     */
    boolean mayBegin(int first, int second) {
        return beginnings[second == 0 ? first : first << BITS | second];
    }

    private static long beginning(long packed) {
        long beginning = packed;
        while (beginning >>> 2 * BITS != 0) {
            beginning >>>= BITS;
        }
        return beginning;
    }

    /** The word with one more letter, in either case; one that is not a to z leaves {@link #NONE}. */
    public static long append(long packed, char letter) {
        return with(packed, Alphabet.of(letter) & Alphabet.LETTER);
    }

    /** The word with one more letter, as {@link Alphabet} has it. */
    static long with(long packed, int letter) {
        return letter == Alphabet.OTHER
                ? NONE
                : packed >>> BITS * (LONGEST - 1) == 0 ? packed << BITS | letter : packed;
    }

    /** What {@link Character#isLetter} says, faster. */
    public static boolean isLetter(char c) {
        return (Alphabet.of(c) & Alphabet.LETTER) != 0;
    }

    /** What {@link Character#isLetterOrDigit(char)} says, faster. */
    public static boolean isLetterOrDigit(char c) {
        return (Alphabet.of(c) & (Alphabet.LETTER | Alphabet.DIGIT)) != 0;
    }

    /** Whether a list can have the word. */
    static boolean isWord(String word) {
        return pack(word) > 0;
    }

    /** The letters of a stretch of a text as one word. */
    static long pack(char[] text, int start, int end) {
        long packed = 0;
        for (int i = start; i < end; i++) {
            packed = append(packed, text[i]);
        }
        return packed;
    }

    private static long pack(String word) {
        return pack(word, 0, word.length());
    }

    /** The same of a string; a stretch that holds anything but letters is {@link #NONE}. */
    static long pack(String text, int start, int end) {
        long packed = 0;
        for (int i = start; i < end; i++) {
            packed = isLetter(text.charAt(i)) ? append(packed, text.charAt(i)) : NONE;
        }
        return packed;
    }

    /**
     * Where a table has the packed word, or the empty place where it would be.
     *
     * @param words 0 in empty places, of which there is one at least; their number is a power of two
     */
    public static int slot(long[] words, long word) {
        int mask = words.length - 1;
        int slot = (int) ((word * SPREADING) >>> 40) & mask;
        while (words[slot] != 0 && words[slot] != word) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
