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

/** A part that is larger than its whole: {@code 12 of the 10 members}, {@code 120 percent of the voters}. */
public record PartExceedsWhole() implements ArticleRule {

    private static final Set<String> LINKS = Vocabulary.english("partOf");

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public Stream<Said> check(Article article) {
        String text = article.prose().text();
        List<Quantity> figures = Quantities.in(article);
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Quantity part = figures.get(i);
            if (isMoreThanAll(part)) {
                said.add(Fault.at(
                        article.locate(part.span()), Wording.quoted(part, text) + " is more than all of them."));
            }
            if (i + 1 < figures.size() && exceeds(part, figures.get(i + 1), text)) {
                Quantity whole = figures.get(i + 1);
                String message = "A part is larger than its whole: " + Wording.both(part, text, whole, text);
                said.add(Fault.at(article.locate(part.span()), message)
                        .relatedTo(List.of(article.locate(whole.span()))));
            }
        }
        return said.stream();
    }

    /** More than a hundred percent of people: of sums and amounts there may be more, of people there may not. */
    private static boolean isMoreThanAll(Quantity figure) {
        boolean share = figure.kind() == Kind.PERCENT && figure.unit().equals("percent") && figure.low() > 100
                || figure.kind() == Kind.RATIO && figure.low() > 1;
        return share
                && (figure.countsPeople() || figure.modifiers().contains("registered"))
                && figure.bound() != Bound.RANGE
                && !figure.has(Mark.CONTRAST);
    }

    private static boolean exceeds(Quantity part, Quantity whole, String text) {
        boolean counts = part.kind() == Kind.COUNT
                && whole.kind() == Kind.COUNT
                && part.sharesSentenceWith(whole)
                && part.head().isEmpty() | part.has(Mark.PARTITIVE)
                && !whole.head().isEmpty();
        int from = part.figure().end();
        int to = whole.figure().start();
        return counts
                && to > from
                && to - from < 16
                && LINKS.contains(text.substring(from, to).strip())
                && whole.interval().isBelow(part.interval());
    }
}
