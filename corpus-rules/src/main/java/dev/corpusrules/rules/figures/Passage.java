package dev.corpusrules.rules.figures;

import dev.corpusrules.quantity.Quantity;
import dev.corpusrules.text.Lexicon;
import java.util.Set;
import java.util.TreeSet;

/**
 * What stands around a figure that fills a slot, and tells whether it fills the same slot as another.
 *
 * @param words the stems of the words of its sentence
 * @param names the capitalised words of its sentence, in lower case
 * @param near the words that lead up to it
 */
record Passage(Set<String> words, Set<String> names, Set<String> near) {

    /** How many words lead up to a figure. */
    private static final int NEAR = 6;

    /** Shorter words say little. */
    private static final int SHORTEST = 4;

    /** The fewest words that the sentences of one slot share; all three chosen by us on labelled news articles. */
    private static final int SHARED = 3;

    /** Longer words that say little. */
    private static final Set<String> LIGHT = Vocabulary.english("lightBefore");

    /** What stands around a figure of the text. */
    static Passage of(Quantity figure, String text) {
        return new Passage(figure.setting().words(), figure.setting().names(), near(figure, text, NEAR));
    }

    /** Whether words lead up to a figure of the text by which it can be compared. */
    static boolean leadsUpTo(Quantity figure, String text) {
        return !near(figure, text, 1).isEmpty();
    }

    /**
     * Whether both stand for one thing.
     *
     * @param agreed whether their articles agree on some other figure
     */
    boolean resembles(Passage other, boolean agreed) {
        return Comparison.shares(near, other.near)
                && Comparison.shares(names, other.names)
                && Likeness.shared(words, other.words) >= (agreed ? SHARED - 1 : SHARED);
    }

    /** The words that lead up to the figure, at most so many that say something. */
    private static Set<String> near(Quantity figure, String text, int most) {
        Set<String> near = new TreeSet<>();
        int first = figure.setting().sentence().start();
        int end = figure.span().start();
        for (int i = 0; i < NEAR && near.size() < most; i++) {
            while (end > first && !Lexicon.isLetter(text.charAt(end - 1))) {
                end--;
            }
            String word = Near.wordBefore(text, end);
            end -= word.length();
            if (end < first || word.isEmpty()) {
                break;
            }
            if (word.length() >= SHORTEST && !LIGHT.contains(word)) {
                near.add(word);
            }
        }
        return near;
    }
}
