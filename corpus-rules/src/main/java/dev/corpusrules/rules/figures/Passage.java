package dev.corpusrules.rules.figures;

import dev.corpusrules.quantity.Quantity;
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

    static final Passage NONE = new Passage(Set.of(), Set.of(), Set.of());

    /** How many words lead up to a figure. */
    private static final int NEAR = 6;

    /** Shorter words say little. */
    private static final int SHORTEST = 4;

    /** The fewest words that the sentences of one slot share; all three chosen by us on labelled news articles. */
    private static final int SHARED = 3;

    /** Longer words that say little. */
    private static final Set<String> LIGHT = Vocabulary.english("lightBefore");

    private static final String PART = "\u001D";

    static Passage of(Quantity figure, String text) {
        return new Passage(figure.setting().words(), figure.setting().names(), near(figure, text));
    }

    /** Without a name nothing says which of many it is about. */
    boolean canBeCompared() {
        return !names.isEmpty() && !near.isEmpty();
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

    private static Set<String> near(Quantity figure, String text) {
        Set<String> near = new TreeSet<>();
        int first = figure.setting().sentence().start();
        int end = figure.span().start();
        for (int i = 0; i < NEAR; i++) {
            while (end > first && !Character.isLetter(text.charAt(end - 1))) {
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

    String packed() {
        return canBeCompared() ? String.join(PART, Items.packed(words), Items.packed(names), Items.packed(near)) : "";
    }

    static Passage unpacked(String packed) {
        if (packed.isEmpty()) {
            return NONE;
        }
        String[] parts = packed.split(PART, -1);
        return new Passage(Items.unpacked(parts[0]), Items.unpacked(parts[1]), Items.unpacked(parts[2]));
    }
}
