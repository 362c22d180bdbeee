package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Fault;
import dev.corpusrules.Passed;
import dev.corpusrules.Said;
import dev.corpusrules.quantity.Bound;
import dev.corpusrules.quantity.Kind;
import dev.corpusrules.quantity.Mark;
import dev.corpusrules.quantity.Quantity;
import dev.corpusrules.quantity.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A figure that the text states twice, in sentences that share most of what they say, with values that cannot both hold.
 *
 * @param heads nouns in the singular, each with others that name the same thing
 * @param units nouns in the singular that are units, such as {@code furlong: 201.168 metre}
 * @param tolerance the share by which the two may differ
 * @param words how many words the two sentences share at least
 */
public record Restated(Map<String, List<String>> heads, Map<String, Unit> units, double tolerance, int words)
        implements ArticleRule {

    /** A head with more values than this is a list of different things; chosen by us on labelled news articles. */
    private static final int MOST_VALUES = 3;

    /** Smaller ordinals number the things that a text goes through. */
    private static final int LARGE = 10;

    private static final int INVENTORY = 4;

    public Restated() {
        this(Map.of(), Map.of(), 0, 4);
    }

    public Restated {
        heads = Map.copyOf(heads);
        units = Map.copyOf(units);
    }

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public Stream<Said> check(Article article) {
        Comparison comparison = new Comparison(heads, units, tolerance);
        List<Quantity> body = comparison.reckoned(article.read(Story.READING).body()).stream()
                .filter(Restated::mayBeRestated)
                .toList();
        List<Said> said = new ArrayList<>();
        Set<Quantity> told = new HashSet<>();
        for (int i = 0; i < body.size(); i++) {
            for (int j = i + 1; j < body.size(); j++) {
                Quantity one = body.get(i);
                Quantity other = body.get(j);
                boolean mayBeOne = one.isComparableWith(other) || comparison.sameHead(one, other);
                if (!mayBeOne || one.setting().block() == other.setting().block() || !comparison.differ(one, other)) {
                    continue;
                }
                String why = Likeness.whyNot(one, other, comparison, words);
                if (why == null && (isInventory(one, body) || isInventory(other, body))) {
                    why = "one of them stands in a list of many";
                }
                if (why == null && !isAlone(one, other, body, comparison)) {
                    why = "others of the kind stand beside them";
                }
                if (why == null && told.add(one) && told.add(other)) {
                    Fault fault = fault(article, one, other);
                    said.add(comparison.agree(one, other) ? fault.likely() : fault);
                } else if (why != null && comparison.sameHead(one, other)) {
                    String reason = why;
                    said.add(new Passed(other.span(), () -> "not taken for the figure before: " + reason));
                }
            }
        }
        return said.stream();
    }

    private static boolean mayBeRestated(Quantity figure) {
        return figure.kind().isQuantity()
                && figure.kind() != Kind.YEAR
                && figure.kind() != Kind.DATE
                && (figure.kind() != Kind.ORDINAL || figure.low() >= LARGE)
                && figure.bound() != Bound.VAGUE
                && !figure.has(Mark.WEAK);
    }

    /** Whether a sentence counts so many things that each may have several of them. */
    private static boolean isInventory(Quantity figure, List<Quantity> body) {
        return body.stream()
                        .filter(other -> other.sharesSentenceWith(figure) && other.kind() == Kind.COUNT)
                        .count()
                >= INVENTORY;
    }

    /** Whether neither value stands elsewhere, and the head has no more than a few values. */
    private static boolean isAlone(Quantity one, Quantity other, List<Quantity> body, Comparison comparison) {
        Set<Double> values = new HashSet<>();
        for (Quantity figure : body) {
            if (!figure.isComparableWith(one)) {
                continue;
            }
            boolean third = !figure.equals(one) && !figure.equals(other);
            if (third
                    && figure.low() != one.low() == (figure.low() == other.low())
                    && comparison.sameHead(figure, one)) {
                return false;
            }
            if (comparison.head(figure).equals(comparison.head(one))
                    && figure.measured().equals(one.measured())) {
                values.add(figure.low());
            }
        }
        return values.size() <= MOST_VALUES;
    }

    private static Fault fault(Article article, Quantity one, Quantity other) {
        String text = article.prose().text();
        String message = "The text states this figure twice: " + Wording.both(one, text, other, text);
        return Fault.at(article.locate(one.span()), message).relatedTo(List.of(article.locate(other.span())));
    }
}
