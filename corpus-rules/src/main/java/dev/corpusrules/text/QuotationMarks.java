package dev.corpusrules.text;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the marks of an article, block by block. A quotation leaves its block only when the next block opens with the
 * same mark (the newspaper habit: opened in each paragraph, closed once) or closes it before it opens another. A mark
 * without its partner is dropped, so that a stray one spoils no more than its own block.
 */
final class QuotationMarks {

    private final Article article;
    private final char[] text;
    private final MarkPlaces places;
    private final List<Quotation> found = new ArrayList<>();

    /** The mark that the block before left open, and the end of that block. */
    private @Nullable QuotationMark carried;

    private int carriedTo;
    private boolean reopened;

    /** The signs that nest in the block that is being read; null until one may. */
    private @Nullable Set<Character> nesting;

    QuotationMarks(Article article) {
        this.article = article;
        this.text = article.prose().characters();
        this.places = new MarkPlaces(article);
    }

    List<Quotation> pair() {
        if (places.isEmpty()) {
            return List.of();
        }
        for (Block block : article.blocks()) {
            if (block.kind() == Block.Kind.CODE) {
                continue;
            }
            pair(block.span());
        }
        dropCarried();
        places.restart();
        return SingleQuotations.added(article, places, found);
    }

    private void pair(Span block) {
        if (carried == null && places.next(block.start()) >= block.end()) {
            return;
        }
        List<QuotationMark> marks = QuotationMark.in(text, block, places);
        if (marks.isEmpty() && carried == null) {
            return;
        }
        nesting = null;
        int next = carried == null ? 0 : resume(block, marks, carried);
        Set<Character> unclosed = new HashSet<>();
        while (next < marks.size()) {
            QuotationMark mark = marks.get(next);
            if (!mark.mayOpen()) {
                next++;
                continue;
            }
            int close = unclosed.contains(mark.sign()) ? UNCLOSED : closing(marks, next);
            if (close > next) {
                add(mark, marks.get(close).start(), marks.get(close).end());
                next = close + 1;
            } else if (close == UNCLOSED) {
                unclosed.add(mark.sign());
                carry(mark, block);
                next++;
            } else {
                // The same mark opens again further on: this one was stray.
                next = -close;
            }
        }
    }

    private static final int UNCLOSED = Integer.MIN_VALUE;

    /**
     * The index of the mark that closes the one at {@code open}; or the negated index of the mark that opens anew in its
     * place; or {@link #UNCLOSED}.
     */
    private int closing(List<QuotationMark> marks, int open) {
        QuotationMark first = marks.get(open);
        int depth = 0;
        for (int i = open + 1; i < marks.size(); i++) {
            QuotationMark mark = marks.get(i);
            if (mark.closes(first) && !isInches(marks, i)) {
                if (depth == 0) {
                    return i;
                }
                depth--;
            } else if (mark.sign() == first.sign() && mark.opensOnly()) {
                if (!nests(first.sign(), marks)) {
                    return -i;
                }
                depth++;
            }
        }
        return UNCLOSED;
    }

    private boolean nests(char sign, List<QuotationMark> marks) {
        Set<Character> known = nesting;
        if (known == null) {
            known = balanced(marks);
            nesting = known;
        }
        return known.contains(sign);
    }

    /** The signs that as many marks close as open in a block: one inside another is then nested, and no slip. */
    private static Set<Character> balanced(List<QuotationMark> marks) {
        Map<Character, QuotationMark> openers = new HashMap<>();
        for (QuotationMark mark : marks) {
            if (mark.opensOnly()) {
                openers.putIfAbsent(mark.sign(), mark);
            }
        }
        Set<Character> balanced = new HashSet<>();
        openers.forEach((sign, opener) -> {
            int open = 0;
            for (QuotationMark mark : marks) {
                if (mark.sign() == sign && mark.opensOnly()) {
                    open++;
                } else if (mark.closes(opener)) {
                    open--;
                }
            }
            boolean clear = sign != '"' || marks.stream().allMatch(mark -> mark.opensOnly() || mark.closesOnly());
            if (open == 0 && clear) {
                balanced.add(sign);
            }
        });
        return balanced;
    }

    /** A straight mark that the next one shows to be no closing mark: the next closes, too. */
    private static boolean isInches(List<QuotationMark> marks, int at) {
        QuotationMark mark = marks.get(at);
        return mark.sign() == '"'
                && mark.afterDigit()
                && at + 1 < marks.size()
                && marks.get(at + 1).sign() == '"'
                && marks.get(at + 1).closesOnly();
    }

    /** Goes on with the quotation that the block before left open; returns the first mark that is not part of it. */
    private int resume(Span block, List<QuotationMark> marks, QuotationMark open) {
        boolean opensAnew = !marks.isEmpty()
                && marks.get(0).start() == block.start()
                && marks.get(0).sign() == open.sign()
                && marks.get(0).mayOpen();
        if (opensAnew) {
            int close = closing(marks, 0);
            if (close > 0) {
                add(open, marks.get(close).start(), marks.get(close).end());
                carried = null;
                return close + 1;
            }
            if (close == UNCLOSED) {
                carriedTo = block.end();
                reopened = true;
                return marks.size();
            }
        } else if (!reopened
                && !marks.isEmpty()
                && marks.get(0).closesOnly()
                && marks.get(0).closes(open)) {
            add(open, marks.get(0).start(), marks.get(0).end());
            carried = null;
            return 1;
        }
        dropCarried();
        return 0;
    }

    private void carry(QuotationMark open, Span block) {
        carried = open;
        carriedTo = block.end();
        reopened = false;
    }

    /** What was opened in several paragraphs and never closed ends with the last of them; what was opened once is stray. */
    private void dropCarried() {
        if (carried != null && reopened) {
            add(carried, carriedTo, carriedTo);
        }
        carried = null;
        reopened = false;
    }

    private void add(QuotationMark open, int wordsEnd, int end) {
        // What was found behind the mark before its quotation went on in another block lies inside it.
        while (!found.isEmpty() && found.get(found.size() - 1).span().start() > open.start()) {
            found.remove(found.size() - 1);
        }
        found.add(new Quotation(new Span(open.start(), end), new Span(open.end(), Math.max(open.end(), wordsEnd))));
    }
}
