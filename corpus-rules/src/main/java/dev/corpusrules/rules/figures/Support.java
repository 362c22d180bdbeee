package dev.corpusrules.rules.figures;

import dev.corpusrules.Steps;
import dev.corpusrules.quantity.Bound;
import dev.corpusrules.quantity.Interval;
import dev.corpusrules.quantity.Kind;
import dev.corpusrules.quantity.Mark;
import dev.corpusrules.quantity.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a figure follows from others: because one says the same, rounded or in another unit, or because it can
 * be reckoned from up to three of them. Half of the headline figures that no body figure repeats are reckoned, so that a
 * figure is only called unsupported when none of this leads to it.
 */
final class Support {

    /** From here on a number is not met twice by chance; chosen by us. */
    private static final double DISTINCT = 20;

    /** From here on a number that another rounds is not met by chance; chosen by us. */
    private static final double LARGE = 1000;

    private static final String SAME = "the same number of something else stands in the text";

    private static final String SUM = "it is the sum of two others that stand together";

    private static final String SHARE = "it is the share or the change between two others that stand together";

    private static final double YEAR = 31556952;

    /** The years in which an article that does not say its own may have been written. */
    private static final int FIRST_NOW = 1985;

    private static final int LAST_NOW = 2035;

    /** More figures than this are not added up in threes. */
    private static final int MOST_IN_THREES = 24;

    /** Of so many figures two make any number. */
    private static final int MOST_IN_TWOS = 300;

    private static final Comparator<Quantity> IN_ORDER =
            Comparator.comparingInt(figure -> figure.span().start());

    /** In the order of the text. */
    private final List<Quantity> others;

    private final Comparison comparison;
    private final Steps steps;

    Support(List<Quantity> others, Comparison comparison, Steps steps) {
        this.others = new ArrayList<>(others);
        this.others.sort(IN_ORDER);
        this.comparison = comparison;
        this.steps = steps;
    }

    /** Whether another figure of the same thing agrees. */
    boolean isRepeated(Quantity figure) {
        steps.take(others.size());
        for (Quantity other : others) {
            if (comparison.repeats(figure, other)) {
                return true;
            }
        }
        return false;
    }

    /** How a figure may follow from others of which it is not said to, in words; null when it does not. */
    @Nullable
    String of(Quantity figure) {
        // Each is looked at for what it is, and for what it makes with others.
        steps.take(3L * others.size());
        for (Quantity other : others) {
            boolean same = isSameNumber(figure, other) && figure.mantissa() >= DISTINCT;
            boolean rounded = figure.scaled() && other.low() >= LARGE && comparison.supports(figure, other);
            if (figure.kind() == other.kind() && (same || rounded)) {
                return SAME;
            }
            if (isSameNumber(figure, other)) {
                return "the same number stands elsewhere";
            }
        }
        return switch (figure.kind()) {
            case DURATION, AGE -> years(figure);
            case PERCENT, RATIO -> shares(figure);
            default -> sums(figure);
        };
    }

    /** The number alone, whatever it counts: enough not to call it unsupported. */
    private static boolean isSameNumber(Quantity figure, Quantity other) {
        boolean mayMean = figure.kind() == other.kind()
                || figure.kind() == Kind.COUNT
                || other.kind() == Kind.COUNT
                || !other.kind().isQuantity()
                || other.kind() == Kind.ORDINAL
                || other.kind() == Kind.YEAR;
        return mayMean && (figure.mantissa() == other.mantissa() || figure.low() == other.low() && other.low() > 0);
    }

    /** Whether the sentence of another figure gives the same number as well, in whatever unit or in none. */
    boolean isBeside(Quantity figure, Quantity other) {
        steps.take(others.size());
        return others.stream()
                .anyMatch(one ->
                        !one.span().equals(other.span()) && isSameNumber(figure, one) && one.sharesSentenceWith(other));
    }

    /** Whether a reason leaves no doubt that a figure was reckoned, whatever else might stand in its place. */
    static boolean isFirm(@Nullable String reason) {
        return SUM.equals(reason) || SAME.equals(reason) || SHARE.equals(reason);
    }

    /** Whether two terms stand side by side and count what the figure counts. */
    private boolean standTogether(Quantity figure, Quantity one, Quantity other) {
        boolean near = areNear(one, other);
        boolean counts = figure.kind() == Kind.COUNT;
        boolean alike = comparison.mayCountTheSame(figure, one) && comparison.mayCountTheSame(figure, other);
        return near && counts && alike && figure.low() > Math.max(one.low(), other.low());
    }

