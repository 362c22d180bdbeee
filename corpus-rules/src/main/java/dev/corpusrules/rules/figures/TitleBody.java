package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Fault;
import dev.corpusrules.Passed;
import dev.corpusrules.Said;
import dev.corpusrules.quantity.Quantity;
import dev.corpusrules.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A figure in the headline that nothing in the text supports, while another figure stands in its place there.
 *
 * @param heads nouns in the singular, each with others that name the same thing
 * @param units nouns in the singular that are units, such as {@code furlong: 201.168 metre}
 * @param tolerance the share by which headline and text may differ
 */
public record TitleBody(Map<String, List<String>> heads, Map<String, Unit> units, double tolerance)
        implements ArticleRule {

    public TitleBody() {
        this(Map.of(), Map.of(), 0);
    }

    public TitleBody {
        heads = Map.copyOf(heads);
        units = Map.copyOf(units);
    }

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public Stream<Said> check(Article article) {
        Story story = article.read(Story.READING);
        if (story.headline().isEmpty() || story.body().isEmpty()) {
            return Stream.empty();
        }
        Comparison comparison = new Comparison(heads, units, tolerance);
        List<Quantity> body = comparison.reckoned(story.body());
        List<Quantity> others = new ArrayList<>(body);
        others.addAll(story.aside());
        Support support = new Support(others, comparison);
        List<Said> said = new ArrayList<>();
        for (Quantity figure : comparison.reckoned(story.headline())) {
            if (!Counterpart.mayHave(figure)) {
                continue;
            }
            if (support.isRepeated(figure)) {
                said.add(new Passed(figure.span(), () -> "the text agrees with it"));
                continue;
            }
            String reckoned = support.of(figure);
            Counterpart found = Counterpart.of(figure, body, article, comparison);
            if (found == null || Support.isFirm(reckoned) || !found.tells(reckoned != null)) {
                String why = reckoned != null ? reckoned : "no figure of the text stands in its place";
                said.add(new Passed(figure.span(), () -> why));
            } else {
                Fault fault = fault(article, figure, found.figure());
                said.add(found.isCertain(reckoned != null) ? fault : fault.likely());
            }
        }
        return said.stream();
    }

    private static Fault fault(Article article, Quantity figure, Quantity other) {
        String text = article.prose().text();
        String message = "The text does not support the headline's figure: " + Wording.both(figure, text, other, text);
        return Fault.at(article.locate(figure.span()), message).relatedTo(List.of(article.locate(other.span())));
    }
}
