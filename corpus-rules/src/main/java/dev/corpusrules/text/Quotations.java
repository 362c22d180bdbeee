package dev.corpusrules.text;

import dev.corpusrules.Article;
import dev.corpusrules.Reading;
import dev.corpusrules.Span;
import java.util.List;

/**
 * The quotations of an article, without those inside others.
 *
 * @param all in the order of the prose; no two overlap
 */
public record Quotations(List<Quotation> all) {

    /** What to ask an article for. */
    public static final Reading<Quotations> READING = Quotations::of;

    public Quotations {
        all = List.copyOf(all);
    }

    private static Quotations of(Article article) {
        return new Quotations(new QuotationMarks(article).pair());
    }

    /** Whether the character at the offset is quoted; the marks themselves are. */
    public boolean quotes(int offset) {
        int index = firstEndingBehind(offset);
        return index < all.size() && all.get(index).span().contains(offset);
    }

    /** The quotations that share a character with the stretch. */
    public List<Quotation> in(Span stretch) {
        int from = firstEndingBehind(stretch.start());
        int to = from;
        while (to < all.size() && all.get(to).span().start() < stretch.end()) {
            to++;
        }
        return all.subList(from, to);
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
