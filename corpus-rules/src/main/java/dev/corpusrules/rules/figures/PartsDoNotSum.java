package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Fault;
import dev.corpusrules.Said;
import dev.corpusrules.quantity.Bound;
import dev.corpusrules.quantity.Kind;
import dev.corpusrules.quantity.Mark;
import dev.corpusrules.quantity.Quantities;
import dev.corpusrules.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Parts that do not make the whole they are told of: {@code 12 people: five men and six women}; answers to one question that
 * make more than a hundred percent.
 */
public record PartsDoNotSum() implements ArticleRule {

    /** What closes the answers to one question. */
    private static final Set<String> UNDECIDED = Vocabulary.english("undecided");

    /** What rounding each of a few shares can add. */
    private static final double MOST_PERCENT = 102;

    private static final int FEWEST_ANSWERS = 3;

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public Stream<Said> check(Article article) {
        List<Quantity> figures = Quantities.in(article);
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            whole(article, figures, i, said);
            if (i == 0 || !figures.get(i - 1).sharesSentenceWith(figures.get(i))) {
                answers(article, figures, i, said);
            }
        }
        return said.stream();
    }

    /** A number of people, a colon or a dash, and two or more numbers of people, the last behind "and". */
    private static void whole(Article article, List<Quantity> figures, int at, List<Said> said) {
        String text = article.prose().text();
        Quantity whole = figures.get(at);
        if (!isExact(whole) || at + 2 >= figures.size()) {
            return;
        }
        int opened = Near.skipBlanks(text, whole.span().end());
        char sign = opened < text.length() ? text.charAt(opened) : '.';
        boolean listed = sign == ':' || sign == '\u2013' || sign == '\u2014';
        List<Quantity> parts = new ArrayList<>();
        int behind = opened + 1;
        boolean closed = false;
        for (int i = at + 1; listed && !closed && i < figures.size() && isExact(figures.get(i)); i++) {
            Quantity part = figures.get(i);
            if (!part.sharesSentenceWith(whole) || part.span().start() < behind) {
                break;
            }
            String link = text.substring(behind, part.span().start()).strip();
            closed = link.equals("and") || link.equals(", and");
            boolean first = parts.isEmpty() && link.isEmpty();
            if (!first && !link.equals(",") && !closed) {
                break;
            }
            parts.add(part);
            behind = part.span().end();
        }
        if (!closed || parts.size() < 2) {
            return;
        }
        double sum = parts.stream().mapToDouble(Quantity::low).sum();
        if (sum == whole.low() || isContinued(text, behind)) {
            return;
        }
        String message = "The parts make " + Wording.number(sum) + ", not " + Wording.number(whole.low()) + ".";
        said.add(Fault.at(article.locate(whole.span()), message)
                .relatedTo(
                        parts.stream().map(part -> article.locate(part.span())).toList()));
    }

    private static boolean isExact(Quantity figure) {
        boolean plain = figure.kind() == Kind.COUNT && figure.bound() == Bound.EXACT && figure.countsPeople();
        return plain && !figure.has(Mark.PARTITIVE) && !figure.has(Mark.RATE) && figure.low() < 1000;
    }

    /** Whether the list goes on with one that has no number. */
    private static boolean isContinued(String text, int behind) {
        String next = Near.wordBehind(text, behind);
        int at = Near.skipBlanks(text, behind);
        boolean comma = at < text.length() && text.charAt(at) == ',';
        return next.equals("and")
                || next.equals("plus")
                || comma && Near.wordBehind(text, at + 1).equals("and");
    }

    private static void answers(Article article, List<Quantity> figures, int at, List<Said> said) {
        String text = article.prose().text();
        Quantity first = figures.get(at);
        int start = first.setting().sentence().start();
        int end = first.setting().sentence().end();
        List<Quantity> shares = new ArrayList<>();
        for (int i = at; i < figures.size() && figures.get(i).sharesSentenceWith(first); i++) {
            Quantity figure = figures.get(i);
            if (figure.kind() == Kind.PERCENT && figure.bound() == Bound.EXACT) {
                shares.add(figure);
            }
        }
        if (shares.size() < FEWEST_ANSWERS) {
            return;
        }
        double sum = shares.stream().mapToDouble(Quantity::low).sum();
        if (sum > MOST_PERCENT && Near.hasWord(text, start, end, UNDECIDED)) {
            Quantity place = shares.get(0);
            said.add(Fault.at(article.locate(place.span()), "The answers make " + Wording.number(sum) + " percent.")
                    .relatedTo(shares.stream()
                            .skip(1)
                            .map(share -> article.locate(share.span()))
                            .toList())
                    .likely());
        }
    }
}
