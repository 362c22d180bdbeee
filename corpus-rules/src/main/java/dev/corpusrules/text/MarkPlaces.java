package dev.corpusrules.text;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Span;
import java.util.Arrays;
import java.util.List;

/** Where marks that may quote stand in the blocks of an article, apostrophes among them. Who reads them goes on from place to place. */
final class MarkPlaces {

    private static final boolean[] MARKS = new boolean[Character.MAX_VALUE + 1];

    static {
        for (char mark : "\"'`’‘«»‚“”„‟‹›「」『』＂".toCharArray()) {
            MARKS[mark] = true;
        }
    }

    private final char[] text;
    private int[] places = new int[16];
    private int count;
    private int index;

    /** Marks are no letters: they are sought between the words. */
    MarkPlaces(Article article) {
        this.text = article.prose().characters();
        PackedWords words = article.read(PackedWords.READING);
        List<Block> blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Span block = blocks.get(i).span();
            int from = block.start();
            for (int word = words.first(i); word < words.end(i); word++) {
                note(from, words.startOf(word));
                from = words.endOf(word);
            }
            note(from, block.end());
        }
    }

    static boolean isMark(char c) {
        return MARKS[c];
    }

    private void note(int from, int end) {
        for (int at = from; at < end; at++) {
            if (MARKS[text[at]]) {
                if (count == places.length) {
                    places = Arrays.copyOf(places, 2 * count);
                }
                places[count++] = at;
            }
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    void restart() {
        index = 0;
    }

    /** The first place from the offset on; offsets only grow until {@link #restart}. */
    int next(int from) {
        while (index < count && places[index] < from) {
            index++;
        }
        return index < count ? places[index] : text.length;
    }
}
