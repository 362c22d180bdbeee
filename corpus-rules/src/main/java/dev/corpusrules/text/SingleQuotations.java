package dev.corpusrules.text;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotations in single marks, as British and Australian papers set them, and tells the marks from apostrophes.
 * They lie in one block. Single marks inside a quotation in double ones belong to it.
 */
final class SingleQuotations {

    /** Words that are written with an apostrophe for their first letters. */
    private static final Set<String> ELISIONS = Set.of(
            "em", "til", "till", "tis", "twas", "twere", "twill", "cause", "cos", "round", "bout", "n", "neath", "ere",
            "nother", "cept", "ya", "er", "im", "ne", "nen", "s", "n'", "nem", "ner");

    private final char[] text;
    private final MarkPlaces places;
    private final List<Quotation> doubles;
    private final List<Quotation> all = new ArrayList<>();
    /** The first quotation in double marks that is not yet behind the place where we read. */
    private int ahead;

    private SingleQuotations(char[] text, MarkPlaces places, List<Quotation> doubles) {
        this.text = text;
        this.places = places;
        this.doubles = doubles;
    }

    /** The quotations in double marks and those in single ones, in order; of one inside another the outer. */
    static List<Quotation> added(Article article, MarkPlaces places, List<Quotation> doubles) {
        SingleQuotations reader = new SingleQuotations(article.prose().characters(), places, doubles);
        for (Block block : article.blocks()) {
            if (block.kind() != Block.Kind.CODE) {
                reader.read(block.span());
            }
        }
        return reader.all;
    }

    private void read(Span block) {
        int at = block.start();
        while (at < block.end()) {
            at = places.next(behindQuotation(at, block));
        }
    }

    /** The offset behind the quotation that the block begins inside of, or that begins here; the next offset if none does. */
    private int behindQuotation(int at, Span block) {
        Quotation passed = quotedAt(at);
        if (passed != null) {
            keep(passed);
            return passed.span().end();
        }
        int close = opens(at, block) ? closing(at, block) : 0;
        if (close > 0) {
            keep(new Quotation(new Span(at, close + 1), new Span(at + 1, close)));
            return close + 1;
        }
        return at + 1;
    }

    /** The quotation in double marks that holds the offset. */
    private @Nullable Quotation quotedAt(int at) {
        while (ahead < doubles.size() && doubles.get(ahead).span().end() <= at) {
            ahead++;
        }
        return ahead < doubles.size() && doubles.get(ahead).span().contains(at) ? doubles.get(ahead) : null;
    }

    private void keep(Quotation quotation) {
        if (all.isEmpty()
                || all.get(all.size() - 1).span().end() <= quotation.span().start()) {
            all.add(quotation);
        }
    }

    private boolean opens(int at, Span block) {
        char c = text[at];
        if (c != '\'' && c != '‘' && c != '‚') {
            return false;
        }
        boolean gapBefore =
                at == block.start() || QuotationMark.isSpace(text[at - 1]) || "([—–".indexOf(text[at - 1]) >= 0;
        if (!gapBefore || at + 2 >= block.end()) {
            return false;
        }
        char next = text[at + 1];
        if (Character.isDigit(next)) {
            return !isYear(at + 1, block.end());
        }
        if (c == '‚') {
            return Character.isLetter(next);
        }
        return Character.isLetter(next) ? !isElision(at + 1, block.end()) : next == '…' || next == '[' || next == '.';
    }

    /** The year 1990 as {@code '90} or {@code '90s}. */
    private boolean isYear(int at, int end) {
        return at + 1 < end && Character.isDigit(text[at + 1]) && !(at + 2 < end && Character.isDigit(text[at + 2]));
    }

    private boolean isElision(int at, int end) {
        int to = at;
        while (to < end && Character.isLetter(text[to])) {
            to++;
        }
        return ELISIONS.contains(new String(text, at, to - at).toLowerCase(Locale.ROOT));
    }

    /**
     * The mark that closes the one at {@code open}, or 0. One behind a comma or full stop is sure; one behind an s and
     * before a small letter may be a plural's apostrophe and serves only when no sure one follows.
     */
    private int closing(int open, Span block) {
        int doubtful = 0;
        int nextDouble = ahead;
        for (int i = open + 2; i < block.end(); i++) {
            if (nextDouble < doubles.size() && doubles.get(nextDouble).span().start() <= i) {
                i = Math.max(i, doubles.get(nextDouble++).span().end() - 1);
            } else if (closes(open, i, block)) {
                if (!mayBePlural(i, block)) {
                    return doubtful > 0 && !endsClause(i) ? doubtful : i;
                }
                doubtful = doubtful == 0 ? i : doubtful;
            } else if (opens(i, block)) {
                return doubtful;
            }
        }
        return doubtful;
    }

    private boolean closes(int open, int at, Span block) {
        char c = text[at];
        char opened = text[open];
        boolean fits = opened == '‚' ? c == '‘' || c == '’' : opened == '‘' ? c == '’' || c == '\'' : c == '\'';
        return fits
                && !QuotationMark.isSpace(text[at - 1])
                && (at + 1 >= block.end() || !Character.isLetterOrDigit(text[at + 1]));
    }

    private boolean mayBePlural(int at, Span block) {
        char before = Character.toLowerCase(text[at - 1]);
        return (before == 's' || before == 'x' || before == 'z' || before == 'n')
                && at + 2 < block.end()
                && text[at + 1] == ' '
                && Character.isLetterOrDigit(text[at + 2]);
    }

    private boolean endsClause(int at) {
        return ",.!?…".indexOf(text[at - 1]) >= 0;
    }
}
