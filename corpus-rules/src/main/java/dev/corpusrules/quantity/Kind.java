package dev.corpusrules.quantity;

/** What a figure measures. The last ones look like quantities and are none: they can be repeated, but not compared. */
public enum Kind {
    /** So many of something. */
    COUNT,
    /** An amount in a currency. */
    MONEY,
    /** Percent, in hundredths: 20 for {@code 20 %}. */
    PERCENT,
    /** A length, a mass, a speed … in the base unit of its dimension. */
    MEASURE,
    /** A length of time, in seconds. */
    DURATION,
    /** How old somebody or something is, in seconds. */
    AGE,
    /** A day or a month of the calendar. */
    DATE,
    /** A year of the calendar. */
    YEAR,
    /** A place in an order: {@code the third}, {@code 57th}. */
    ORDINAL,
    /** A part of a whole, as a number from 0 up: {@code one in five}, {@code two-thirds}. */
    RATIO,
    /** A result of a game: {@code 3-1}. */
    SCORE,
    /** A time of day. */
    CLOCK,
    /** A number that is a name or a part of one: a flight, a road, an address, a version, a telephone number. */
    LABEL,
    /** A word that says a number by the way: {@code both}, {@code twin}, {@code doubled}. */
    IMPLIED;

    /** Whether two figures of this kind can be in conflict. */
    public boolean isQuantity() {
        return compareTo(SCORE) < 0;
    }
}
