package dev.corpusrules.text;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Reading;
import java.util.Arrays;
import java.util.List;

/** One pass over an article's characters, which sees the shapes of its blocks and the words in them. */
final class ShapeScan {

    static final Reading<ShapeScan> READING = new Reading<>() {

        @Override
        public ShapeScan of(Article article) {
            return new ShapeScan(article.prose().characters(), article.blocks());
        }

        @Override
        public boolean isOfLayout() {
            return true;
        }
    };

    /** So many characters make a word, most often; where they do not, there is more room. */
    private static final int CHARACTERS_A_WORD = 5;

    private final char[] text;
    private final List<Shape> shapes;
    private final int[] firsts;
    private long[] words;
    private int[] starts;
    private int[] ends;
    private int count;
    /** Where what may end a sentence stands. */
    private int[] stops = new int[64];

    private int stopCount;
    /** Where what may quote stands. */
    private int[] marks = new int[64];

    private int markCount;
    /** Where numbers begin that are not in words. */
    private int[] numbers = new int[16];

    private int numberCount;
    private boolean isStrange;
    /** By block: what stands in it, as {@link Glance} has it. */
    private final int[] signs;

    ShapeScan(char[] text, List<Block> blocks) {
        this.text = text;
        this.words = new long[text.length / CHARACTERS_A_WORD + 1];
        this.starts = new int[words.length];
        this.ends = new int[words.length];
        this.firsts = new int[blocks.size() + 1];
        this.signs = new int[blocks.size()];
        Shape[] all = new Shape[blocks.size()];
        for (int i = 0; i < all.length; i++) {
            firsts[i] = count;
            all[i] = shape(i, blocks.get(i).span().start(), blocks.get(i).span().end());
        }
        firsts[all.length] = count;
        this.shapes = List.of(all);
        this.stops = Arrays.copyOf(stops, stopCount);
        this.marks = Arrays.copyOf(marks, markCount);
        this.numbers = Arrays.copyOf(numbers, numberCount);
    }

    List<Shape> shapes() {
        return shapes;
    }

    PackedWords words() {
        return new PackedWords(words, starts, ends, firsts, numbers);
    }

    /** The offsets of all characters in blocks that may end a sentence. */
    int[] stops() {
        return stops;
    }

    /** The offsets of all characters in blocks that may quote, as {@link MarkPlaces} says. */
    int[] marks() {
        return marks;
    }

    /** What stands in a block, as {@link Glance} has it. */
    int signs(int block) {
        return signs[block];
    }

    /** Whether one of the blocks holds a {@linkplain Strange strange} character. */
    boolean isStrange() {
        return isStrange;
    }

    private Shape shape(int block, int start, int end) {
        char[] all = text;
        int worded = 0;
        int capitalised = 0;
        int letters = 0;
        int digits = 0;
        int seen = 0;
        int sentences = 1;
        boolean inWord = false;
        int behindDigit = -1;
        int at = start;
        while (at < end) {
            int kind = Alphabet.of(all[at]);
            int letter = kind & Alphabet.LETTER;
            if (letter != 0) {
                if (!inWord) {
                    inWord = true;
                    worded++;
                    capitalised += (kind & Alphabet.UPPER_CASE) != 0 ? 1 : 0;
                }
                int first = at;
                int packedEnd = Math.min(end, first + Lexicon.LONGEST);
                long packed = 0;
                // Of the letters, one more than OTHER alone reaches the bit above theirs.
                int others = 0;
                do {
                    packed = packed << Lexicon.BITS | letter;
                    others |= letter + 1;
                    at++;
                    letter = at < packedEnd ? Alphabet.of(all[at]) & Alphabet.LETTER : 0;
                } while (letter != 0);
                letter = at < end ? Alphabet.of(all[at]) & Alphabet.LETTER : 0;
                while (letter != 0) {
                    others |= letter + 1;
                    at++;
                    letter = at < end ? Alphabet.of(all[at]) & Alphabet.LETTER : 0;
                }
                letters += at - first;
                if ((others & Alphabet.OTHER + 1) != 0) {
                    packed = Lexicon.NONE;
                    int wide = wideLetters(first, at);
                    letters += 2 * wide;
                    seen |= wide > 0 ? Glance.EAST_ASIAN : 0;
                }
                if (count == words.length) {
                    makeRoom();
                }
                words[count] = packed;
                starts[count] = first;
                ends[count++] = at;
                if (at < end && all[at] == ' ') {
                    // Behind a letter no sentence ends: most blanks stand there.
                    inWord = false;
                    at++;
                }
                continue;
            }
            char c = all[at++];
            seen |= c == ' ' ? 0 : Glance.sign(c);
            if ((kind & Alphabet.BLANK) != 0) {
                inWord = false;
                sentences += at < end && opensSentence(start, at - 1) ? 1 : 0;
            } else if (c >= '0' && c <= '9') {
                if (at - 1 != behindDigit) {
                    number(at - 1);
                }
                behindDigit = at;
                digits++;
                worded += inWord ? 0 : 1;
                inWord = true;
            } else if (SentenceEnds.isStop(c)) {
                stop(at - 1);
                sentences += isWideStop(c) && at < end ? 1 : 0;
            } else if (MarkPlaces.isMark(c)) {
                mark(at - 1);
            }
            if (c < ' ' || c > '~') {
                isStrange |= Strange.is(all, at - 1);
                if (isNumber(c)) {
                    number(at - 1);
                }
            }
        }
        int functionWords = 0;
        int tellings = 0;
        for (int i = firsts[block]; i < count; i++) {
            int told = Shape.told(words[i]);
            functionWords += told & Shape.FUNCTION_WORD;
            tellings |= told;
        }
        signs[block] = seen | tellings & (Glance.RIGHTS | Glance.THANKS);
        char last = start == end ? ' ' : all[end - 1];
        boolean ends = ends(start, end, worded);
        return new Shape(worded, capitalised, letters, digits, functionWords, sentences, ends, last);
    }

