package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.text.Characters;
import dev.corpusrules.text.Headline;
import dev.corpusrules.text.Lexicon;
import dev.corpusrules.text.Shape;
import java.util.List;

/**
 * Which words of a line the article's paragraphs take up, and which its headline has: the line of another story speaks of
 * other things.
 */
final class Echoes {

    private static final int IN_TEXT = 1;
    private static final int IN_HEADLINE = 2;

    private long[] words = new long[256];
    private byte[] marks = new byte[256];
    private int count;

    private Echoes() {}

    /** Fills in the traits of every line of the article. */
    static void fill(Article article, int[][] rows) {
        List<Block> blocks = article.blocks();
        List<Shape> shapes = article.read(Shape.READING);
        char[] text = article.read(Characters.READING);
        long[][] words = new long[rows.length][];
        Echoes echoes = new Echoes();
        for (int i = 0; i < rows.length; i++) {
            words[i] = Lexicon.words(text, blocks.get(i).span());
            if (!shapes.get(i).isParagraph()) {
                echoes.add(words[i]);
            }
        }
        int headline = article.read(Headline.READING).block();
        for (int i = 0; i < rows.length; i++) {
            int mark = (i == headline ? IN_HEADLINE : 0) | (shapes.get(i).isParagraph() ? IN_TEXT : 0);
            if (mark != 0) {
                echoes.mark(words[i], mark);
            }
        }
        for (int i = 0; i < rows.length; i++) {
            rows[i][Trait.TAKEN_UP.ordinal()] = 100;
            if (!shapes.get(i).isParagraph()) {
                echoes.share(words[i], rows[i]);
            }
        }
    }

    /** Fills in the shares of a line's weighty words, in per cent; where it has none, there are no shares. */
    private void share(long[] line, int[] row) {
        int[] counts = new int[1 + IN_TEXT + IN_HEADLINE];
        for (long word : line) {
            counts[marks[Lexicon.slot(words, word)]] += weighs(word) ? 1 : 0;
        }
        int both = counts[IN_TEXT | IN_HEADLINE];
        int all = counts[0] + counts[IN_TEXT] + counts[IN_HEADLINE] + both;
        row[Trait.TAKEN_UP.ordinal()] = all == 0 ? Lines.ABSENT : 100 * (counts[IN_TEXT] + both) / all;
        row[Trait.IN_HEADLINE.ordinal()] = all == 0 ? Lines.ABSENT : 100 * (counts[IN_HEADLINE] + both) / all;
    }

    /** Words of one or two letters and those that hold sentences together say nothing of what a text is about. */
    private static boolean weighs(long word) {
        return word >>> 10 != 0 && !Shape.isFunctionWord(word);
    }

    private void mark(long[] line, int mark) {
        for (long word : line) {
            int slot = Lexicon.slot(words, word);
            marks[slot] |= (byte) (words[slot] == word ? mark : 0);
        }
    }

    private void add(long[] line) {
        for (long word : line) {
            int slot = Lexicon.slot(words, word);
            if (words[slot] == 0 && weighs(word)) {
                words[slot] = word;
                count++;
                if (count * 2 > words.length) {
                    grow();
                }
            }
        }
    }

    private void grow() {
        long[] all = words;
        words = new long[all.length * 2];
        marks = new byte[all.length * 2];
        for (long word : all) {
            if (word != 0) {
                words[Lexicon.slot(words, word)] = word;
            }
        }
    }
}
