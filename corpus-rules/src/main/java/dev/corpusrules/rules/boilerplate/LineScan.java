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

    private static final int FIRST_OF_CUES = Trait.SHARING.ordinal();

    private final char[] text;
    private final PackedWords packed;
    private final int[] traits;
    private int words;
    private int pageWords;
    private int pageRun;
    private boolean labelled;
    private int letters;
    private int capitals;
    private int digits;
    private int symbols;

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
        set(Trait.PAGE_WORDS, 100 * pageWords / Math.max(1, words));
        set(Trait.ENDS, shape.ends() ? 1 : 0);
        set(Trait.WORDS, Math.min(MOST, shape.words()));
        set(Trait.FUNCTION_WORDS, 100 * shape.functionWords() / Math.max(1, shape.words()));
        if (!Lines.isPlain(traits)) {
            characters(start, end);
        }
        int characters = Math.max(1, end - start);
        int all = Math.max(1, shape.words());
        set(Trait.LETTERS, Math.min(MOST_LETTERS, shape.letters()));
        set(Trait.WORD_LENGTH, 10 * shape.letters() / all);
        set(Trait.CAPITALISED, 100 * shape.capitalised() / all);
        set(Trait.CAPITALS, 100 * capitals / Math.max(1, letters));
        set(Trait.DIGITS, 100 * digits / characters);
        set(Trait.SYMBOLS, 100 * symbols / characters);
        set(Trait.SENTENCES, Math.min(9, shape.sentences()));
        set(Trait.FIRST, kind(text[start]));
        set(Trait.LAST, kind(shape.last()));
    }

    private void characters(int start, int end) {
        char before = ' ';
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c >= 'a' && c <= 'z') {
                letters++;
                before = c;
                continue;
            }
            if (Character.isUpperCase(c)) {
                letters++;
                capitals++;
                if (Character.isLowerCase(before)) {
                    add(Trait.GLUED);
                }
            } else if (c >= '0' && c <= '9') {
                digits++;
                if (!(before >= '0' && before <= '9')) {
                    add(Trait.NUMBERS);
                }
                boolean clock = before == ':' && i - 2 >= start && Character.isDigit(text[i - 2]);
                if (clock) {
                    add(Trait.CLOCKS);
                }
            } else if (c != ' ' && !Lexicon.isLetter(c) && !Character.isWhitespace(c)) {
                symbols++;
                symbol(c);
            }
            before = c;
        }
    }

    private void symbol(char c) {
        switch (c) {
            case ':' -> add(Trait.COLONS);
            case '|', '/', '\u00BB', '\u203A', '>', '\u2192', '\u2022', '\u00B7', '+', '\u25BA', '\u00D7' ->
                add(Trait.BARS);
            case '@', '#' -> add(Trait.ADDRESSES);
            case '"', '\u201C', '\u201D' -> add(Trait.QUOTES);
            case '(', '[' -> add(Trait.BRACKETS);
            default -> {}
        }
    }

    private void words(int block, int start, int end) {
        set(Trait.FIRST_CUE, -1);
        int last = packed.end(block);
        for (int i = packed.first(block); i < last; i++) {
            int at = packed.endOf(i);
            if (at >= end) {
                word(at == end ? packed.get(i) : wordBefore(end, start));
                return;
            }
            word(packed.get(i));
            if (text[at] == ':' && !labelled && words <= LONGEST_LABEL) {
                labelled = true;
                set(Trait.LABEL, words);
                set(Trait.LABEL_PAGE, pageWords);
                set(Trait.LABEL_CAPITALS, isUpperCase(start, at) ? 1 : 0);
            }
            boolean host = text[at] == '.' && at + 3 < end && Lexicon.isLetter(text[at + 1]);
            if (host) {
                add(Trait.ADDRESSES);
            }
        }
    }

    /** The beginning of a word that goes on behind the offset; 0 when it does not begin before. */
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

    private void word(long word) {
        if (word == 0) {
            return;
        }
        int cue = Cue.of(word);
        if (cue >= 0) {
            add(FIRST_OF_CUES + cue);
            if (words == 0) {
                set(Trait.FIRST_CUE, cue);
            }
        }
        if (cue >= 0 && cue < Cue.OF_PAGE) {
            pageWords++;
            pageRun++;
            traits[Trait.PAGE_RUN.ordinal()] = Math.max(pageRun, traits[Trait.PAGE_RUN.ordinal()]);
        } else if (!Shape.isFunctionWord(word)) {
            pageRun = 0;
        }
        words++;
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

    private void add(Trait trait) {
        add(trait.ordinal());
    }

    private void add(int ordinal) {
        traits[ordinal] = Math.min(9, traits[ordinal] + 1);
    }

    private void set(Trait trait, int value) {
        traits[trait.ordinal()] = value;
    }
}
