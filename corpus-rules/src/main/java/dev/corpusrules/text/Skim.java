package dev.corpusrules.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A look at four characters in every so many, which tells where a text may hold one of some long spellings: wherever one
 * begins, the next four that are looked at stand in its head. White space in a row, and what is not seen, moves what stands
 * behind it, so that four with such are never passed over. What is ASCII is told by its pairs first, in two tables of
 * bits that have one in common for four that are known (as in the search called Teddy, which has vectors for tables).
 */
final class Skim {

    /** So many characters are looked at together. */
    private static final int FOUR = 4;

    /** With shorter steps it is as fast to look at each word. */
    private static final int SHORTEST_STEP = 4;

    /** With longer ones too many heads of spellings are known. */
    private static final int LONGEST_STEP = 16;

    /** Bits for spellings; the others are for white space in a row. */
    private static final int BITS = 5;

    private static final byte BLANKS_BETWEEN = 1 << BITS;
    private static final byte BLANKS_FIRST = 1 << BITS + 1;
    private static final byte BLANKS_LAST = (byte) (1 << BITS + 2);

    private static final int ASCII = 128;

    /** Sets the bit by which lower case differs, in both characters of a pair. */
    private static final int LOWER_CASE = 0x20 * ASCII + 0x20;

    /** By folded character: those of ASCII that fold to it. */
    private static final String[] WRITTEN = new String[ASCII];

    static {
        for (char folded = 0; folded < ASCII; folded++) {
            StringBuilder written = new StringBuilder();
            for (char c = 0; c < ASCII; c++) {
                if (Folding.fold(c) == folded) {
                    written.append(c);
                }
            }
            WRITTEN[folded] = written.toString();
        }
    }

    private final byte[] firsts = new byte[ASCII * ASCII];
    private final byte[] lasts = new byte[ASCII * ASCII];
    private final boolean[] known = new boolean[1 << 16];
    private final int step;

    private Skim(List<String> folded, int step) {
        this.step = step;
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = BLANKS_LAST;
            lasts[i] = BLANKS_FIRST;
        }
        for (char c = 0; c < ASCII; c++) {
            add(firsts, c, ' ', BLANKS_BETWEEN);
            add(lasts, ' ', c, BLANKS_BETWEEN);
        }
        add(firsts, ' ', ' ', BLANKS_FIRST);
        add(lasts, ' ', ' ', BLANKS_LAST);
        for (String spelling : folded) {
            for (int at = 0; at < step; at++) {
                add(spelling.charAt(at), spelling.charAt(at + 1), spelling.charAt(at + 2), spelling.charAt(at + 3));
            }
        }
    }

    /** For spellings of which none is short; null for others. */
    static @Nullable Skim of(List<String> folded) {
        int shortest = folded.isEmpty() ? 0 : LONGEST_STEP + FOUR - 1;
        for (String spelling : folded) {
            shortest = Math.min(shortest, spelling.length());
        }
        int step = shortest - FOUR + 1;
        return step < SHORTEST_STEP ? null : new Skim(folded, step);
    }

    private void add(char one, char two, char three, char four) {
        known[mix(one, two, three, four)] = true;
        byte bit = (byte) (1 << (one * 31 + three) % BITS);
        add(firsts, one, two, bit);
        add(lasts, three, four, bit);
    }

    /** Adds a pair of folded characters, however it is written in ASCII. */
    private static void add(byte[] table, char one, char two, byte bit) {
        if (one >= ASCII || two >= ASCII) {
            return;
        }
        for (int i = 0; i < WRITTEN[one].length(); i++) {
            for (int j = 0; j < WRITTEN[two].length(); j++) {
                table[WRITTEN[one].charAt(i) * ASCII + WRITTEN[two].charAt(j) | LOWER_CASE] |= bit;
            }
        }
    }

    /** So far at most behind the beginning of a spelling, it is noticed. */
    int step() {
        return step;
    }

    /** The first place where a spelling that begins at an offset or behind it is noticed; the length of the text if none is. */
    int notice(char[] text, int from) {
        for (int at = from + step - 1; at <= text.length - FOUR; at += step) {
            char one = text[at];
            char two = text[at + 1];
            char three = text[at + 2];
            char four = text[at + 3];
            boolean isAscii = (one | two | three | four) < ASCII;
            if (isAscii && (firsts[one * ASCII + two | LOWER_CASE] & lasts[three * ASCII + four | LOWER_CASE]) == 0) {
                continue;
            }
            if (isKnown(Folding.fold(one), Folding.fold(two), Folding.fold(three), Folding.fold(four))) {
                return at;
            }
        }
        return text.length;
    }

    private boolean isKnown(char one, char two, char three, char four) {
        boolean areBlanks = one == ' ' && two == ' ' || two == ' ' && three == ' ' || three == ' ' && four == ' ';
        boolean areSeen =
                one != Folding.NOTHING && two != Folding.NOTHING && three != Folding.NOTHING && four != Folding.NOTHING;
        return areBlanks || !areSeen || known[mix(one, two, three, four)];
    }

    private int mix(char one, char two, char three, char four) {
        return ((one * 31 + two) * 31 + three) * 31 + four & known.length - 1;
    }
}
