package dev.corpusrules.quantity;

import dev.corpusrules.Span;
import java.util.Set;

/**
 * The sentence in which figures stand; the figures of one sentence share it.
 *
 * @param number how many sentences of the article stand before it
 * @param block the index of its block
 * @param words the stems of the words that carry its meaning
 * @param names the capitalised words inside it, in lower case
 */
public record Setting(Span sentence, int number, int block, Set<String> words, Set<String> names) {

    public Setting {
        words = Set.copyOf(words);
        names = Set.copyOf(names);
    }
}
