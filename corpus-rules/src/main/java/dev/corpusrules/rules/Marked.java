package dev.corpusrules.rules;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.text.Folding;
import dev.corpusrules.text.Markup;
import dev.corpusrules.text.Shape;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A block that the markup gives a name of furniture, such as {@code <nav>} or {@code class="share-buttons"}, and that has
 * the form of it. Running text, quotations, captions, tables and code are never meant, whatever they stand in.
 *
 * @param marks element names, roles, or words of class names and ids; one is enough
 * @param linked whether nearly all of it must be link text
 * @param words the most words that it may have
 * @param likely whether even then it is less than certain
 */
public record Marked(Set<String> marks, boolean linked, int words, boolean likely) implements Serializable {

    /** The share of link text from which a block is nothing but links; what is left are bullets and counts. */
    private static final double ALL = 0.8;

    private static final Set<Block.Kind> MEANT = Set.of(Block.Kind.PARAGRAPH, Block.Kind.ITEM, Block.Kind.HEADING);

    public Marked {
        Nought.orMore(words);
        marks = Set.copyOf(marks);
    }

    /** A block with no name; headlines of other stories have at most thirty words. */
    public Marked() {
        this(Set.of(), false, 30, false);
    }

    /** How surely the block is meant. */
    enum Verdict {
        NO,
        LIKELY,
        CERTAIN
    }

    Verdict of(Article article, int index) {
        Block block = article.blocks().get(index);
        if (!MEANT.contains(block.kind()) || Collections.disjoint(marks, block.marks())) {
            return Verdict.NO;
        }
        Shape shape = article.read(Shape.READING).get(index);
        boolean isLinks = block.linkShare() >= ALL;
        if (shape.words() == 0
                || shape.words() > words
                || (linked || shape.isParagraph()) && !isLinks
                || Credit.isAnyIn(article, block.whole())) {
            return Verdict.NO;
        }
        Markup markup = article.read(Markup.READING);
        List<String> own = marks.stream()
                .filter(block.marks()::contains)
                .filter(mark -> !saysItself(article, block, mark))
                .toList();
        boolean apart = own.stream().anyMatch(mark -> markup.isApart(mark, index));
        if (apart) {
            return likely ? Verdict.LIKELY : Verdict.CERTAIN;
        }
        return isLinks && own.stream().anyMatch(mark -> !markup.isText(mark)) ? Verdict.LIKELY : Verdict.NO;
    }

    /** Sites make the ids of headings of the words in them: then the name tells nothing. */
    private static boolean saysItself(Article article, Block block, String mark) {
        return block.kind() == Block.Kind.HEADING
                && Arrays.asList(Folding.fold(article.text(block)).split(" ")).contains(mark);
    }
}
