package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Fault;
import dev.corpusrules.Said;
import dev.corpusrules.quantity.Kind;
import dev.corpusrules.quantity.Quantities;
import dev.corpusrules.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A range that runs downwards: {@code between 15 and 10 people}. */
public record RangeReversed() implements ArticleRule {

    /** What lies between two figures in either order. */
    private static final Set<String> SYMMETRIC = Vocabulary.english("symmetric");

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public Stream<Said> check(Article article) {
        String text = article.prose().text();
        List<Quantity> figures = Quantities.in(article);
        List<Said> said = new ArrayList<>();
        for (int i = 0; i + 1 < figures.size(); i++) {
            Quantity first = figures.get(i);
            Quantity last = figures.get(i + 1);
            if (isReversed(first, last, text)) {
                String message = "The range runs downwards: " + Wording.both(first, text, last, text);
                said.add(Fault.at(article.locate(first.span()), message)
                        .relatedTo(List.of(article.locate(last.span()))));
            }
        }
        return said.stream();
    }

    private static boolean isReversed(Quantity first, Quantity last, String text) {
        int start = first.span().start();
        boolean between = first.sharesSentenceWith(last)
                && Near.wordBefore(text, start).equals("between")
                && text.substring(
                                first.span().end(),
                                Math.max(first.span().end(), last.span().start()))
                        .strip()
                        .equals("and");
        if (!between || !last.interval().isBelow(first.interval())) {
            return false;
        }
        boolean bare = first.head().isEmpty() && (first.kind() == Kind.COUNT || first.isComparableWith(last));
        boolean named = !last.head().isEmpty() || last.kind() != Kind.COUNT;
        boolean scales = first.scaled() == last.scaled();
        int before = Math.max(first.setting().sentence().start(), start - 60);
        return bare && named && scales && first.kind() == last.kind() && !Near.hasWord(text, before, start, SYMMETRIC);
    }
}
