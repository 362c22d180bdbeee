package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.Fact;
import dev.corpusrules.Metadata;
import dev.corpusrules.quantity.Interval;
import dev.corpusrules.quantity.Kind;
import dev.corpusrules.quantity.Mark;
import dev.corpusrules.quantity.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    static Testimony of(Quantity figure, Article article, String values, Passage passage, double tolerance) {
        Metadata.Value<LocalDate> published = article.metadata().published();
        return new Testimony(
                figure.low(),
                figure.interval().widened(tolerance),
                figure.strictly().widened(tolerance),
                Wording.meaning(figure),
                !figure.events().isEmpty() || figure.has(Mark.MODAL) || figure.kind() == Kind.ORDINAL,
                figure.times(),
                published == null ? "" : published.value().toString(),
                values,
                passage,
                Card.BLANK,
                Set.of());
    }

    /** Whether the article of the other gives this value too, somewhere else. */
    boolean isKnownTo(Testimony other) {
        return set(other.values).stream()
                .map(Double::valueOf)
                .anyMatch(value -> value != other.low && (value == low || isBounded() && allowed.contains(value)));
    }

    private boolean isBounded() {
        return allowed.low() > 0 && allowed.high() < Double.POSITIVE_INFINITY;
    }

    /** As a fact carries it until its article's card and rare names are known. */
    String packed() {
        return String.join(
                FIELD,
                Double.toString(low),
                packed(allowed),
                packed(strict),
                meaning,
                Boolean.toString(changes),
                packed(times),
                published,
                values,
                passage.packed());
    }

    /** A packed testimony with what it lacks. */
    static String completed(String packed, String card, Set<String> rare) {
        return String.join(FIELD, packed, card, packed(rare));
    }

    static Testimony of(Fact fact) {
        String[] fields = fact.value().split(FIELD, -1);
        return new Testimony(
                Double.parseDouble(fields[0]),
                interval(fields[1]),
                interval(fields[2]),
                fields[3],
                Boolean.parseBoolean(fields[4]),
                set(fields[5]),
                fields[6],
                fields[7],
                Passage.unpacked(fields[8]),
                Card.unpacked(fields[9]),
                set(fields[10]));
    }

    private static String packed(Interval interval) {
        return interval.low() + ITEM + interval.high() + ITEM + interval.lowOpen() + ITEM + interval.highOpen();
    }

    private static Interval interval(String packed) {
        List<String> ends = List.of(packed.split(ITEM, -1));
        return new Interval(
                Double.parseDouble(ends.get(0)),
                Double.parseDouble(ends.get(1)),
                Boolean.parseBoolean(ends.get(2)),
                Boolean.parseBoolean(ends.get(3)));
    }

    static String packed(Set<?> items) {
        return items.isEmpty()
                ? ""
                : items.stream().map(Object::toString).sorted().collect(Collectors.joining(ITEM));
    }

    private static Set<String> set(String packed) {
        return packed.isEmpty() ? Set.of() : Set.of(packed.split(ITEM, -1));
    }
}
