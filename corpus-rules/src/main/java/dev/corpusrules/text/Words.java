package dev.corpusrules.text;

import dev.corpusrules.Span;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * A stretch of text cut into words and marks, as {@link Wording}s read it. Letters, digits and what joins them
 * ({@code don't}, {@code e-mail}, {@code 3,000}, {@code example.org}, {@code @desk}) make a word; every other visible
 * character is a mark.
 */
final class Words {

    static final int WORD = 1;
    static final int CAPITAL = 2;
    static final int NUMBER = 4;
    static final int ADDRESS = 8;
    static final int QUOTE = 16;
    /** A mark that ends a sentence inside the stretch. */
    static final int STOP = 32;

    static final int OPEN = 64;
    static final int CLOSE = 128;

    /** So many make a word or mark, most often; where they do not, there is more room. */
    private static final int CHARACTERS_A_WORD = 5;

    private long[] codes;
    private int[] starts;
    private int[] ends;
    private int[] kinds;
    private int count;

    private Words(int characters) {
        int expected = 4 + characters / CHARACTERS_A_WORD;
        this.codes = new long[expected];
        this.starts = new int[expected];
        this.ends = new int[expected];
        this.kinds = new int[expected];
    }

    static Words of(char[] text, Span span) {
        Words words = new Words(span.length());
        int at = span.start();
        while (at < span.end()) {
            char folded = Folding.fold(text[at]);
            if (folded == ' ' || folded == Folding.NOTHING) {
                at++;
            } else if (isWordStart(text, at, span.end())) {
                at = words.word(text, at, span.end());
            } else {
                words.mark(text, at, span.end());
                at++;
            }
        }
        return words;
    }

    /** The code of the stretch's first word, unless a mark stands before it: then none. */
    static OptionalLong first(char[] text, Span span) {
        int at = span.start();
        while (at < span.end() && (Folding.fold(text[at]) == ' ' || Folding.fold(text[at]) == Folding.NOTHING)) {
            at++;
        }
        return at < span.end() && isWordStart(text, at, span.end())
                ? OptionalLong.of(code(text, at, wordEnd(text, at, span.end())))
                : OptionalLong.empty();
    }

    int count() {
        return count;
    }

    long code(int index) {
        return codes[index];
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    boolean is(int index, int kind) {
        return (kinds[index] & kind) != 0;
    }

    /** The first word or mark that ends behind the offset; {@link #count} when there is none. */
    int at(int offset) {
        int found = Arrays.binarySearch(ends, 0, count, offset + 1);
        return found >= 0 ? found : -found - 1;
    }

    /** What words that fold to the same letters have in common: their folded characters in 64 bits (FNV-1a). */
    static long code(String word) {
        return code(word.toCharArray(), 0, word.length());
    }

    private static long code(char[] text, int start, int end) {
        long code = Folding.FNV_OFFSET;
        for (int i = start; i < end; i++) {
            char folded = Folding.fold(text[i]);
            if (folded != Folding.NOTHING) {
                code = (code ^ folded) * Folding.FNV_PRIME;
            }
        }
        return code;
    }

    private int word(char[] text, int start, int limit) {
        int end = wordEnd(text, start, limit);
        char first = text[start];
        int letter = Alphabet.of(first);
        int kind = WORD;
        if ((letter & Alphabet.DIGIT) != 0) {
            kind |= NUMBER;
        } else if ((letter & Alphabet.UPPER_CASE) != 0 || first > '~' && Character.isTitleCase(first)) {
            kind |= CAPITAL;
        }
        if ((kind & NUMBER) == 0 && (first == '@' || isAddress(text, start, end))) {
            kind |= ADDRESS;
        }
        add(code(text, start, end), start, end, kind);
        return end;
    }

    private static int wordEnd(char[] text, int start, int limit) {
        int end = start + 1;
        while (end < limit && (isInside(text, end) || continues(text, end, limit))) {
            end++;
        }
        return end;
    }

    /** Whether a letter or digit stands behind one: what most words go on with. */
    private static boolean isInside(char[] text, int at) {
        return Lexicon.isLetterOrDigit(text[at]) && Lexicon.isLetterOrDigit(text[at - 1]);
    }

    private void mark(char[] text, int at, int limit) {
        char folded = Folding.fold(text[at]);
        int kind =
                switch (folded) {
                    // What quotes in one language points onward in another; beside English words it points.
                    case '"' -> text[at] == '\u00BB' || text[at] == '\u00AB' ? 0 : QUOTE;
                    case '(', '[', '{' -> OPEN;
                    case ')', ']', '}' -> CLOSE;
                    case '.', '!', '?' -> endsSentence(text, at, limit) ? STOP : 0;
                    default -> 0;
                };
        add(code(text, at, at + 1), at, at + 1, kind);
    }

    /** A full stop behind an initial or a short abbreviation, or before a small letter, ends nothing. */
    private boolean endsSentence(char[] text, int at, int limit) {
        int closed = at + 1;
        while (closed < limit && (Folding.fold(text[closed]) == '"' || text[closed] == ')')) {
            closed++;
        }
        int next = closed;
        while (next < limit && Folding.fold(text[next]) == ' ') {
            next++;
        }
        if (next >= limit || Character.isLowerCase(text[next]) || next == closed && !isGlued(text, at)) {
            return false;
        }
        boolean shortWord = count > 0 && ends[count - 1] == at && at - starts[count - 1] <= 2;
        return text[at] != '.' || !(shortWord && is(count - 1, CAPITAL));
    }

    /** Whether the blank behind the mark got lost: "Monday.Read" is two sentences, "example.org" is one word. */
    private static boolean isGlued(char[] text, int at) {
        return at > 0 && Character.isLowerCase(text[at - 1]) && Character.isUpperCase(text[at + 1]);
    }

    private void add(long code, int start, int end, int kind) {
        if (count == codes.length) {
            codes = Arrays.copyOf(codes, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            kinds = Arrays.copyOf(kinds, count * 2);
        }
        codes[count] = code;
        starts[count] = start;
        ends[count] = end;
        kinds[count++] = kind;
    }

    private static boolean isWordStart(char[] text, int at, int limit) {
        char c = text[at];
        boolean isTag = c == '@' || c == '#';
        return Lexicon.isLetterOrDigit(c)
                || c == '\u00A9'
                || isTag && at + 1 < limit && Lexicon.isLetterOrDigit(text[at + 1]);
    }

    private static boolean continues(char[] text, int at, int limit) {
        char c = text[at];
        if (Lexicon.isLetterOrDigit(c) || c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK) {
            return text[at - 1] != '\u00A9';
        }
        char folded = Folding.fold(c);
        if (folded == Folding.NOTHING) {
            return true;
        }
        boolean joins =
                switch (folded) {
                    case '\'', '-', '.', ',', '@', '_', '&' -> true;
                    default -> false;
                };
        if (!joins || at + 1 >= limit || !Lexicon.isLetterOrDigit(text[at + 1])) {
            return false;
        }
        char before = text[at - 1];
        if (folded == ',') {
            return Character.isDigit(before) && Character.isDigit(text[at + 1]);
        }
        return Lexicon.isLetterOrDigit(before) && !(folded == '.' && isGlued(text, at));
    }

    private static boolean isAddress(char[] text, int start, int end) {
        for (int i = start + 1; i + 2 < end; i++) {
            char c = text[i];
            if (c == '@' || c == '.' && Character.isLetter(text[i + 1]) && Character.isLetter(text[i + 2])) {
                return true;
            }
        }
        return false;
    }
}
