package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Fault;
import dev.corpusrules.Later;
import dev.corpusrules.Passed;
import dev.corpusrules.Said;
import dev.corpusrules.Steps;
import dev.corpusrules.quantity.Bound;
import dev.corpusrules.quantity.Kind;
import dev.corpusrules.quantity.Quantities;
import dev.corpusrules.quantity.Quantity;
import dev.corpusrules.quantity.Unit;
import dev.corpusrules.rules.Nought;
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
        Nought.orMore(tolerance);
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
        if (story.headline().isEmpty()) {
            return Stream.empty();
        }
        Comparison comparison = new Comparison(heads, units, tolerance);
        List<Quantity> headline = comparison.reckoned(story.headline());
        if (!mayBeOfText(headline)) {
            return Stream.empty();
        }
        Listing listing = article.read(Listing.READING);
        List<Quantity> body = new ArrayList<>();
        for (Quantity figure : comparison.reckoned(story.body())) {
            if (!listing.numbers().contains(figure.figure().start())) {
                body.add(figure);
            }
        }
        List<Quantity> others = new ArrayList<>(body);
        others.addAll(story.aside());
        Steps steps = new Steps(article);
        Support support = new Support(others, comparison, steps);
        List<Said> said = new ArrayList<>();
        steps.take((long) headline.size() * body.size());
        Later<List<Quantity>> free = new Later<>(() -> body.stream()
                .filter(other -> headline.stream().noneMatch(figure -> comparison.repeats(figure, other)))
                .toList());
        String text = article.prose().text();
        int first = body.isEmpty() ? 0 : body.get(0).setting().number();
        for (Quantity figure : headline) {
            if (!Counterpart.mayHave(figure)) {
                Label.of(figure, text).ifPresent(label -> label.replacedBy(labels(others, text))
                        .ifPresent(other -> said.add(fault(article, label, other))));
                continue;
            }
            if (figure.kind() == Kind.COUNT && listing.counts().contains((int) figure.low())) {
                said.add(new Passed(figure.span(), () -> "the text lists as many"));
                continue;
            }
            if (support.isRepeated(figure)) {
                said.add(new Passed(figure.span(), () -> "the text agrees with it"));
                continue;
            }
            String reckoned = support.of(figure);
            if (reckoned == null
                    && announces(figure, story)
                    && listing.numbered().isPresent()) {
                said.add(fault(article, figure, listing.numbered().get()));
                continue;
            }
            Counterpart found = Counterpart.of(figure, free.get(), first, article, comparison, steps);
            if (found == null || Support.isFirm(reckoned) || !found.tells(reckoned != null)) {
                String why = reckoned != null ? reckoned : "no figure of the text stands in its place";
                said.add(new Passed(figure.span(), () -> why));
            } else if (support.isBeside(figure, found.figure())) {
                said.add(new Passed(figure.span(), () -> "its number stands in the sentence that tells of it"));
            } else {
                Fault fault = fault(article, figure, found.figure());
                said.add(found.isCertain(reckoned != null) ? fault : fault.likely());
            }
        }
        return said.stream();
    }

    /** Whether the text gives some of the figures once more, when it tells what the headline tells. */
    private static boolean mayBeOfText(List<Quantity> headline) {
        for (Quantity figure : headline) {
            if (figure.kind() == Kind.LABEL || Counterpart.mayHave(figure)) {
                return true;
            }
        }
        return false;
    }

    private static List<Label> labels(List<Quantity> figures, String text) {
        return figures.stream()
                .flatMap(figure -> Label.of(figure, text).stream())
                .toList();
    }

    /** Whether the headline begins with so many things of a kind that is listed: {@code 7 reasons to stay}. */
    private static boolean announces(Quantity figure, Story story) {
        return figure.kind() == Kind.COUNT
                && figure.bound() == Bound.EXACT
                && figure.equals(story.headline().get(0))
                && Quantities.isListed(figure.head())
                && figure.span().start() == figure.setting().sentence().start();
    }

    /** A list that is too short may have been cut off, or goes on elsewhere. */
    private static Fault fault(Article article, Quantity figure, Listing.Numbered list) {
        String message = Wording.quoted(figure, article.prose().text()) + " are announced, and " + list.items()
                + " are numbered.";
        Fault fault = Fault.at(article.locate(figure.span()), message).relatedTo(List.of(article.locate(list.last())));
        return list.items() == figure.low() + 1 || list.items() < figure.low() ? fault.likely() : fault;
    }

    private static Fault fault(Article article, Label label, Label other) {
        String text = article.prose().text();
        String message = "The text gives this name with another number: "
                + Wording.quoted(other.span().in(text)) + ".";
        return Fault.at(article.locate(label.span()), message).relatedTo(List.of(article.locate(other.span())));
    }

    private static Fault fault(Article article, Quantity figure, Quantity other) {
        String text = article.prose().text();
        String message = "The text does not support the headline's figure: " + Wording.both(figure, text, other, text);
        return Fault.at(article.locate(figure.span()), message).relatedTo(List.of(article.locate(other.span())));
    }
}
