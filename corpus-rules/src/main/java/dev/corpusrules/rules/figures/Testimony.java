package dev.corpusrules.rules.figures;

import dev.corpusrules.Fact;
import dev.corpusrules.quantity.Interval;
import dev.corpusrules.quantity.Kind;
import dev.corpusrules.quantity.Mark;
import dev.corpusrules.quantity.Quantities;
import dev.corpusrules.quantity.Quantity;
import java.util.Set;

/**
 * What an article says of a figure, as the judge reads it from a fact. The fact carries the sentence and where in it the
 * figure stands: most are never compared with another, and the others are read once more.
 *
 * @param figure the figure, its offsets those of its sentence
 * @param allowed the numbers that it allows, widened by the tolerance
 * @param strict the numbers that it allows when what is written is what is meant
 * @param published the day of publication; empty when the article does not say
 * @param values what its article gives in the same unit, anywhere, packed once for all its figures
 * @param sentence the text in which it stands
 * @param card what its article shows of itself
 * @param rare the names that the article shares with few others, once they are known
 */
record Testimony(
        Quantity figure,
        Interval allowed,
        Interval strict,
        String published,
        String values,
        String sentence,
        Card card,
        Set<String> rare) {

    private static final char FIELD = '\u001F';

    /** Fields in front of the sentence, which may hold any character. */
    private static final int FIELDS = 5;

    double low() {
        return figure.low();
    }

    Set<String> times() {
        return figure.times();
    }

    /** What the figure means, in words. */
    String meaning() {
        return Wording.meaning(figure);
    }

    /** What stands around the figure. */
    Passage passage() {
        return Passage.of(figure, sentence);
    }

    /** Whether it may be another at another time: it tells of victims, of what is not yet so, or counts on. */
    boolean changes() {
        return !figure.events().isEmpty() || figure.has(Mark.MODAL) || figure.kind() == Kind.ORDINAL;
    }

    /** Whether the article of the other gives this value too, somewhere else. */
    boolean isKnownTo(Testimony other) {
        return Items.unpacked(other.values).stream()
                .map(Double::valueOf)
                .anyMatch(value -> value != other.low() && (value == low() || isBounded() && allowed.contains(value)));
    }

    private boolean isBounded() {
        return allowed.low() > 0 && allowed.high() < Double.POSITIVE_INFINITY;
    }

    /** What an article tells of a figure, joined to what it shows of itself and to those of its names that are rare. */
    static String packed(Account.Told told, Account account, Set<String> rare) {
        return packed(told, account, account.card(), rare);
    }

    /** The same for those that meet at a whole sentence, whatever other figures they give. */
    static String ofSentence(Account.Told told, Account account) {
        String card = Card.unpacked(account.card()).withoutFigures().packed();
        return packed(told, account, card, Set.of());
    }

    private static String packed(Account.Told told, Account account, String card, Set<String> rare) {
        return String.join(
                String.valueOf(FIELD),
                card,
                Items.packed(rare),
                account.published(),
                account.values().get(told.unit()),
                Integer.toString(told.offset()),
                told.sentence());
    }

    static Testimony of(Fact fact, Comparison comparison) {
        String[] fields = fact.value().split(String.valueOf(FIELD), FIELDS + 1);
        String sentence = fields[FIELDS];
        Quantity figure = comparison.reckoned(figure(sentence, Integer.parseInt(fields[4])));
        return new Testimony(
                figure,
                comparison.widened(figure.interval()),
                comparison.widened(figure.strictly()),
                fields[2],
                fields[3],
                sentence,
                Card.unpacked(fields[0]),
                Items.unpacked(fields[1]));
    }

    /** The figure that begins there, as it was read when its article told it. */
    private static Quantity figure(String sentence, int offset) {
        for (Quantity figure : Quantities.ofSentence(sentence)) {
            if (figure.figure().start() == offset) {
                return figure;
            }
        }
        throw new IllegalArgumentException("no figure begins at " + offset + " in: " + sentence);
    }
}
