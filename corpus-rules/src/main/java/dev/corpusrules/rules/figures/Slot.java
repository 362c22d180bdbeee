package dev.corpusrules.rules.figures;

import dev.corpusrules.quantity.Bound;
import dev.corpusrules.quantity.Kind;
import dev.corpusrules.quantity.Mark;
import dev.corpusrules.quantity.Quantity;
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
    private static final Set<String> LIGHT = Vocabulary.english("lightWithin");

    /** Behind a length of time: it says when, not how long. */
    private static final Set<String> WHEN = Vocabulary.english("when");

    private static final Set<String> LASTING = Vocabulary.english("lasting");

    private static final Set<String> PAYING = Vocabulary.english("paying");

    private static final Set<String> EXTENT = Vocabulary.english("extent");

    /** How strong a quake is, which is measured without a unit. */
    private static final String FORCE = "magnitude";

    /** Words that join a figure to anything. */
    private static final Set<String> JOINING = Vocabulary.english("joining");

    private Slot() {}

    /**
     * The place that the figure fills; empty when nothing tells it from others, or it is a part, a rate or a guess.
     *
     * @param figures those of its sentence
     */
    static String of(Quantity figure, List<Quantity> figures, String text) {
        if (figure.bound() == Bound.VAGUE
                || figure.bound() == Bound.RANGE
                || figure.low() <= 0
                || !figure.events().isEmpty()
                || figure.hasAny(APART)) {
            return "";
        }
        String held = held(figure, text);
        return held.isEmpty() || !isAlone(figure, held, figures, text)
                ? ""
                : figure.kind() + figure.unit() + " " + held;
    }

    private static String held(Quantity figure, String text) {
        return switch (figure.kind()) {
            case DURATION ->
                LASTING.contains(before(figure, text)) && !WHEN.contains(behind(figure, text)) ? "lasting" : "";
            case MONEY -> {
                String before = before(figure, text);
                String noun = noun(figure, before, text);
                yield PAYING.contains(before) ? "costing" : noun.isEmpty() ? figure.head() : noun;
            }
            case MEASURE -> {
                String behind = behind(figure, text);
                yield figure.measured().equals(FORCE)
                        ? FORCE
                        : EXTENT.contains(behind) ? behind : noun(figure, before(figure, text), text);
            }
            case COUNT -> figure.head().isEmpty() ? "" : counted(figure, before(figure, text), text);
            default -> "";
        };
    }

    private static String before(Quantity figure, String text) {
        return Near.wordBefore(text, skipLight(text, figure.span().start()));
    }

    private static String behind(Quantity figure, String text) {
        return Near.wordBehind(text, figure.span().end());
    }

    /** The noun in {@code a fine of …}; empty when another word than {@code of} stands before the figure. */
    private static String noun(Quantity figure, String before, String text) {
        if (!before.equals("of")) {
            return "";
        }
        return Near.wordBefore(
                text, wordStart(text, skipLight(text, figure.span().start())));
    }

    /** A noun counts no more than itself, so that the word in front of the number must be the same too. */
    private static String counted(Quantity figure, String before, String text) {
        boolean verb = figure.low() >= Witness.LASTING && before.length() > 1 && !JOINING.contains(before);
        String holder = verb ? before : noun(figure, before, text);
        return holder.isEmpty() ? "" : holder + " " + figure.head();
    }

    /** Whether its sentence gives no other figure that could be meant, but for conversions in parentheses. */
    private static boolean isAlone(Quantity figure, String held, List<Quantity> figures, String text) {
        if (isInParentheses(figure, text)) {
            return false;
        }
        for (Quantity other : figures) {
            boolean rival = !other.span().equals(figure.span())
                    && other.isComparableWith(figure)
                    && (figure.kind() != Kind.COUNT || other.head().equals(figure.head()))
                    && !isInParentheses(other, text)
                    && (!isNamed(figure, held, text) || isNamed(other, held, text));
            if (rival) {
                return false;
            }
        }
        return true;
    }

    /** Whether the noun in front says what the figure is: {@code a depth of 10 km}. */
    private static boolean isNamed(Quantity figure, String noun, String text) {
        int end = skipLight(text, figure.span().start());
        return Near.wordBefore(text, end).equals("of")
                && Near.wordBefore(text, wordStart(text, end)).equals(noun);
    }

    private static boolean isInParentheses(Quantity figure, String text) {
        int at = figure.span().start();
        return at > 0 && text.charAt(at - 1) == '(';
    }

    /** Where what stands in front of the light words ends. */
    private static int skipLight(String text, int from) {
        int end = from;
        while (LIGHT.contains(Near.wordBefore(text, end))) {
            end = wordStart(text, end);
        }
        return end;
    }

    private static int wordStart(String text, int end) {
        int at = end;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
