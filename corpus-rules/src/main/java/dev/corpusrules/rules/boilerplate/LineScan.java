package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.Article;
import dev.corpusrules.Span;
import dev.corpusrules.text.Lexicon;
import dev.corpusrules.text.PackedWords;
import dev.corpusrules.text.Shape;
import java.util.List;

/** Sees the traits that a line has by itself. */
final class LineScan {

    /** No count goes beyond, so that very long lines are alike. */
    private static final int MOST = 60;

    private static final int MOST_LETTERS = 400;

    /** What a long line is shows in so many characters. */
    private static final int MOST_CHARACTERS = 200;

    /** Kinds of character, see {@link #kind}: dashes, commas and semicolons; bullets and other marks. */
    static final int DASH = 4;

    static final int MARK = 10;

    private static final int LONGEST_LABEL = 5;

    /** The same of signs and words of a kind. */
    private static final int MOST_SIGNS = 9;

    private static final int FIRST_OF_CUES = Trait.SHARING.ordinal();
    private static final int CUES = Cue.values().length;

    /** Where in a sum of signs each of its counts begins. */
    private static final int LETTERS = 0;

    private static final int CAPITALS = 7;
    private static final int DIGITS = 14;
    private static final int SYMBOLS = 21;
    private static final int COLONS = 28;
    private static final int BARS = 35;
    private static final int ADDRESSES = 42;
    private static final int QUOTES = 49;
    private static final int BRACKETS = 56;
    private static final int COUNT = 0x7F;

    /** A sum of signs has room for so many characters. */
    private static final int MOST_OF_SUM = 100;

    /** By character of ASCII: what it adds to the sum. */
    private static final long[] SIGNS = new long[128];

    static {
        for (char c = 0; c < SIGNS.length; c++) {
            SIGNS[c] = sign(c);
        }
    }

    private final char[] text;
    private final PackedWords packed;
    private final int[] traits;

    private LineScan(char[] text, PackedWords packed, int[] traits) {
        this.text = text;
        this.packed = packed;
        this.traits = traits;
    }

    /** Fills in the traits of the article's lines. */
    static void scan(Article article, int[][] rows) {
        char[] text = article.prose().characters();
        PackedWords packed = article.read(PackedWords.READING);
        List<Shape> shapes = article.read(Shape.READING);
        for (int i = 0; i < rows.length; i++) {
            Span line = article.blocks().get(i).span();
            new LineScan(text, packed, rows[i])
                    .scan(i, line.start(), Math.min(line.end(), line.start() + MOST_CHARACTERS), shapes.get(i));
        }
    }

    private void scan(int block, int start, int end, Shape shape) {
        words(block, start, end);
        int all = Math.max(1, shape.words());
        set(Trait.ENDS, shape.ends() ? 1 : 0);
        set(Trait.WORDS, Math.min(MOST, shape.words()));
        set(Trait.FUNCTION_WORDS, 100 * shape.functionWords() / all);
        if (!Lines.isPlain(traits)) {
            characters(start, end, shape);
        }
        set(Trait.LETTERS, Math.min(MOST_LETTERS, shape.letters()));
        set(Trait.WORD_LENGTH, 10 * shape.letters() / all);
        set(Trait.CAPITALISED, 100 * shape.capitalised() / all);
        set(Trait.SENTENCES, Math.min(MOST_SIGNS, shape.sentences()));
        set(Trait.FIRST, kind(text[start]));
        set(Trait.LAST, kind(shape.last()));
    }

    private void characters(int start, int end, Shape shape) {
        int middle = Math.min(end, start + MOST_OF_SUM);
        long sum = sum(start, middle);
        long rest = sum(middle, end);
        int capitals = count(sum, rest, CAPITALS);
        int digits = count(sum, rest, DIGITS);
        int characters = Math.max(1, end - start);
        set(Trait.CAPITALS, 100 * capitals / Math.max(1, count(sum, rest, LETTERS)));
        set(Trait.DIGITS, 100 * digits / characters);
        set(Trait.SYMBOLS, 100 * count(sum, rest, SYMBOLS) / characters);
        add(Trait.COLONS, count(sum, rest, COLONS));
        add(Trait.BARS, count(sum, rest, BARS));
        add(Trait.ADDRESSES, count(sum, rest, ADDRESSES));
        add(Trait.QUOTES, count(sum, rest, QUOTES));
        add(Trait.BRACKETS, count(sum, rest, BRACKETS));
        // Where all capitals begin words, none stands behind a letter of its word.
        if (capitals > shape.capitalised() || end - start == MOST_CHARACTERS) {
            glued(start, end);
        }
        if (digits > 0) {
            numbers(start, end);
        }
    }

    private long sum(int start, int end) {
        char[] all = text;
        long sum = 0;
        for (int i = start; i < end; i++) {
            char c = all[i];
            sum += c < SIGNS.length ? SIGNS[c] : sign(c);
        }
        return sum;
    }

    private static int count(long sum, long rest, int from) {
        return ((int) (sum >>> from) & COUNT) + ((int) (rest >>> from) & COUNT);
    }