    /** Sums of two or three, and differences of two, of one kind. */
    private @Nullable String sums(Quantity figure) {
        List<Quantity> terms = new ArrayList<>();
        for (Quantity other : others) {
            if (Comparison.comparable(figure, other) && other.bound() != Bound.VAGUE && !other.has(Mark.WEAK)) {
                terms.add(other);
            }
        }
        if (terms.size() > MOST_IN_TWOS) {
            return "it may be the sum of two of very many others";
        }
        Interval wanted = figure.interval();
        steps.take((long) terms.size() * terms.size());
        for (int i = 0; i < terms.size(); i++) {
            for (int j = i + 1; j < terms.size(); j++) {
                double sum = terms.get(i).low() + terms.get(j).low();
                double difference = Math.abs(terms.get(i).low() - terms.get(j).low());
                boolean leads = wanted.contains(sum) || wanted.contains(difference);
                if (leads && standTogether(figure, terms.get(i), terms.get(j))) {
                    return SUM;
                }
                if (leads) {
                    return "it is the sum or the difference of two others";
                }
                for (int k = j + 1; terms.size() <= MOST_IN_THREES && k < terms.size(); k++) {
                    if (wanted.contains(sum + terms.get(k).low())) {
                        return "it is the sum of three others";
                    }
                }
            }
        }
        return null;
    }

    /** From one year to another, or to a now that is not known. */
    private @Nullable String years(Quantity figure) {
        double spanned = figure.low() / YEAR;
        if (figure.factor() < YEAR) {
            return sums(figure);
        }
        Set<Double> years = new TreeSet<>();
        for (Quantity other : others) {
            if (other.kind() == Kind.YEAR) {
                years.add(other.low());
            } else if (other.date() != null && other.date().year() > 0) {
                years.add((double) other.date().year());
            }
        }
        steps.take((long) years.size() * years.size());
        for (double first : years) {
            for (double second : years) {
                if (first != second && Math.abs(Math.abs(first - second) - spanned) <= 1) {
                    return "so long passed between two years that are named";
                }
            }
            if (years.size() == 1
                    && first + spanned >= FIRST_NOW
                    && first + spanned <= LAST_NOW
                    && !isExplained(first)) {
                return "so long may have passed since a year that is named";
            }
        }
        return sums(figure);
    }

    /** Whether a span that the text gives leads from the year to a now as well. */
    private boolean isExplained(double year) {
        return others.stream()
                .filter(Comparison::isTime)
                .map(other -> year + other.low() / YEAR)
                .anyMatch(now -> now >= FIRST_NOW && now <= LAST_NOW && now > year + 2);
    }

    /** Parts of a whole, and changes in percent. */
    private @Nullable String shares(Quantity figure) {
        double percent = figure.kind() == Kind.RATIO ? 100 : 1;
        Interval wanted = figure.interval().times(percent);
        Interval near = new Interval(wanted.low() - 0.5, wanted.high() + 0.5, false, false);
        for (Quantity other : others) {
            if (other.kind() == Kind.PERCENT || other.kind() == Kind.RATIO) {
                double share = other.kind() == Kind.RATIO ? other.low() * 100 : other.low();
                Interval said = other.interval().times(other.kind() == Kind.RATIO ? 100 : 1);
                if (!said.isApartFrom(near) || wanted.contains(100 - share)) {
                    return "a share that is named leads to it";
                }
            }
            if (other.kind() == Kind.IMPLIED && near.contains(100 * (other.low() - 1))) {
                return "a word such as \u201Cdoubled\u201D says so";
            }
        }
        for (int i = 0; i < others.size(); i++) {
            for (int j = i + 1; j < others.size() && areNear(others.get(i), others.get(j)); j++) {
                steps.take(1);
                Quantity one = others.get(i);
                Quantity other = others.get(j);
                if (isShare(one, other, near) || isShare(other, one, near)) {
                    return one.sharesSentenceWith(other)
                            ? SHARE
                            : "it may be the share or the change between two others";
                }
            }
        }
        return sums(figure);
    }

    private static boolean isShare(Quantity one, Quantity other, Interval wanted) {
        double ratio = 100 * one.low() / other.low();
        return isPair(one, other)
                && (wanted.contains(ratio) || wanted.contains(ratio - 100) || wanted.contains(100 - ratio));
    }

    /** Whether one figure may be a part of the other, or its earlier state. */
    private static boolean isPair(Quantity one, Quantity other) {
        boolean amounts = one.kind() == Kind.COUNT || one.kind() == Kind.MONEY || one.kind() == Kind.MEASURE;
        return amounts && one.isComparableWith(other) && other.low() > 0;
    }

    private static boolean areNear(Quantity one, Quantity other) {
        return Math.abs(one.setting().number() - other.setting().number()) <= 1;
    }
}
