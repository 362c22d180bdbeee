package dev.corpusrules.text;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Reading;
import dev.corpusrules.Span;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A block of an article with its words, which are told apart when first asked for. */
public final class WordedLine {

    /** All lines of an article. */
    public static final Reading<All> ALL = All::new;

    /** A line of more characters is a paragraph; few forms that its first word begins go on with the next ones. */
    private static final int LONGEST_SHORT = 64;

    /** So many characters at least of a long line are its opening. */
    private static final int OPENING = 24;

    private final char[] text;
    private final Block block;
    private @Nullable Words words;
    private @Nullable Stretch whole;
    private @Nullable Stretch opening;
    private @Nullable OptionalLong first;

    private WordedLine(char[] text, Block block) {
        this.text = text;
        this.block = block;
    }

    public Block block() {
        return block;
    }

    /** The number of its words and marks. */
    public int size() {
        return words().count();
    }

    /** The code of its first word, unless a mark stands before it: then none. */
    OptionalLong first() {
        OptionalLong known = first;
        if (known == null) {
            known = Words.first(text, block.span());
            first = known;
        }
        return known;
    }

    /** The first words of a long line as long as its others are not told apart; else null. */
    @Nullable
    Stretch opening() {
        Span line = block.span();
        if (words != null || line.length() <= LONGEST_SHORT) {
            return null;
        }
        Stretch known = opening;
        if (known == null) {
            int end = line.start() + OPENING;
            while (end < line.end() && !(text[end] == ' ' && Lexicon.isLetter(text[end - 1]))) {
                end++;
            }
            known = new Stretch(Words.of(text, new Span(line.start(), end)), 0);
            opening = known;
        }
        return known;
    }

    private Words words() {
        Words known = words;
        if (known == null) {
            known = Words.of(text, block.span());
            words = known;
        }
        return known;
    }

    /** The words that a form is matched with: the line, or of a long line what stands around the hit. */
    Stretch around(int hit, boolean mayBeginInside) {
        Words all = words();
        int at = all.at(hit);
        if (mayBeginInside && at > Stretch.LONGEST / 2 && all.count() > Stretch.LONGEST) {
            return new Stretch(all, at - Stretch.LONGEST / 2);
        }
        Stretch known = whole;
        if (known == null) {
            known = new Stretch(all, 0);
            whole = known;
        }
        return known;
    }

    /** The lines of one article. */
    public static final class All {

        private final List<Block> blocks;
        private final @Nullable WordedLine[] lines;
        private final char[] text;
        /** Where the last span was: hits come in the order of the text, many to a line. */
        private int last;

        private All(Article article) {
            this.blocks = article.blocks();
            this.lines = new WordedLine[blocks.size()];
            this.text = article.prose().characters();
        }

        /** The index of the block that holds the span; -1 when none does. */
        public int index(Span span) {
            if (last < blocks.size() && blocks.get(last).span().contains(span)) {
                return last;
            }
            int low = 0;
            int high = blocks.size() - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                Span there = blocks.get(middle).span();
                if (there.end() <= span.start()) {
                    low = middle + 1;
                } else if (there.start() > span.start()) {
                    high = middle - 1;
                } else {
                    last = middle;
                    return there.contains(span) ? middle : -1;
                }
            }
            return -1;
        }

        public int size() {
            return blocks.size();
        }

        public Block block(int index) {
            return blocks.get(index);
        }

        public WordedLine line(int index) {
            WordedLine known = lines[index];
            if (known == null) {
                known = new WordedLine(text, blocks.get(index));
                lines[index] = known;
            }
            return known;
        }
    }
}
