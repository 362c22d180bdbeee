package dev.corpusrules.text;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Reading;
import dev.corpusrules.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sentences of an article, each within one block and without white space at either end. Code has none.
 *
 * @param spans where they stand in the prose, in its order; no two overlap
 */
public record Sentences(List<Span> spans) {

    /** What to ask an article for. */
    public static final Reading<Sentences> READING = Sentences::of;

    public Sentences {
        spans = List.copyOf(spans);
    }

    private static Sentences of(Article article) {
        int[] stops = article.read(ShapeScan.READING).stops();
        SentenceEnds ends = new SentenceEnds(
                article.prose().text(),
                article.prose().characters(),
                stops,
                article.language().orElse("en"));
        List<Span> spans = new ArrayList<>(article.blocks().size() + stops.length);
        for (Block block : article.blocks()) {
            if (block.kind() != Block.Kind.CODE) {
                ends.split(block.span(), spans);
            }
        }
        return new Sentences(spans);
    }

    /** The sentence that holds the offset; empty between two sentences. */
    public Optional<Span> at(int offset) {
        int index = firstEndingBehind(offset);
        return index < spans.size() && spans.get(index).contains(offset)
                ? Optional.of(spans.get(index))
                : Optional.empty();
    }

    /** The sentences that share a character with the stretch: those of a block, or those that a quotation touches. */
    public List<Span> in(Span stretch) {
        int from = firstEndingBehind(stretch.start());
        int to = from;
        while (to < spans.size() && spans.get(to).start() < stretch.end()) {
            to++;
        }
        return spans.subList(from, to);
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
