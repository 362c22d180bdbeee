package dev.corpusrules.text;

import dev.corpusrules.Reading;
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
    public static final Reading<List<Shape>> READING =
            article -> article.read(ShapeScan.READING).shapes();

    /** Letters of a closed sentence that make a paragraph: some ten words. */
    private static final int LONG_SENTENCE = 55;

    /** Letters that make a paragraph however it ends: some thirty words. */
    private static final int LONG_ANYHOW = 160;

    private static final String FUNCTION_WORDS = """
            a about after all also although among an and another any are as at be because been before being between both
            but by can could did do does during each either even ever every for from had has have he her here hers him
            his how however i if in into is it its itself just like many may me might more most much must my neither no
            nor not of off often on once one only or other our out over own s same she should since so some still such
            than that the their them then there these they this those though through to too under until up upon us very
            was we were what when where whether which while who whom whose why will with within without would yet you
            your
            """;

    /** So many lists that the number of one, counted from 1, is a bit: that of function words, and those that glances seek. */
    private static final Lexicon TELLING = Lexicon.of(FUNCTION_WORDS, Glance.RIGHTS_WORDS, "", Glance.THANKS_WORDS);

    /** In what {@link #told} gives. */
    static final int FUNCTION_WORD = 1;

    /** Whether this looks like a paragraph of running text: a long sentence, or more. */
    public boolean isParagraph() {
        return letters >= LONG_SENTENCE && ends && capitalised * 3 <= words * 2 || letters >= LONG_ANYHOW;
    }

    /** What the packed word tells: {@link #FUNCTION_WORD}, {@link Glance#RIGHTS}, {@link Glance#THANKS} or 0. */
    static int told(long packed) {
        return TELLING.list(packed) + 1;
    }

    /** Whether the word, packed as {@link Lexicon} packs it, is one that sentences are held together by. */
    public static boolean isFunctionWord(long packed) {
        return told(packed) == FUNCTION_WORD;
    }
}
