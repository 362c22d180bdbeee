package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.text.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A run of short lines none of which closes as a sentence does.
 *
 * @param start the index of its first block
 * @param end the index behind its last
 */
record OpenLines(int start, int end) {

    int size() {
        return end - start;
    }

    /** The runs in part of an article, longest possible, in their order. */
    static List<OpenLines> in(Article article, int from, int to, int mostWords) {
        List<OpenLines> runs = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || !isOpen(article, i, mostWords)) {
                if (i > start) {
                    runs.add(new OpenLines(start, i));
                }
                start = i + 1;
            }
        }
        return runs;
    }

    /** The share of its lines that speak as pages do, in per cent. */
    int pageLines(Lines lines) {
        return share(i -> lines.of(i, Trait.PAGE_WORDS) >= 50);
    }

    /** The share of its lines that are items or entries: behind a bullet or a dash, in figures, with a comma at the end. */
    int listLines(Article article, Lines lines) {
        return share(i -> article.blocks().get(i).kind() == Block.Kind.ROW
                || lines.of(i, Trait.DIGITS) >= 15
                || lines.of(i, Trait.FIRST) == LineScan.MARK
                || lines.of(i, Trait.FIRST) == LineScan.DASH
                || lines.of(i, Trait.LAST) == LineScan.DASH
                || lines.of(i, Trait.COLONS) > 0);
    }

    private int share(IntPredicate holds) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += holds.test(i) ? 1 : 0;
        }
        return 100 * count / size();
    }

    private static boolean isOpen(Article article, int block, int mostWords) {
        Shape shape = article.read(Shape.READING).get(block);
        return !shape.ends() && !shape.isParagraph() && shape.words() <= mostWords;
    }
}
