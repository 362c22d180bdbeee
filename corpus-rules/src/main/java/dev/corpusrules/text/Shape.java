package dev.corpusrules.text;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Reading;
import dev.corpusrules.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be seen of a block without understanding it.
 *
 * @param words runs of characters between white space that hold a letter or a digit
 * @param capitalised words that begin with a capital letter
 * @param letters letters, those of scripts that write a word in a character or two counting three
 * @param digits digits
 * @param functionWords English words that sentences are held together by, such as {@code of} and {@code was}
 * @param sentences how many sentences it seems to hold, from 1
 * @param ends whether it closes as a sentence does: with a full stop or the like, quotation marks and brackets aside
 * @param last its last character
 */
public record Shape(
        int words,
        int capitalised,
        int letters,
        int digits,
        int functionWords,
        int sentences,
        boolean ends,
        char last) {

    /** The shapes of an article's blocks, in their order. */
    public static final Reading<List<Shape>> READING = Shape::ofAll;

    /** Letters of a closed sentence that make a paragraph: some ten words. */
    private static final int LONG_SENTENCE = 55;

    /** Letters that make a paragraph however it ends: some thirty words. */
    private static final int LONG_ANYHOW = 160;

    private static final Lexicon FUNCTION_WORDS = Lexicon.of("""
            a about after all also although among an and another any are as at be because been before being between both
            but by can could did do does during each either even ever every for from had has have he her here hers him
            his how however i if in into is it its itself just like many may me might more most much must my neither no
            nor not of off often on once one only or other our out over own s same she should since so some still such
            than that the their them then there these they this those though through to too under until up upon us very
            was we were what when where whether which while who whom whose why will with within without would yet you
            your
            """);

    private static List<Shape> ofAll(Article article) {
        List<Shape> shapes = new ArrayList<>(article.blocks().size());
        for (Block block : article.blocks()) {
            shapes.add(of(article.prose().text(), block.span()));
        }
        return List.copyOf(shapes);
    }

    /** Whether this looks like a paragraph of running text: a long sentence, or more. */
    public boolean isParagraph() {
        return letters >= LONG_SENTENCE && ends && capitalised * 3 <= words * 2 || letters >= LONG_ANYHOW;
    }

    /** Whether the word, packed as {@link Lexicon} packs it, is one that sentences are held together by. */
    public static boolean isFunctionWord(long packed) {
        return FUNCTION_WORDS.contains(packed);
    }

    /** The shape of a stretch of a text. */
    public static Shape of(String text, Span span) {
        int words = 0;
        int capitalised = 0;
        int letters = 0;
        int digits = 0;
        int functionWords = 0;
        int sentences = 1;
        boolean inWord = false;
        long packed = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (Lexicon.isLetter(c)) {
                letters += c >= 0x2E80 ? 3 : 1;
                if (!inWord) {
                    inWord = true;
                    words++;
                    capitalised += Character.isUpperCase(c) ? 1 : 0;
                }
                packed = Lexicon.append(packed, c);
                continue;
            }
            functionWords += FUNCTION_WORDS.contains(packed) ? 1 : 0;
            packed = 0;
            if (c >= '0' && c <= '9') {
                digits++;
                words += inWord ? 0 : 1;
                inWord = true;
            } else if (isBlank(c)) {
                inWord = false;
                sentences += opensSentence(text, span, i) ? 1 : 0;
            } else if (isWideStop(c) && i + 1 < span.end()) {
                sentences++;
            }
        }
        functionWords += FUNCTION_WORDS.contains(packed) ? 1 : 0;
        char last = span.isEmpty() ? ' ' : text.charAt(span.end() - 1);
        return new Shape(words, capitalised, letters, digits, functionWords, sentences, ends(text, span, words), last);
    }

    /** Whether a sentence ends before the white space at {@code blank} and another begins behind it. */
    private static boolean opensSentence(String text, Span span, int blank) {
        int before = blank - 1;
        while (before > span.start() && isCloser(text.charAt(before))) {
            before--;
        }
        if (before < span.start() || !isStop(text.charAt(before)) || blank + 1 >= span.end()) {
            return false;
        }
        char next = text.charAt(blank + 1);
        boolean opens = Character.isUpperCase(next) || next == '"' || next == '\u201C' || next == '\u2018';
        // "U.S. Army", "J. Smith", "Mr. Smith": what ends there is an abbreviation.
        return opens && !(text.charAt(before) == '.' && isAbbreviation(text, span, before));
    }

    private static boolean isAbbreviation(String text, Span span, int stop) {
        int start = stop;
        while (start > span.start() && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int length = stop - start;
        boolean dotted = start > span.start() && text.charAt(start - 1) == '.';
        return dotted || length > 0 && length <= 3 && Character.isUpperCase(text.charAt(start));
    }

    private static boolean ends(String text, Span span, int words) {
        int at = span.end() - 1;
        boolean quoted = false;
        while (at > span.start() && isCloser(text.charAt(at))) {
            quoted |= text.charAt(at) != ')' && text.charAt(at) != ']';
            at--;
        }
        if (at < span.start()) {
            return false;
        }
        return isStop(text.charAt(at)) || quoted && words >= 5 || words >= 6 && endsInAddress(text, span);
    }

    private static boolean endsInAddress(String text, Span span) {
        int start = span.end();
        while (start > span.start() && !isBlank(text.charAt(start - 1))) {
            start--;
        }
        return text.startsWith("http://", start)
                || text.startsWith("https://", start)
                || text.startsWith("www.", start);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c >= 0x80 && Character.isSpaceChar(c) || Character.isWhitespace(c);
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || isWideStop(c);
    }

    private static boolean isWideStop(char c) {
        return c == '\u3002' || c == '\uFF01' || c == '\uFF1F' || c == '\u0964';
    }

    private static boolean isCloser(char c) {
        return switch (c) {
            case '"', '\'', '\u201D', '\u2019', '\u00BB', '\u201C', '\u300D', ')', ']' -> true;
            default -> false;
        };
    }
}
