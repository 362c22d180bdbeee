package dev.corpusrules.quantity;

/** A part that a word can play beside a figure; each is a key of the language's file. */
enum Role {
    ARTICLES,
    CONNECTOR,
    PERCENT,
    POINT,
    PERCENTAGE,
    CENTS,
    POUNDS_OF_BOTH,
    SQUARE,
    CALENDAR_YEAR,
    OLD,
    AGED,
    CLOCK,
    AGO,
    YEAR_INTRODUCTIONS,
    DATE_OF,
    DATE_THE,
    ORDINAL_ENDINGS,
    BETWEEN,
    FROM,
    RANGE_WORDS,
    UNTIL,
    LABELS,
    STREETS,
    SCORE_WORDS,
    STOPS,
    LIGHT,
    PEOPLE,
    SOMEBODY,
    KIN,
    LISTED,
    LESSER,
    NOT_PLURAL,
    RATES,
    TOTALS,
    PARTITIVES,
    TIME,
    CONTRAST,
    MODAL,
    NEGATION,
    SPEECH,
    EVENTS;

    long bit() {
        return 1L << ordinal();
    }

    /** The key: {@code YEAR_INTRODUCTIONS} is {@code yearIntroductions}. */
    String key() {
        StringBuilder key = new StringBuilder();
        for (String part : name().toLowerCase(java.util.Locale.ROOT).split("_", -1)) {
            key.append(key.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return key.toString();
    }
}
