package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Fault;
import dev.corpusrules.Said;
import dev.corpusrules.quantity.Bound;
import dev.corpusrules.quantity.Interval;
import dev.corpusrules.quantity.Kind;
import dev.corpusrules.quantity.Quantities;
import dev.corpusrules.quantity.Quantity;
import dev.corpusrules.rules.Nought;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A change in percent that the figures beside it do not make: {@code rose 20 percent to 150 from 100}.
 *
 * @param points by how many percentage points it may be off, beyond what rounding allows
 */
public record PercentChange(double points) implements ArticleRule {

    /** Beyond this a change is told as a multiple, and is often rounded freely. */
    private static final double LARGEST = 400;

    /** A percentage stands so near the figures that it belongs to, in characters; both chosen by us. */
    private static final int NEAR = 60;

    private static final Set<String> UP = Vocabulary.english("change");

    public PercentChange {
        Nought.orMore(points);
    }

    public PercentChange() {
        this(1);
    }

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public Stream<Said> check(Article article) {
        List<Said> said = new ArrayList<>();
        List<Quantity> sentence = new ArrayList<>();
        for (Quantity figure : Quantities.in(article)) {
            boolean same = !sentence.isEmpty() && sentence.get(0).sharesSentenceWith(figure);
            if (!same) {
                judge(article, sentence, said);
                sentence.clear();
            }
            sentence.add(figure);
        }
        judge(article, sentence, said);
        return said.stream();
    }

    private void judge(Article article, List<Quantity> sentence, List<Said> said) {
        String text = article.prose().text();
        Quantity percent = null;
        Quantity from = null;
        Quantity to = null;
        for (Quantity figure : sentence) {
            if (figure.kind() == Kind.PERCENT) {
                if (percent != null) {
                    return;
                }
                percent = figure;
            }
        }
        if (percent == null) {
            return;
        }
        for (Quantity figure : sentence) {
            if (isAmount(figure)) {
                String before = Near.wordBefore(text, figure.span().start());
                if (before.equals("from") && from == null) {
                    from = figure;
                } else if (before.equals("to") && to == null) {
                    to = figure;
                }
            }
        }
        if (from == null || to == null || !fits(text, percent, from, to)) {
            return;
        }
        String wrong = wrong(percent, from, to);
        if (wrong != null) {
            said.add(Fault.at(article.locate(percent.span()), wrong)
                    .relatedTo(List.of(article.locate(from.span()), article.locate(to.span()))));
        }
    }

    private static boolean isAmount(Quantity figure) {
        return switch (figure.kind()) {
            case COUNT, MONEY, MEASURE -> figure.bound() == Bound.EXACT;
            default -> false;
        };
    }

    /** One change is told: the three stand together, and a verb of change with them. */
    private static boolean fits(String text, Quantity percent, Quantity from, Quantity to) {
        int first = Math.min(
                percent.span().start(), Math.min(from.span().start(), to.span().start()));
        int last = Math.max(
                percent.span().end(), Math.max(from.span().end(), to.span().end()));
        int widest = 2 * NEAR
                + percent.span().length()
                + from.span().length()
                + to.span().length();
        int verbFrom = Math.max(percent.setting().sentence().start(), first - NEAR);
        int verbTo = Math.min(percent.setting().sentence().end(), last + NEAR);
        boolean plain = percent.bound() == Bound.EXACT && percent.unit().equals("percent");
        boolean alike = from.isComparableWith(to) && from.low() > 0 && !from.equals(to);
        boolean parted = text.substring(first, last).indexOf(';') >= 0;
        return plain
                && alike
                && !parted
                && last - first <= widest
                && Near.hasWord(text, verbFrom, verbTo, UP)
                && !Near.wordBehind(text, percent.span().end()).equals("of");
    }

    private @Nullable String wrong(Quantity percent, Quantity from, Quantity to) {
        Interval before = from.interval();
        Interval after = to.interval();
        double least = 100 * (after.low() / before.high() - 1);
        double most = 100 * (after.high() / before.low() - 1);
        boolean falls = to.low() < from.low();
        double low = (falls ? -most : least) - points;
        double high = (falls ? -least : most) + points;
        Interval said = percent.interval();
        if (percent.low() > LARGEST || said.high() >= low && said.low() <= high) {
            return null;
        }
        double change = Math.abs(100 * (to.low() / from.low() - 1));
        return "From " + Wording.number(from.low()) + " to " + Wording.number(to.low()) + " is a change of "
                + Wording.number(Math.round(change * 10) / 10.0) + " percent, not of "
                + Wording.number(percent.low()) + ".";
    }
}
