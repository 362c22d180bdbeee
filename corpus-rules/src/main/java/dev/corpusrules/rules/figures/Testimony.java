package dev.corpusrules.rules.figures;

import dev.corpusrules.Fact;
import dev.corpusrules.quantity.Interval;
import dev.corpusrules.quantity.Kind;
import dev.corpusrules.quantity.Mark;
import dev.corpusrules.quantity.Quantity;
import java.util.List;
import java.util.Set;

/**
 * What an article says of a figure, as a fact carries it to the judge.
 *
 * @param low the number
 * @param allowed the numbers that it allows, widened by the tolerance
 * @param strict the numbers that it allows when what is written is what is meant
 * @param meaning what it means, in words
 * @param changes whether it may be another at another time: it tells of victims, of what is not yet so, or counts on
 * @param times the words of its clause that say when
 * @param published the day of publication; empty when the article does not say
 * @param values what its article gives in the same unit, anywhere, packed once for all its figures
 * @param passage what stands around it, when it is compared by that
 * @param card what its article shows of itself
 * @param rare the names that the article shares with few others, once they are known
 */
record Testimony(
        double low,
        Interval allowed,
        Interval strict,
        String meaning,
        boolean changes,
        Set<String> times,
        String published,
        String values,
        Passage passage,
        Card card,
        Set<String> rare) {

    private static final String FIELD = "\u001F";
    private static final String ITEM = "\u001E";

    /** Whether the article of the other gives this value too, somewhere else. */
    boolean isKnownTo(Testimony other) {
        return Items.unpacked(other.values).stream()
                .map(Double::valueOf)
                .anyMatch(value -> value != other.low && (value == low || isBounded() && allowed.contains(value)));
    }

    private boolean isBounded() {
        return allowed.low() > 0 && allowed.high() < Double.POSITIVE_INFINITY;
    }

    /** What an article says of one of its figures, as a fact carries it. */
    static String packed(Quantity figure, String published, String values, double tolerance) {
        StringBuilder packed = new StringBuilder().append(figure.low()).append(FIELD);
        append(packed, figure.interval().widened(tolerance));
        append(packed, figure.strictly().widened(tolerance));
        return packed.append(Wording.meaning(figure))
                .append(FIELD)
                .append(!figure.events().isEmpty() || figure.has(Mark.MODAL) || figure.kind() == Kind.ORDINAL)
                .append(FIELD)
                .append(Items.packed(figure.times()))
                .append(FIELD)
                .append(published)
                .append(FIELD)
                .append(values)
                .toString();
    }

    /** The same with what stands around the figure. */
    static String packed(String told, Passage passage) {
        return told + FIELD + passage.packed();
    }

    private static void append(StringBuilder packed, Interval interval) {
        packed.append(interval.low())
                .append(ITEM)
                .append(interval.high())
                .append(ITEM)
                .append(interval.lowOpen())
                .append(ITEM)
                .append(interval.highOpen())
                .append(FIELD);
    }

    /** A packed testimony with what it lacks. */
    static String completed(String packed, String card, Set<String> rare) {
        return String.join(FIELD, packed, card, Items.packed(rare));
    }

    static Testimony of(Fact fact) {
        String[] fields = fact.value().split(FIELD, -1);
        return new Testimony(
                Double.parseDouble(fields[0]),
                interval(fields[1]),
                interval(fields[2]),
                fields[3],
                Boolean.parseBoolean(fields[4]),
                Items.unpacked(fields[5]),
                fields[6],
                fields[7],
                Passage.unpacked(fields[8]),
                Card.unpacked(fields[9]),
                Items.unpacked(fields[10]));
    }

    private static Interval interval(String packed) {
        List<String> ends = List.of(packed.split(ITEM, -1));
        return new Interval(
                Double.parseDouble(ends.get(0)),
                Double.parseDouble(ends.get(1)),
                Boolean.parseBoolean(ends.get(2)),
                Boolean.parseBoolean(ends.get(3)));
    }
}
