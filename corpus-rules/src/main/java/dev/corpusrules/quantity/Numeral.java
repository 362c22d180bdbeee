package dev.corpusrules.quantity;

/**
 * A number as a text writes it, without what it counts.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param value what it says
 * @param mantissa what stands in front of the scale: 7 of {@code 7 million}
 * @param step what one more in its last meaningful digit would add: 100 for {@code 2,500}, 1 for {@code 2,501}
 */
record Numeral(Style style, int from, int to, double value, double mantissa, double step, boolean scaled) {

    /** How it is written. */
    enum Style {
        DIGITS,
        WORDS,
        ORDINAL,
        /** A part of one: {@code half}, {@code two-thirds}, {@code 3/4}, {@code one in five}. */
        FRACTION,
        /** {@code a dozen}, {@code two dozen}. */
        ROUND,
        /** {@code dozens}, {@code hundreds of thousands}. */
        VAGUE,
        IMPLIED,
        /** Digits that are grouped as no number of the language is: {@code 1,00}. */
        MALFORMED
    }

    /** A number without a scale of its own. */
    static Numeral plain(Style style, int from, int to, double value, double step) {
        return new Numeral(style, from, to, value, value, step, false);
    }

    /** The same number, a million times as much or so. */
    Numeral scaledBy(double factor, int end) {
        return new Numeral(style, from, end, value * factor, mantissa, step * factor, true);
    }

    Numeral in(Style other, int end) {
        return new Numeral(other, from, end, value, mantissa, step, scaled);
    }
}
