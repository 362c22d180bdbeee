package dev.corpusrules.quantity;

import dev.corpusrules.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a text: a number, what it counts or measures, within which bounds, and what is said around it.
 *
 * @param span where it stands in the text with its bound, unit and noun: {@code almost 2,500 armed officers}
 * @param figure where the number itself stands, with its scale: {@code 2,500}, {@code 7 million}
 * @param low the number, in the base unit of its dimension; the lower one of a range
 * @param high the same number, or the higher one of a range
 * @param step how much one more in its last meaningful digit adds: 100 for {@code 2,500}
 * @param mantissa the number in front of its scale and unit, as written: 7 for {@code $7B}
 * @param factor how much of the base unit one of the written unit is: 60 for a minute
 * @param scaled whether it is written with a scale: {@code 7 million}, {@code 7B}
 * @param unit the code of a currency, the dimension of a measure, {@code percent} or {@code point}; else empty
 * @param measured the unit as written, in the singular: {@code year}; empty when there is none
 * @param head the noun that is counted or measured, in the singular; empty when none is named
 * @param modifiers the words in front of the head
 * @param per what a rate is for: {@code day}; empty for none
 * @param events what happened to those counted: {@code death}, {@code arrest}
 * @param marked a bit for each {@linkplain #has mark}, by its ordinal
 * @param date the date; null for what is none
 */
public record Quantity(
        Span span,
        Span figure,
        Kind kind,
        double low,
        double high,
        double step,
        double mantissa,
        double factor,
        boolean scaled,
        Bound bound,
        String unit,
        String measured,
        String head,
        List<String> modifiers,
        String per,
        Set<String> events,
        int marked,
        @Nullable WrittenDate date,
        Setting setting) {

    /** What "nearly" leaves open below the number. */
    private static final double NEARLY = 0.85;

    /** What "about" leaves open to either side. */
    private static final double ABOUT = 0.1;

    /** The largest share of a number that its trailing noughts may leave open. */
    private static final double MOST_ROUNDED = 0.05;

    /** Numbers below this are not rounded to their trailing noughts: 60 is 60. */
    private static final double SMALLEST_ROUNDED = 100;

    public Quantity {
        events = Set.copyOf(events);
    }

    /**
     * The numbers that it allows. An exact number is as exact as it is written: half a unit of its last meaningful digit to
     * either side, at most 5 percent where that digit is followed by noughts; below a hundred noughts are meant. {@code nearly}
     * leaves 15 percent below the number and excludes it, {@code about} a tenth to either side; {@code more than} excludes
     * the number, {@code at least} does not. A vague number is a lower end.
     */
    public Interval interval() {
        return switch (bound) {
            case EXACT -> asWritten();
            case ABOUT -> widest(asWritten(), Interval.closed(low * (1 - ABOUT), high * (1 + ABOUT)));
            case NEARLY -> upTo(low, Math.min(low, low * NEARLY));
            case ABOVE -> new Interval(low, Double.POSITIVE_INFINITY, true, false);
            case AT_LEAST, VAGUE -> Interval.closed(low, Double.POSITIVE_INFINITY);
            case BELOW -> upTo(high, Math.min(0, high));
            case AT_MOST -> Interval.closed(Math.min(0, high), high);
            case RANGE -> Interval.closed(low, high);
        };
    }

    /** The numbers that it allows when what is written is what is meant: 4,200 is 4,200. */
    public Interval strictly() {
        return bound == Bound.EXACT ? Interval.closed(low, high) : interval();
    }

    private Interval asWritten() {
        double precision = precision();
        double most = Math.max(Math.abs(low) * MOST_ROUNDED, Math.min(precision, unitStep()) / 2);
        double slack = Math.min(precision / 2, most);
        // Of a half-open stretch without length nothing is left: 0/4 is 0.
        return new Interval(low - slack, high + slack, false, slack > 0);
    }

    /** From the lowest number to below the other; where both are nought nothing would be left, and that is nought. */
    private static Interval upTo(double number, double lowest) {
        return new Interval(lowest, number, false, lowest < number);
    }

    private double precision() {
        return mantissa >= SMALLEST_ROUNDED ? step : Math.min(step, unitStep());
    }

    /** Whether both can be true: the intervals meet, or one is the other with its last digits cut off. */
    public boolean agreesWith(Quantity other) {
        return !interval().isApartFrom(other.interval()) || cutsOff(other) || other.cutsOff(this);
    }

    /** Whether this is written with a scale, and is what is left of a more precise number when its last digits go. */
    private boolean cutsOff(Quantity other) {
        double precision = Math.min(precision(), unitStep());
        return scaled
                && bound == Bound.EXACT
                && other.precision() < precision
                && low <= other.low
                && other.low < low + precision;
    }

    /** One in its unit and scale: the step of a number without noughts. */
    private double unitStep() {
        return mantissa == 0 ? 1 : Math.abs(low / mantissa);
    }

    private static Interval widest(Interval one, Interval other) {
        return Interval.closed(Math.min(one.low(), other.low()), Math.max(one.high(), other.high()));
    }

    public boolean has(Mark mark) {
        return mark.isIn(marked);
    }

    /** Whether one of the marks is said of it. */
    public boolean hasAny(Set<Mark> of) {
        for (Mark mark : of) {
            if (has(mark)) {
                return true;
            }
        }
        return false;
    }

    /** All that is said around it. */
    public Set<Mark> marks() {
        Set<Mark> marks = EnumSet.allOf(Mark.class);
        marks.removeIf(mark -> !has(mark));
        return marks;
    }

    /**
     * The words of its clause that say when: months, days of the week, years, {@code earlier}, {@code annual}. Dates, years
     * and what is a name or a part of one have none.
     */
    public Set<String> times() {
        return switch (kind) {
            case DATE, YEAR, SCORE, CLOCK, LABEL -> Set.of();
            default -> setting.times(span, !per.isEmpty());
        };
    }

    /** The same figure as a measure, when its noun is a unit after all. */
    public Quantity measuredIn(Unit of) {
        double times = of.factor();
        return new Quantity(
                span,
                figure,
                Kind.MEASURE,
                low * times,
                high * times,
                step * times,
                mantissa,
                times,
                scaled,
                bound,
                of.dimension(),
                head,
                "",
                modifiers,
                per,
                events,
                marked,
                date,
                setting);
    }

    /** Whether both, figures of one article, stand in one sentence. */
    public boolean sharesSentenceWith(Quantity other) {
        return setting.number() == other.setting.number();
    }

    /** Whether people are counted. */
    public boolean countsPeople() {
        return has(Mark.PEOPLE);
    }

    /** Whether the two may be compared: one kind, one currency or dimension. */
    public boolean isComparableWith(Quantity other) {
        return kind == other.kind && unit.equals(other.unit);
    }
}
