package dev.corpusrules.rules.figures;

import dev.corpusrules.Prose;
import dev.corpusrules.quantity.Bound;
import dev.corpusrules.quantity.Kind;
import dev.corpusrules.quantity.Mark;
import dev.corpusrules.quantity.Quantity;
import dev.corpusrules.text.Lexicon;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The place in a sentence that a figure fills, named by the words that hold it: {@code a depth of …}, {@code lasted …},
 * {@code a fine of …}. Two articles on one thing that fill the same place speak of the same figure more often than not. The
 * words were chosen by us.
 */
final class Slot {

    /** What keeps a figure from standing for the whole of what it is about, now. */
    private static final Set<Mark> APART = EnumSet.of(
            Mark.PARTITIVE, Mark.RATE, Mark.CONTRAST, Mark.NEGATED, Mark.CHANGE, Mark.MODAL, Mark.WEAK, Mark.MALFORMED);

    /** Words between a figure and what holds it. */
    private static final Lexicon LIGHT = Vocabulary.lexicon("lightWithin");

    /** Behind a length of time: it says when, not how long. */
    private static final Lexicon WHEN = Vocabulary.lexicon("when");

    private static final Lexicon LASTING = Vocabulary.lexicon("lasting");

    private static final Lexicon PAYING = Vocabulary.lexicon("paying");

    private static final Lexicon EXTENT = Vocabulary.lexicon("extent");

    /** How strong a quake is, which is measured without a unit. */
    private static final String FORCE = "magnitude";

    private static final Lexicon OF = Lexicon.of("of");

    /** Words that join a figure to anything. */
    private static final Lexicon JOINING = Vocabulary.lexicon("joining");

    private final Quantity figure;
    private final Prose prose;
    /** Where the word begins and ends that stands in front of the figure and its light words, and that word. */
    private int start;

    private int end;
    private long before;

    private Slot(Quantity figure, Prose prose) {
        this.figure = figure;
        this.prose = prose;
        this.start = figure.span().start();
        do {
            before(start);
        } while (LIGHT.contains(before));
    }

    private void before(int offset) {
        char[] text = prose.characters();
        end = offset;
        while (end > 0 && text[end - 1] == ' ') {
            end--;
        }
        start = end;
        while (start > 0 && Lexicon.isLetter(text[start - 1])) {
            start--;
        }
        before = 0;
        for (int i = start; i < end; i++) {
            before = Lexicon.append(before, text[i]);
        }
    }

    /**
     * The place that the figure fills; empty when nothing tells it from others, or it is a part, a rate or a guess.
     *
     * @param figures those of its sentence
     */
    static String of(Quantity figure, List<Quantity> figures, Prose prose) {
        if (!mayFill(figure)
                || figure.bound() == Bound.VAGUE
                || figure.bound() == Bound.RANGE
                || figure.low() <= 0
                || !figure.events().isEmpty()
                || figure.hasAny(APART)
                || isInParentheses(figure, prose)) {
            return "";
        }
        Slot slot = new Slot(figure, prose);
        String held = slot.held();
        return held.isEmpty() || !slot.isAlone(held, figures) ? "" : figure.kind() + figure.unit() + " " + held;
    }

    private static boolean mayFill(Quantity figure) {
        return switch (figure.kind()) {
            case DURATION, MONEY, MEASURE -> true;
            case COUNT -> !figure.head().isEmpty();
            default -> false;
        };
    }

    private String held() {
        return switch (figure.kind()) {
            case DURATION -> LASTING.contains(before) && !WHEN.contains(packedBehind()) ? "lasting" : "";
            case MONEY -> {
                String noun = noun();
                yield PAYING.contains(before) ? "costing" : noun.isEmpty() ? figure.head() : noun;
            }
            case MEASURE ->
                figure.measured().equals(FORCE)
                        ? FORCE
                        : EXTENT.contains(packedBehind())
                                ? Near.wordBehind(prose.text(), figure.span().end())
                                : noun();
            default -> counted();
        };
    }

    private long packedBehind() {
        char[] text = prose.characters();
        int at = figure.span().end();
        while (at < text.length && text[at] == ' ') {
            at++;
        }
        long packed = 0;
        while (at < text.length && Lexicon.isLetter(text[at])) {
            packed = Lexicon.append(packed, text[at++]);
        }
        return packed;
    }

    /** The noun in {@code a fine of …}; empty when another word than {@code of} stands before the figure. */
    private String noun() {
        return OF.contains(before) ? Near.wordBefore(prose.text(), start) : "";
    }

    /** A noun counts no more than itself, so that the word in front of the number must be the same too. */
    private String counted() {
        boolean verb = figure.low() >= Witness.LASTING && end - start > 1 && !JOINING.contains(before);
        String holder = verb ? Near.wordBefore(prose.text(), end) : noun();
        return holder.isEmpty() ? "" : holder + " " + figure.head();
    }

    /** Whether its sentence gives no other figure that could be meant, but for conversions in parentheses. */
    private boolean isAlone(String held, List<Quantity> figures) {
        for (Quantity other : figures) {
            boolean rival = !other.span().equals(figure.span())
                    && other.isComparableWith(figure)
                    && (figure.kind() != Kind.COUNT || other.head().equals(figure.head()))
                    && !isInParentheses(other, prose)
                    && (!isNamed(held) || new Slot(other, prose).isNamed(held));
            if (rival) {
                return false;
            }
        }
        return true;
    }

    /** Whether the noun in front says what the figure is: {@code a depth of 10 km}. */
    private boolean isNamed(String held) {
        return OF.contains(before) && noun().equals(held);
    }

    private static boolean isInParentheses(Quantity figure, Prose prose) {
        int at = figure.span().start();
        return at > 0 && prose.characters()[at - 1] == '(';
    }
}