    /** How many letters of a word that has others than a to z are of scripts that write a word in a character or two. */
    private int wideLetters(int start, int end) {
        int wide = 0;
        for (int i = start; i < end; i++) {
            wide += text[i] >= 0x2E80 ? 1 : 0;
            isStrange |= Strange.is(text, i);
        }
        return wide;
    }

    private void makeRoom() {
        words = Arrays.copyOf(words, 2 * count);
        starts = Arrays.copyOf(starts, 2 * count);
        ends = Arrays.copyOf(ends, 2 * count);
    }

    private void number(int offset) {
        if (numberCount == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * numberCount);
        }
        numbers[numberCount++] = offset;
    }

    /** Whether it is a fraction, a circled number or the like; the dashes and quotation marks that texts are full of are told first. */
    private static boolean isNumber(char c) {
        return (c < '\u2000' || c > '\u206F') && Character.getType(c) == Character.OTHER_NUMBER;
    }

    private void stop(int offset) {
        if (stopCount == stops.length) {
            stops = Arrays.copyOf(stops, 2 * stopCount);
        }
        stops[stopCount++] = offset;
    }

    private void mark(int offset) {
        if (markCount == marks.length) {
            marks = Arrays.copyOf(marks, 2 * markCount);
        }
        marks[markCount++] = offset;
    }

    /** Whether a sentence ends before the white space at {@code blank} and another begins behind it. */
    private boolean opensSentence(int start, int blank) {
        int before = blank - 1;
        if (before >= start && Lexicon.isLetter(text[before])) {
            return false;
        }
        while (before > start && isCloser(text[before])) {
            before--;
        }
        if (before < start || !isStop(text[before])) {
            return false;
        }
        char next = text[blank + 1];
        boolean opens = Character.isUpperCase(next) || next == '"' || next == '\u201C' || next == '\u2018';
        // "U.S. Army", "J. Smith", "Mr. Smith": what ends there is an abbreviation.
        return opens && !(text[before] == '.' && isAbbreviation(start, before));
    }

    private boolean isAbbreviation(int start, int stop) {
        int first = stop;
        while (first > start && Character.isLetter(text[first - 1])) {
            first--;
        }
        int length = stop - first;
        boolean dotted = first > start && text[first - 1] == '.';
        return dotted || length > 0 && length <= 3 && Character.isUpperCase(text[first]);
    }

    private boolean ends(int start, int end, int words) {
        int at = end - 1;
        boolean quoted = false;
        while (at > start && isCloser(text[at])) {
            quoted |= text[at] != ')' && text[at] != ']';
            at--;
        }
        return at >= start && (isStop(text[at]) || quoted && words >= 5 || words >= 6 && endsInAddress(start, end));
    }

    private boolean endsInAddress(int start, int end) {
        int first = end;
        while (first > start && !isBlank(text[first - 1])) {
            first--;
        }
        String last = new String(text, first, end - first);
        return last.startsWith("http://") || last.startsWith("https://") || last.startsWith("www.");
    }

    private static boolean isBlank(char c) {
        return (Alphabet.of(c) & Alphabet.BLANK) != 0;
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