    private static long sign(char c) {
        if (c >= 'a' && c <= 'z') {
            return 1L << LETTERS;
        }
        if (Character.isUpperCase(c)) {
            return 1L << LETTERS | 1L << CAPITALS;
        }
        if (c >= '0' && c <= '9') {
            return 1L << DIGITS;
        }
        if (c == ' ' || Lexicon.isLetter(c) || Character.isWhitespace(c)) {
            return 0;
        }
        long symbol = 1L << SYMBOLS;
        return switch (c) {
            case ':' -> symbol | 1L << COLONS;
            case '|', '/', '\u00BB', '\u203A', '>', '\u2192', '\u2022', '\u00B7', '+', '\u25BA', '\u00D7' ->
                symbol | 1L << BARS;
            case '@', '#' -> symbol | 1L << ADDRESSES;
            case '"', '\u201C', '\u201D' -> symbol | 1L << QUOTES;
            case '(', '[' -> symbol | 1L << BRACKETS;
            default -> symbol;
        };
    }

    private void glued(int start, int end) {
        char[] all = text;
        int glued = 0;
        for (int i = start + 1; i < end; i++) {
            char c = all[i];
            boolean mayBeCapital = c >= 'A' && c <= 'Z' || c >= SIGNS.length;
            glued += mayBeCapital && Character.isUpperCase(c) && Character.isLowerCase(all[i - 1]) ? 1 : 0;
        }
        add(Trait.GLUED, glued);
    }

    private void numbers(int start, int end) {
        char[] all = text;
        int numbers = 0;
        int clocks = 0;
        for (int i = start; i < end; i++) {
            if (isDigit(all[i])) {
                char before = i == start ? ' ' : all[i - 1];
                numbers += isDigit(before) ? 0 : 1;
                clocks += before == ':' && i - 2 >= start && Character.isDigit(all[i - 2]) ? 1 : 0;
            }
        }
        add(Trait.NUMBERS, numbers);
        add(Trait.CLOCKS, clocks);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void words(int block, int start, int end) {
        // By cue, behind the words without any.
        int[] counts = new int[1 + CUES];
        int words = 0;
        int last = packed.end(block);
        int first = packed.first(block);
        int next = first;
        while (next < last && packed.endOf(next) < end) {
            counts[1 + Cue.of(packed.get(next))]++;
            words++;
            int at = packed.endOf(next++);
            if (text[at] == ':' && words <= LONGEST_LABEL && traits[Trait.LABEL.ordinal()] == 0) {
                label(counts, words, start, at);
            } else if (text[at] == '.' && at + 3 < end && Lexicon.isLetter(text[at + 1])) {
                add(Trait.ADDRESSES, 1);
            }
        }
        long cut = next < last ? wordBefore(end, start) : 0;
        if (cut != 0) {
            counts[1 + Cue.of(cut)]++;
            words++;
        }
        for (int cue = 0; cue < CUES; cue++) {
            traits[FIRST_OF_CUES + cue] = Math.min(MOST_SIGNS, counts[1 + cue]);
        }
        int pageWords = pageWords(counts);
        set(Trait.PAGE_WORDS, 100 * pageWords / Math.max(1, words));
        set(Trait.FIRST_CUE, words == 0 ? -1 : Cue.of(next > first ? packed.get(first) : cut));
        set(Trait.PAGE_RUN, pageWords < 2 ? pageWords : pageRun(first, next, cut));
    }

    private void label(int[] counts, int words, int start, int end) {
        set(Trait.LABEL, words);
        set(Trait.LABEL_PAGE, pageWords(counts));
        set(Trait.LABEL_CAPITALS, isUpperCase(start, end) ? 1 : 0);
    }

    private static int pageWords(int[] counts) {
        int pageWords = 0;
        for (int cue = 0; cue < Cue.OF_PAGE; cue++) {
            pageWords += counts[1 + cue];
        }
        return pageWords;
    }

    /** The longest run of words of the page among the words and the one that is cut, if any. */
    private int pageRun(int from, int to, long cut) {
        int longest = 0;
        int run = 0;
        for (int i = from; i <= to; i++) {
            long word = i < to ? packed.get(i) : cut;
            int cue = Cue.of(word);
            if (cue >= 0 && cue < Cue.OF_PAGE) {
                run++;
                longest = Math.max(longest, run);
            } else if (!Shape.isFunctionWord(word)) {
                run = 0;
            }
        }
        return longest;
    }

    /** The beginning of a word that goes on behind the offset, or ends there; 0 when it does not begin before. */
    private long wordBefore(int end, int start) {
        int first = end;
        while (first > start && Lexicon.isLetter(text[first - 1])) {
            first--;
        }
        long word = 0;
        for (int i = first; i < end; i++) {
            word = Lexicon.append(word, text[i]);
        }
        return word;
    }

    private boolean isUpperCase(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text[i])) {
                return false;
            }
        }
        return true;
    }

    /** Coarse kinds of character, so ordered that the more usual ends of a sentence are lower. */
    private static int kind(char c) {
        if (Character.isLetter(c)) {
            return Character.isLowerCase(c) ? 6 : 7;
        }
        if (c >= '0' && c <= '9') {
            return 8;
        }
        return switch (c) {
            case '.' -> 0;
            case '!', '?' -> 1;
            case '"', '\u201C', '\u201D', '\u2018', '\u2019', '\'' -> 2;
            case ':' -> 3;
            case ',', ';', '-', '\u2013', '\u2014' -> DASH;
            case ')', '(', '[', ']' -> 5;
            case '\u2026' -> 9;
            default -> MARK;
        };
    }

    /** No sign counts for more than so many. */
    private void add(Trait trait, int signs) {
        int ordinal = trait.ordinal();
        traits[ordinal] = Math.min(MOST_SIGNS, traits[ordinal] + signs);
    }

    private void set(Trait trait, int value) {
        traits[trait.ordinal()] = value;
    }
}
