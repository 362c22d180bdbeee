package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What an article shows of itself to others, so that they can tell whether they are about one event.
 *
 * @param names the names that it uses most
 * @param figures what tells figures from each other, for those that are not met twice by chance
 */
record Card(Set<String> names, Set<String> figures) {

    /** So many figures tell an event. */
    private static final int MOST_FIGURES = 40;

    /** Smaller whole numbers are met twice by chance; both chosen by us. */
    private static final double TELLING = 10;

    private static final String PART = "\u001D";

    /** The card of an article with these figures, packed. */
    static String packed(Article article, List<Quantity> figures) {
        List<String> marks = new ArrayList<>(figures.size());
        for (Quantity figure : figures) {
            if (isTelling(figure)) {
                marks.add(Integer.toString(mark(figure), 36));
            }
        }
        List<String> shown = marks.size() <= MOST_FIGURES
                ? marks
                : marks.stream().sorted().distinct().limit(MOST_FIGURES).toList();
        return String.join(Items.BETWEEN, article.read(Names.READING)) + PART + String.join(Items.BETWEEN, shown);
    }

    /** What tells a figure from most others. */
    private static int mark(Quantity figure) {
        return (31 * figure.kind().ordinal() + figure.unit().hashCode()) * 31 + Double.hashCode(figure.low());
    }

    private static boolean isTelling(Quantity figure) {
        return switch (figure.kind()) {
            case COUNT, MONEY, PERCENT, MEASURE, AGE, ORDINAL ->
                figure.mantissa() >= TELLING || figure.mantissa() != Math.rint(figure.mantissa());
            default -> false;
        };
    }

    /** Whether both give one figure at least: articles on one event agree on some. */
    boolean agreesWith(Card other) {
        return Comparison.shares(figures, other.figures);
    }

    /** Whether they share three in ten of the names of the one that has fewer. */
    boolean isKinOf(Card other) {
        return 10 * Likeness.shared(names, other.names) >= 3 * Math.min(names.size(), other.names.size());
    }

    /** What tells articles apart that say one sentence. */
    Card withoutFigures() {
        return new Card(names, Set.of());
    }

    String packed() {
        return Items.packed(names) + PART + Items.packed(figures);
    }

    static Card unpacked(String packed) {
        List<String> parts = List.of(packed.split(PART, -1));
        return new Card(Items.unpacked(parts.get(0)), Items.unpacked(parts.get(1)));
    }
}
