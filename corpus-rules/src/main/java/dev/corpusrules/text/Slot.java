package dev.corpusrules.text;

/** A sort of word that a {@link Wording} can leave open. */
enum Slot {
    /** A word of a name: with a capital letter, or a particle such as {@code de}. */
    NAME(1, 5),
    /** A word of an outlet's name: as in a person's, or {@code the}, {@code of}, {@code and}, or an address. */
    OUTLET(1, 6),
    /** A word with a capital letter or a number: a title in the way of headlines. */
    CAPITALS(1, 12),
    NUMBER(1, 2),
    /** A word of a date or time: a number, a month, a weekday; the name of either may stand in any language. */
    DATE(1, 8),
    /** A web or mail address, or a handle. */
    ADDRESS(1, 2),
    /** Any words of one sentence. */
    WORDS(1, 8),
    /** A headline of another story: any words and marks, but not beyond a full stop. */
    TITLE(2, 30),
    OPEN(1, 1),
    CLOSE(1, 1),
    /** Anything to the end. */
    REST(0, Part.ENDLESS);

    private final int least;
    private final int most;

    Slot(int least, int most) {
        this.least = least;
        this.most = most;
    }

    Part part() {
        return new Part.Some(this, least, most);
    }
}
