package dev.corpusrules.rules.figures;

import dev.corpusrules.quantity.Bound;
import dev.corpusrules.quantity.Interval;
import dev.corpusrules.quantity.Kind;
import dev.corpusrules.quantity.Quantity;
import dev.corpusrules.quantity.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an owner says on how figures are compared: which nouns name one thing, and how far two figures may differ. */
final class Comparison {

    /** An open bound supports no figure that is more than so many times as large. */
    private static final double FARTHEST = 2;

    /** Two lower bounds may differ by this share and still be one figure, told more or less exactly. */
    private static final double MOST_UPDATED = 0.05;

    /** How far two units of one name, or a conversion in round numbers, may be apart: a ton has 907 kg, 1,000 or 1,016. */
    private static final double UNITS = 0.1;

    private final Map<String, String> heads = new HashMap<>();
    private final Map<String, Unit> units;
    private final double tolerance;

    /**
     * @param synonyms nouns in the singular, each with others for the same thing
     * @param units nouns in the singular that are units
     * @param tolerance the share by which two figures may differ, from 0
     */
    Comparison(Map<String, List<String>> synonyms, Map<String, Unit> units, double tolerance) {
        synonyms.forEach((head, others) -> others.forEach(other -> heads.put(other, head)));
        this.units = units;
        this.tolerance = tolerance;
    }

    /** The figures, those with a unit of the owner's as measures. */
    List<Quantity> reckoned(List<Quantity> figures) {
        return units.isEmpty() ? figures : figures.stream().map(this::reckoned).toList();
    }

    /** The figure, as a measure when it counts a unit of the owner's. */
    Quantity reckoned(Quantity figure) {
        Unit unit = units.get(figure.head());
        return unit == null || figure.kind() != Kind.COUNT ? figure : figure.measuredIn(unit);
    }

    /** What is counted, by one name for all its synonyms. */
    String head(Quantity figure) {
        return heads.getOrDefault(figure.head(), figure.head());
    }

    boolean sameHead(Quantity one, Quantity other) {
        return !one.head().isEmpty() && head(one).equals(head(other));
    }

    /** Whether both can be true, given the tolerance. */
    boolean agree(Quantity one, Quantity other) {
        return one.agreesWith(other) || !widened(one.interval()).isApartFrom(widened(other.interval()));
    }

    /**
     * Whether they tell of two values: no number is in both, or each is a lower bound and one is clearly the higher. Who
     * knows of at least 17 does not write of at least 11.
     */
    boolean differ(Quantity one, Quantity other) {
        boolean lower = isLowerBound(one) && isLowerBound(other);
        double apart = Math.abs(one.low() - other.low());
        return !agree(one, other)
                || lower && apart > Math.max(MOST_UPDATED, tolerance) * Math.max(one.low(), other.low());
    }

    private static boolean isLowerBound(Quantity figure) {
        return figure.bound() == Bound.AT_LEAST || figure.bound() == Bound.ABOVE;
    }

    /**
     * Whether one figure can stand for the other in a headline: they agree, and where one is open to a side the other is no
     * farther off than its half or its double.
     */
    boolean supports(Quantity one, Quantity other) {
        boolean agree = agree(one, other)
                || !one.measured().equals(other.measured())
                        && !one.interval().widened(UNITS).isApartFrom(other.interval());
        return agree && one.low() <= other.high() * FARTHEST && other.low() <= one.high() * FARTHEST;
    }

    /** Whether one figure says the other once more. */
    boolean repeats(Quantity one, Quantity other) {
        return comparable(one, other)
                && supports(one, other)
                && (one.kind() != Kind.COUNT || mayCountTheSame(one, other));
    }

    /** Whether both may count the same: equal nouns, two kinds of people, one event, or a noun that is not named. */
    boolean mayCountTheSame(Quantity one, Quantity other) {
        return one.head().isEmpty()
                || other.head().isEmpty()
                || sameHead(one, other)
                || one.countsPeople() && other.countsPeople()
                || shares(one.events(), other.events());
    }

    /** The numbers, and what the tolerance adds to either side. */
    Interval widened(Interval numbers) {
        return tolerance == 0 ? numbers : numbers.widened(tolerance);
    }

    /** Whether both are of one kind and unit; an age and a span of time are. */
    static boolean comparable(Quantity one, Quantity other) {
        return one.isComparableWith(other) || isTime(one) && isTime(other);
    }

    static boolean isTime(Quantity figure) {
        return figure.kind() == Kind.AGE || figure.kind() == Kind.DURATION;
    }

    static boolean shares(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
