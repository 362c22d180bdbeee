package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.Fact;
import dev.corpusrules.Metadata;
import dev.corpusrules.quantity.Interval;
import dev.corpusrules.quantity.Mark;
import dev.corpusrules.quantity.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an article says of a figure, as a fact carries it to the judge.
 *
 * @param low the number
 * @param allowed the numbers that it allows, widened by the tolerance
 * @param strict the numbers that it allows when what is written is what is meant
 * @param meaning what it means, in words
 * @param changes whether it may be another at another time: it tells of victims, or of what is not yet so
 * @param times the words of its clause that say when
 * @param keys the names that the article is about
 * @param published the day of publication; empty when the article does not say
 * @param passage what stands around it, when it is compared by that
 */
record Testimony(
        double low,
        Interval allowed,
        Interval strict,
        String meaning,
        boolean changes,
        Set<String> times,
        Set<String> keys,
        String published,
        Passage passage) {

    private static final String FIELD = "\u001F";
    private static final String ITEM = "\u001E";

    static Testimony of(Quantity figure, Article article, Set<String> keys, double tolerance, Passage passage) {
        Metadata.Value<LocalDate> published = article.metadata().published();
        return new Testimony(
                figure.low(),
                figure.interval().widened(tolerance),
                figure.strictly().widened(tolerance),
                Wording.meaning(figure),
                !figure.events().isEmpty() || figure.has(Mark.MODAL),
                figure.times(),
                keys,
                published == null ? "" : published.value().toString(),
                passage);
    }

    /** Whether both articles are about the same names, and the topic is the first that the two belong to. */
    boolean isAboutTheSame(Testimony other, int names, String topic) {
        List<String> shared =
                keys.stream().filter(other.keys::contains).sorted().toList();
        return !shared.isEmpty() && shared.size() >= names && topic.endsWith(Witness.ABOUT + shared.get(0));
    }

    /** Whether the article of the other gives this value too, somewhere. */
    boolean isKnownTo(Testimony other) {
        return other.passage.values().stream().anyMatch(value -> value == low || allowed.contains(value));
    }

    String packed() {
        return String.join(
                FIELD,
                Double.toString(low),
                packed(allowed),
                packed(strict),
                meaning,
                Boolean.toString(changes),
                packed(times),
                packed(keys),
                published,
                passage.packed());
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
                set(fields[6]),
                fields[7],
                Passage.unpacked(fields[8]));
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

    private static String packed(Set<String> words) {
        return String.join(ITEM, new TreeSet<>(words));
    }

    private static Set<String> set(String packed) {
        return packed.isEmpty() ? Set.of() : Set.of(packed.split(ITEM, -1));
    }
}
