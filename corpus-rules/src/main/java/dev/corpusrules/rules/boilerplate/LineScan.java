package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.Span;
import dev.corpusrules.text.Lexicon;
import dev.corpusrules.text.Shape;

/** Sees the traits that a line has by itself, in one pass over its characters. */
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

    private final char[] text;
    private final int[] traits;
    private final int[] cues = new int[Cue.COUNT];
    private int words;
    private int pageWords;
    private int pageRun;
    private boolean labelled;
    private int letters;
    private int capitals;
    private int digits;
    private int symbols;

    private LineScan(char[] text, int[] traits) {
        this.text = text;
        this.traits = traits;
    }

    /** Fills in the traits of the line at {@code span}. */
    static void scan(char[] text, Span span, Shape shape, int[] traits) {
        Span seen = span.length() <= MOST_CHARACTERS ? span : new Span(span.start(), span.start() + MOST_CHARACTERS);
        new LineScan(text, traits).scan(seen, shape);
    }

    private void scan(Span span, Shape shape) {
        words(span);
        set(Trait.PAGE_WORDS, 100 * pageWords / Math.max(1, words));
        set(Trait.ENDS, shape.ends() ? 1 : 0);
        set(Trait.WORDS, Math.min(MOST, shape.words()));
        set(Trait.FUNCTION_WORDS, 100 * shape.functionWords() / Math.max(1, shape.words()));
        if (!Lines.isPlain(traits)) {
            characters(span);
        }
        int characters = Math.max(1, span.length());
        int all = Math.max(1, shape.words());
        set(Trait.LETTERS, Math.min(MOST_LETTERS, shape.letters()));
        set(Trait.WORD_LENGTH, 10 * shape.letters() / all);
        set(Trait.CAPITALISED, 100 * shape.capitalised() / all);
        set(Trait.CAPITALS, 100 * capitals / Math.max(1, letters));
        set(Trait.DIGITS, 100 * digits / characters);
        set(Trait.SYMBOLS, 100 * symbols / characters);
        set(Trait.SENTENCES, Math.min(9, shape.sentences()));
        set(Trait.FIRST, kind(text[span.start()]));
        set(Trait.LAST, kind(shape.last()));
        for (int cue = 0; cue < cues.length; cue++) {
            traits[Trait.SHARING.ordinal() + cue] = Math.min(9, cues[cue]);
        }
    }

    private void characters(Span span) {
        char before = ' ';
        for (int i = span.start(); i < span.end(); i++) {
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
                boolean clock = before == ':' && i - 2 >= span.start() && Character.isDigit(text[i - 2]);
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

    private void words(Span span) {
        long packed = 0;
        set(Trait.FIRST_CUE, -1);
        for (int i = span.start(); i <= span.end(); i++) {
            if (i < span.end() && Lexicon.isLetter(text[i])) {
                packed = Lexicon.append(packed, text[i]);
            } else if (packed != 0) {
                word(packed);
                if (i < span.end() && text[i] == ':' && !labelled && words <= LONGEST_LABEL) {
                    labelled = true;
                    set(Trait.LABEL, words);
                    set(Trait.LABEL_PAGE, pageWords);
                    set(Trait.LABEL_CAPITALS, isUpperCase(span.start(), i) ? 1 : 0);
                }
                boolean host = i + 3 < span.end() && text[i] == '.' && Character.isLetter(text[i + 1]);
                if (host) {
                    add(Trait.ADDRESSES);
                }
                packed = 0;
            }
        }
    }

    private boolean isUpperCase(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text[i])) {
                return false;
            }
        }
        return true;
    }

    private void word(long packed) {
        int cue = Cue.of(packed);
        if (cue >= 0) {
            cues[cue]++;
            if (words == 0) {
                set(Trait.FIRST_CUE, cue);
            }
        }
        if (cue >= 0 && cue < Cue.OF_PAGE) {
            pageWords++;
            pageRun++;
            traits[Trait.PAGE_RUN.ordinal()] = Math.max(pageRun, traits[Trait.PAGE_RUN.ordinal()]);
        } else if (!Shape.isFunctionWord(packed)) {
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
        int ordinal = trait.ordinal();
        traits[ordinal] = Math.min(9, traits[ordinal] + 1);
    }

    private void set(Trait trait, int value) {
        traits[trait.ordinal()] = value;
    }
}
