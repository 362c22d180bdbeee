package dev.corpusrules.text;

import java.util.Arrays;

/** What characters are, in a table: asked for each character of a text, and several times. */
final class Alphabet {

    /** The bits that hold a letter: 1 to 26 for a to z in either case, {@link #OTHER} for all others, 0 for no letter. */
    static final int LETTER = 0x1F;

    /** A letter that is none of a to z. */
    static final int OTHER = 0x1F;

    static final int DIGIT = 0x20;
    static final int UPPER_CASE = 0x40;
    static final int BLANK = 0x80;

    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

    /** Where in the table nothing but letters stand: Chinese characters and Korean syllables, two in three of all. */
    private static final char[][] LETTERS = {{'\u3400', '\u4DB5'}, {'\u4E00', '\u9FD5'}, {'\uAC00', '\uD7A3'}};

    static {
        int next = 0;
        for (char[] letters : LETTERS) {
            fill(next, letters[0]);
            Arrays.fill(KINDS, letters[0], letters[1] + 1, (byte) OTHER);
            next = letters[1] + 1;
        }
        // Behind these, halves of pairs and characters for private use: neither letters nor anything else.
        fill(next, Character.MIN_SURROGATE);
        fill('\uF900', KINDS.length);
    }

    private Alphabet() {}

    /** The bits of the character. */
    static int of(char c) {
        return KINDS[c];
    }

    private static void fill(int from, int to) {
        for (int i = from; i < to; i++) {
            KINDS[i] = (byte) kind((char) i);
        }
    }

    private static int kind(char c) {
        int kind = Character.isDigit(c) ? DIGIT : 0;
        kind |= Character.isUpperCase(c) ? UPPER_CASE : 0;
        kind |= Character.isWhitespace(c) || Character.isSpaceChar(c) ? BLANK : 0;
        int folded = c | 0x20;
        if (folded >= 'a' && folded <= 'z') {
            return kind | folded - 'a' + 1;
        }
        return Character.isLetter(c) ? kind | OTHER : kind;
    }
}
