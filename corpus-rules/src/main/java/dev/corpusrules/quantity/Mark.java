package dev.corpusrules.quantity;

/** What is said around a figure that keeps it from being the same as another. */
public enum Mark {
    /** A part of something: {@code two of them}, {@code 20 percent of the workers}. */
    PARTITIVE,
    /** So many in a time or for each: {@code a day}, {@code per person}. */
    RATE,
    /** Set against another: {@code another 12}, {@code previous}, {@code each}. */
    CONTRAST,
    /** Not a fact, or not yet: {@code could}, {@code forecast}, {@code believed}. */
    MODAL,
    /** Denied: {@code not 12}. */
    NEGATED,
    /** Tied to its noun by a hyphen: {@code a 12-minute film}. */
    ATTRIBUTIVE,
    /** Perhaps a pronoun rather than a number: {@code one}. */
    WEAK,
    /** Counts people of some kind. */
    PEOPLE,
    /** Written in words. */
    IN_WORDS,
    /** Grouped or parted as no number of the language is. */
    MALFORMED,
    /** Behind {@code from} or in front of {@code to}: the start of a change or the end of one. */
    CHANGE;

    /** Whether it is among marks of which each is a bit. */
    boolean isIn(int bits) {
        return (bits >>> ordinal() & 1) != 0;
    }

    /** As an adjective, such as {@code a rate}. */
    public String inWords() {
        return switch (this) {
            case PARTITIVE -> "a part of something";
            case RATE -> "a rate";
            case CONTRAST -> "set against another";
            case MODAL -> "not yet or perhaps not so";
            case NEGATED -> "denied";
            case ATTRIBUTIVE -> "tied to a noun";
            case WEAK -> "perhaps a pronoun";
            case PEOPLE -> "a number of people";
            case IN_WORDS -> "written in words";
            case MALFORMED -> "malformed";
            case CHANGE -> "the start or the end of a change";
        };
    }
}
