package dev.corpusrules.quantity;

import dev.corpusrules.quantity.Numeral.Style;
import org.jspecify.annotations.Nullable;

/** Reads a number in digits by the format of a language: how it groups them, and what parts the fraction. */
final class Digits {

    /** More digits than a double holds: such a number would not even be itself. */
    private static final int MOST_DIGITS = 15;

    private final char grouping;
    private final char decimal;
    private long whole;
    private int inWhole;
    /** At the end of the whole number. */
    private int noughts;

    private long fraction;
    private int inFraction;
    private boolean hasFraction;
    /** Signs between groups. */
    private int groups;

    private int inGroup;
    private boolean threes = true;
    private boolean twos = true;

    private Digits(Lexicon lexicon) {
        this.grouping = lexicon.grouping;
        this.decimal = lexicon.decimal;
    }

    /** The number; null when it is none, as a version or a date with stops. */
    static @Nullable Numeral read(Token token, int index, Lexicon lexicon) {
        Digits read = new Digits(lexicon);
        for (int i = 0; i < token.length(); i++) {
            if (!read.take(token.charAt(i))) {
                return null;
            }
        }
        Style style = read.groups > 0 && !read.isGrouped() ? Style.MALFORMED : Style.DIGITS;
        return Numeral.plain(style, index, index + 1, read.value(), read.step());
    }

    /** Whether the character can stand in a number behind the others. */
    private boolean take(char c) {
        if (Token.isDigit(c)) {
            if (hasFraction) {
                fraction = 10 * fraction + c - '0';
                inFraction++;
            } else {
                whole = 10 * whole + c - '0';
                inWhole++;
                noughts = c == '0' ? noughts + 1 : 0;
                inGroup++;
            }
            return inWhole + inFraction <= MOST_DIGITS;
        }
        if (c == grouping) {
            threes &= groups == 0 ? 1 <= inGroup && inGroup <= 3 : inGroup == 3;
            twos &= groups == 0 ? 1 <= inGroup && inGroup <= 2 : inGroup == 2;
            groups++;
            inGroup = 0;
            return !hasFraction;
        }
        if (c == decimal) {
            boolean first = !hasFraction;
            hasFraction = true;
            return first;
        }
        return c == ' ' || c == '\u00A0' || c == '\u2009' || c == '\u202F';
    }

    /** Groups of three, or of two in front of a last three as in {@code 1,00,000}. */
    private boolean isGrouped() {
        return inGroup == 3 && (threes || twos && groups > 1);
    }

    private double value() {
        return inFraction == 0 ? whole : whole + fraction / Math.pow(10, inFraction);
    }

    /** What one more in the last digit that is not a trailing nought adds. */
    private double step() {
        if (inFraction > 0) {
            return Math.pow(10, -inFraction);
        }
        double step = 1;
        for (int i = Math.min(noughts, inWhole - 1); i > 0; i--) {
            step *= 10;
        }
        return step;
    }
}
