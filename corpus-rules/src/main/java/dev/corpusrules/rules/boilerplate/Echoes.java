package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.Article;
import dev.corpusrules.text.Headline;
import dev.corpusrules.text.Lexicon;
import dev.corpusrules.text.PackedWords;
import dev.corpusrules.text.Shape;
import dev.corpusrules.text.Sieve;
import java.util.List;

/**
 * Which words of a line the article's paragraphs take up, and which its headline has: the line of another story speaks of
 * other things.
 */
final class Echoes {

    private static final int IN_TEXT = 1;
    private static final int IN_HEADLINE = 2;

    private final PackedWords given;
    /** The words of the lines that are no paragraphs, see {@link Lexicon#slot}; by slot, where else they stand. */
    private final long[] words;

    private final byte[] marks;
    private final Sieve sieve;

    private Echoes(PackedWords given, int most) {
        this.given = given;
        this.words = new long[Integer.highestOneBit(most + 1) * 4];
        this.marks = new byte[words.length];
        this.sieve = new Sieve(most);
    }

    /** Fills in the traits of every line of the article. */
    static void fill(Article article, int[][] rows) {
        List<Shape> shapes = article.read(Shape.READING);
        PackedWords given = article.read(PackedWords.READING);
        int most = 0;
        for (int i = 0; i < rows.length; i++) {
            most += shapes.get(i).isParagraph() ? 0 : given.end(i) - given.first(i);
        }
        Echoes echoes = new Echoes(given, most);
        for (int i = 0; i < rows.length; i++) {
            if (!shapes.get(i).isParagraph()) {
                echoes.add(i);
            }
        }
        int headline = article.read(Headline.READING).block();
        for (int i = 0; i < rows.length; i++) {
            int mark = (i == headline ? IN_HEADLINE : 0) | (shapes.get(i).isParagraph() ? IN_TEXT : 0);
            if (mark != 0) {
                echoes.mark(i, mark);
            }
        }
        for (int i = 0; i < rows.length; i++) {
            rows[i][Trait.TAKEN_UP.ordinal()] = 100;
            if (!shapes.get(i).isParagraph()) {
                echoes.share(i, rows[i]);
            }
        }
    }

    private void add(int line) {
        for (int i = given.first(line); i < given.end(line); i++) {
            long word = given.get(i);
            if (weighs(word)) {
                words[Lexicon.slot(words, word)] = word;
                sieve.add(word);
            }
        }
    }

    private void mark(int line, int mark) {
        int end = given.end(line);
        for (int i = given.first(line); i < end; i++) {
            long word = given.get(i);
            if (sieve.mayHold(word)) {
                // Of a word that is not here it marks an empty place, where nobody looks.
                marks[Lexicon.slot(words, word)] |= (byte) mark;
            }
        }
    }

    /** Fills in the shares of a line's weighty words, in per cent; where it has none, there are no shares. */
    private void share(int line, int[] row) {
        int[] counts = new int[1 + IN_TEXT + IN_HEADLINE];
        for (int i = given.first(line); i < given.end(line); i++) {
            long word = given.get(i);
            if (weighs(word)) {
                counts[marks[Lexicon.slot(words, word)]]++;
            }
        }
        int both = counts[IN_TEXT | IN_HEADLINE];
        int all = counts[0] + counts[IN_TEXT] + counts[IN_HEADLINE] + both;
        row[Trait.TAKEN_UP.ordinal()] = all == 0 ? Lines.ABSENT : 100 * (counts[IN_TEXT] + both) / all;
        row[Trait.IN_HEADLINE.ordinal()] = all == 0 ? Lines.ABSENT : 100 * (counts[IN_HEADLINE] + both) / all;
    }

    /**
     * Words of one or two letters and those that hold sentences together say nothing of what a text is about; words of
     * other letters are not known.
     */
    private static boolean weighs(long word) {
        return word > 0 && word >>> 10 != 0 && !Shape.isFunctionWord(word);
    }
}
