package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Fault;
import dev.corpusrules.Later;
import dev.corpusrules.Passed;
import dev.corpusrules.Said;
import dev.corpusrules.quantity.Bound;
import dev.corpusrules.quantity.Kind;
import dev.corpusrules.quantity.Mark;
import dev.corpusrules.quantity.Quantity;
import dev.corpusrules.quantity.Unit;
import dev.corpusrules.rules.Nought;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /** Stands for the unit of those that count people of whatever kind. */
    private static final String PEOPLE = "people";

    public Restated() {
        this(Map.of(), Map.of(), 0, 4);
    }

    public Restated {
        Nought.orMore(tolerance, words);
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
        List<Quantity> body = new ArrayList<>();
        for (Quantity figure : comparison.reckoned(article.read(Story.READING).body())) {
            if (mayBeRestated(figure)) {
                body.add(figure);
            }
        }
        if (body.size() < 2) {
            return Stream.empty();
        }
        Map<Noun, List<Quantity>> byNoun = new LinkedHashMap<>();
        for (Quantity figure : body) {
            byNoun.computeIfAbsent(Noun.of(figure, comparison), noun -> new ArrayList<>())
                    .add(figure);
        }
        Map<Noun, List<Quantity>> comparable = new LinkedHashMap<>();
        List<Said> said = new ArrayList<>();
        byNoun.forEach((noun, figures) -> {
            List<Quantity> single = statedOnce(figures);
            if (single.isEmpty()) {
                Quantity last = figures.get(figures.size() - 1);
                said.add(new Passed(last.span(), () -> whyNone(figures)));
            }
            for (Quantity figure : single) {
                // People are compared whatever they are called.
                Noun kin = figure.countsPeople() ? new Noun(figure.kind(), PEOPLE, "", "") : noun;
                comparable.computeIfAbsent(kin, one -> new ArrayList<>()).add(figure);
            }
        });
        Later<Set<Integer>> inventories = new Later<>(() -> inventories(body));
        for (List<Quantity> figures : comparable.values()) {
            compare(article, figures, inventories, comparison, said);
        }
        return said.stream();
    }

    private void compare(
            Article article,
            List<Quantity> figures,
            Later<Set<Integer>> inventories,
            Comparison comparison,
            List<Said> said) {
        if (figures.size() == 1) {
            return;
        }
        Set<Quantity> told = new HashSet<>();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                Quantity one = figures.get(i);
                Quantity other = figures.get(j);
                if (one.setting().block() == other.setting().block()) {
                    continue;
                }
                boolean mayBeOne = one.isComparableWith(other) || comparison.sameHead(one, other);
                if (!mayBeOne || !comparison.differ(one, other)) {
                    continue;
                }
                String why = Likeness.whyNot(one, other, comparison, words);
                if (why == null
                        && (inventories.get().contains(one.setting().number())
                                || inventories.get().contains(other.setting().number()))) {
                    why = "one of them stands in a list of many";
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
    }

    /** What figures have in common that may be one, so that only those are compared. */
    private record Noun(Kind kind, String unit, String measured, String head) {

        static Noun of(Quantity figure, Comparison comparison) {
            boolean anyUnit = figure.kind() == Kind.MEASURE && !figure.head().isEmpty();
            return new Noun(figure.kind(), figure.unit(), anyUnit ? "" : figure.measured(), comparison.head(figure));
        }

        /** Written out, as what a record brings along is slow until it is compiled. */
        @Override
        public int hashCode() {
            return 31 * (31 * (31 * kind.ordinal() + unit.hashCode()) + measured.hashCode()) + head.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Noun noun
                    && kind == noun.kind
                    && head.equals(noun.head)
                    && unit.equals(noun.unit)
                    && measured.equals(noun.measured);
        }
    }

    /** The figures whose value no other one of the noun has; none of a noun with more than a few values. */
    private static List<Quantity> statedOnce(List<Quantity> figures) {
        if (figures.size() == 1) {
            return figures;
        }
        double[] values = new double[MOST_VALUES];
        int[] times = new int[MOST_VALUES];
        int count = 0;
        for (Quantity figure : figures) {
            int value = place(figure.low(), values, count);
            if (value == MOST_VALUES) {
                return List.of();
            }
            values[value] = figure.low();
            times[value]++;
            count = Math.max(count, value + 1);
        }
        List<Quantity> once = new ArrayList<>();
        for (Quantity figure : figures) {
            if (times[place(figure.low(), values, count)] == 1) {
                once.add(figure);
            }
        }
        return once;
    }

    /** Where a value stands among the first so many, or would stand next. */
    private static int place(double value, double[] values, int count) {
        int place = 0;
        while (place < count && values[place] != value) {
            place++;
        }
        return place;
    }

    /** Why none of the figures of a noun can be one that is stated twice. */
    private static String whyNone(List<Quantity> figures) {
        long values = figures.stream().map(Quantity::low).distinct().count();
        if (values > MOST_VALUES) {
            return "the text gives many figures of this kind";
        }
        return values == 1
                ? "the text gives no other figure of this kind"
                : "each figure of this kind stands in the text more than once";
    }

    private static boolean mayBeRestated(Quantity figure) {
        return figure.kind().isQuantity()
                && figure.kind() != Kind.YEAR
                && figure.kind() != Kind.DATE
                && (figure.kind() != Kind.ORDINAL || figure.low() >= LARGE)
                && figure.bound() != Bound.VAGUE
                && !figure.has(Mark.WEAK);
    }

    /** The sentences that count so many things that each may have several of them. */
    private static Set<Integer> inventories(List<Quantity> body) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Quantity figure : body) {
            if (figure.kind() == Kind.COUNT) {
                counts.merge(figure.setting().number(), 1, Integer::sum);
            }
        }
        counts.values().removeIf(count -> count < INVENTORY);
        return counts.keySet();
    }

    private static Fault fault(Article article, Quantity one, Quantity other) {
        String text = article.prose().text();
        String message = "The text states this figure twice: " + Wording.both(one, text, other, text);
        return Fault.at(article.locate(one.span()), message).relatedTo(List.of(article.locate(other.span())));
    }
}
