package dev.corpusrules.text;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Reading;
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
        char[] text = article.read(Characters.READING);
        for (Block block : article.blocks()) {
            shapes.add(of(text, block.span().start(), block.span().end()));
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

    private static Shape of(char[] text, int start, int end) {
        int words = 0;
        int capitalised = 0;
        int letters = 0;
        int digits = 0;
        int functionWords = 0;
        int sentences = 1;
        boolean inWord = false;
        long packed = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
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
                sentences += i + 1 < end && opensSentence(text, start, i) ? 1 : 0;
            } else if (isWideStop(c) && i + 1 < end) {
                sentences++;
            }
        }
        functionWords += FUNCTION_WORDS.contains(packed) ? 1 : 0;
        char last = start == end ? ' ' : text[end - 1];
        return new Shape(
                words, capitalised, letters, digits, functionWords, sentences, ends(text, start, end, words), last);
    }

    /** Whether a sentence ends before the white space at {@code blank} and another begins behind it. */
    private static boolean opensSentence(char[] text, int start, int blank) {
        int before = blank - 1;
        while (before > start && isCloser(text[before])) {
            before--;
        }
        if (before < start || !isStop(text[before])) {
            return false;
        }
        char next = text[blank + 1];
        boolean opens = Character.isUpperCase(next) || next == '"' || next == '\u201C' || next == '\u2018';
        // "U.S. Army", "J. Smith", "Mr. Smith": what ends there is an abbreviation.
        return opens && !(text[before] == '.' && isAbbreviation(text, start, before));
    }

    private static boolean isAbbreviation(char[] text, int start, int stop) {
        int first = stop;
        while (first > start && Character.isLetter(text[first - 1])) {
            first--;
        }
        int length = stop - first;
        boolean dotted = first > start && text[first - 1] == '.';
        return dotted || length > 0 && length <= 3 && Character.isUpperCase(text[first]);
    }

    private static boolean ends(char[] text, int start, int end, int words) {
        int at = end - 1;
        boolean quoted = false;
        while (at > start && isCloser(text[at])) {
            quoted |= text[at] != ')' && text[at] != ']';
            at--;
        }
        return at >= start
                && (isStop(text[at]) || quoted && words >= 5 || words >= 6 && endsInAddress(text, start, end));
    }

    private static boolean endsInAddress(char[] text, int start, int end) {
        int first = end;
        while (first > start && !isBlank(text[first - 1])) {
            first--;
        }
        String last = new String(text, first, end - first);
        return last.startsWith("http://") || last.startsWith("https://") || last.startsWith("www.");
    }

    private static boolean isBlank(char c) {
        return c <= ' '
                ? Character.isWhitespace(c)
                : c >= 0x80 && (Character.isSpaceChar(c) || Character.isWhitespace(c));
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
