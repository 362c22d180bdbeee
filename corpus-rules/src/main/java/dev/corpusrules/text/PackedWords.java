package dev.corpusrules.text;

import dev.corpusrules.Block;
import dev.corpusrules.Reading;
import dev.corpusrules.Span;
import java.util.Arrays;
import java.util.List;

/**
 * The words of an article's blocks, runs of letters packed as {@link Lexicon} packs them. They are found when the shapes of
 * the blocks are, and serve whoever asks for words thereafter.
 */
public final class PackedWords {

    public static final Reading<PackedWords> READING =
            article -> article.read(ShapeScan.READING).words();

    /** So many words are looked over at first for one that is sought. */
    private static final int FEW = 8;

    private final long[] words;
    private final int[] starts;
    private final int[] ends;
    /** By block: the index of its first word; behind the last block the number of words. */
    private final int[] firsts;

    private final int[] numbers;

    PackedWords(long[] words, int[] starts, int[] ends, int[] firsts, int[] numbers) {
        this.words = words;
        this.starts = starts;
        this.ends = ends;
        this.firsts = firsts;
        this.numbers = numbers;
    }

    /** The words of a text that is one block. */
    public static PackedWords of(char[] text) {
        Span whole = new Span(0, text.length);
        return new ShapeScan(text, List.of(Block.plain(Block.Kind.PARAGRAPH, whole, whole))).words();
    }

    public int count() {
        return firsts[firsts.length - 1];
    }

    /** The index of a block's first word. */
    public int first(int block) {
        return firsts[block];
    }

    /** The index behind a block's last word. */
    public int end(int block) {
        return firsts[block + 1];
    }

    /** The index of the first word, from an index on, that ends behind the offset; behind the last word when none does. */
    public int firstBehind(int offset, int from) {
        int count = firsts[firsts.length - 1];
        int low = from;
        int step = FEW;
        // Most often it is a few words farther on.
        while (low + step < count && ends[low + step] < offset) {
            low += step;
            step *= 2;
        }
        int found = Arrays.binarySearch(ends, low, Math.min(count, low + step + 1), offset);
        return found < 0 ? -found - 1 : found + 1;
    }

    /** The word with the index; {@link Lexicon#NONE} when it has other letters than a to z. */
    public long get(int index) {
        return words[index];
    }

    /** The words of the blocks from the one index up to the other as a table, see {@link Lexicon#slot}. */
    long[] table(int from, int to) {
        int count = firsts[to] - firsts[from];
        long[] table = new long[Integer.highestOneBit(count + 1) * 4];
        for (int i = firsts[from]; i < firsts[to]; i++) {
            if (words[i] != Lexicon.NONE) {
                table[Lexicon.slot(table, words[i])] = words[i];
            }
        }
        return table;
    }

    /** The offset of the word with the index. */
    public int startOf(int index) {
        return starts[index];
    }

    /** The index of the first word, from an index on, that begins at the offset or behind it; a few words farther on. */
    public int firstFrom(int offset, int from) {
        int index = from;
        while (index < firsts[firsts.length - 1] && starts[index] < offset) {
            index++;
        }
        return index;
    }

    /** The offset behind the word with the index. */
    public int endOf(int index) {
        return ends[index];
    }

    /** The offsets between the words where runs of the digits 0 to 9 begin, and those of fractions and the like. */
    public int[] numbers() {
        return numbers;
    }
}
