package dev.corpusrules.text;

import dev.corpusrules.Span;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Word lists that are asked without making a string: twelve letters a to z fit a {@code long}, and a longer word is known
 * by its first twelve. Words with other letters are in no list.
 */
public final class Lexicon {

    /** The packed form of what can be in no list. */
    public static final long NONE = -1;

    private static final int LONGEST = 12;
    private static final int BITS = 5;

    /** 2 to the 64th over the golden ratio, which spreads numbers that lie close (Knuth, The Art of Computer Programming, 6.4). */
    private static final long SPREADING = 0x9E3779B97F4A7C15L;

    private final long[] words;
    private final byte[] lists;
    /** The greatest of the words: what has more letters is greater still. */
    private final long greatest;

    /** By the first two letters, packed, or the only one: whether a word begins so. */
    private final boolean[] beginnings = new boolean[1 << 2 * BITS];

    /** By the last two of the letters that are packed: whether a word ends so. Most words are passed over for these. */
    private final boolean[] endings = new boolean[1 << 2 * BITS];

    /** Word lists in lower case, words apart by blanks and line ends; of a word in two lists the first one counts. */
    public static Lexicon of(String... lists) {
        return new Lexicon(List.of(lists));
    }

    private Lexicon(List<String> given) {
        int most = given.stream()
                .mapToInt(list -> list.strip().split("\\s+").length)
                .sum();
        // At most half of the places are taken.
        int size = Integer.highestOneBit(most) * 4;
        this.words = new long[size];
        this.lists = new byte[size];
        for (int list = 0; list < given.size(); list++) {
            for (String word : given.get(list).strip().split("\\s+")) {
                if (!isWord(word)) {
                    throw new IllegalArgumentException("not a word of letters a to z: " + word);
                }
                long packed = pack(word);
                int slot = slot(words, packed);
                if (words[slot] == 0) {
                    words[slot] = packed;
                    lists[slot] = (byte) list;
                    beginnings[(int) beginning(packed)] = true;
                    endings[(int) packed & endings.length - 1] = true;
                }
            }
        }
        this.greatest = LongStream.of(words).max().orElse(0);
    }

    public boolean contains(long packed) {
        return list(packed) >= 0;
    }

    /** The index of the list that has the word; -1 when none has. */
    public int list(long packed) {
        if (packed <= 0 || packed > greatest || !endings[(int) packed & endings.length - 1]) {
            return -1;
        }
        int slot = slot(words, packed);
        return words[slot] == packed ? lists[slot] : -1;
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
        long packed = 0;
        for (int i = 0; i < word.length(); i++) {
            packed = isLetter(word.charAt(i)) ? append(packed, word.charAt(i)) : NONE;
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
