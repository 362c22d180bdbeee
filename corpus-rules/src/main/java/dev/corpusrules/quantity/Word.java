package dev.corpusrules.quantity;

import org.jspecify.annotations.Nullable;

/** What a language knows of a word: the numbers it says and the parts it plays. Filled while its file is read, then fixed. */
final class Word {

    /** The bit of words that a figure may begin with, beside those of the roles: these are in the processor's reach already. */
    private static final long BEGINS = 1L << 63;

    /** A word that the language's file does not name. */
    static final Word UNKNOWN = new Word();

    /** What stands for a word where digits do. */
    static final Word DIGITS = new Word();

    static {
        DIGITS.roles = BEGINS;
    }

    /** A bit for each role: there are fewer than 63, and no question is asked more often. */
    private long roles;

    /** Whether a number may begin with it, told once for all. */
    private boolean number;

    double cardinal = Double.NaN;
    double scale = Double.NaN;
    double suffix = Double.NaN;
    double fraction = Double.NaN;
    double ordinal = Double.NaN;
    double vague = Double.NaN;
    double implied = Double.NaN;
    double duration = Double.NaN;
    int month;
    int weekday;

    /** Whether the word stands in a phrase that bounds the figure behind it. */
    boolean isInBound;

    /** Whether such a phrase ends with the word. */
    boolean endsBound;

    /** Whether a phrase that bounds the figure in front of it begins with the word. */
    boolean beginsBound;

    @Nullable
    String currency;

    /** The code of the currency, when it is a sign that stands for one. */
    @Nullable
    String symbol;

    @Nullable
    String prefix;

    @Nullable
    Unit unit;

    /** Whether a unit of two words begins with it. */
    boolean beginsUnit;

    @Nullable
    String event;

    /** What it names one of, when no rule tells it. */
    @Nullable
    String singular;

    /** The word as it names one. */
    @Nullable
    String noun;

    boolean is(Role role) {
        return (roles & role.bit()) != 0;
    }

    /** The parts it plays, a bit for each. */
    long roles() {
        return roles;
    }

    void play(Role role) {
        roles |= role.bit();
    }

    /** Called when all of it is known. */
    void settle(String asOne) {
        noun = asOne;
        number = isCardinal() || isScale() || isFraction() || isOrdinal() || isVague() || isImplied();
        roles |= isTrigger() || is(Role.ARTICLES) ? BEGINS : 0;
    }

    boolean isCardinal() {
        return !Double.isNaN(cardinal);
    }

    boolean isScale() {
        return !Double.isNaN(scale);
    }

    boolean isFraction() {
        return !Double.isNaN(fraction);
    }

    boolean isOrdinal() {
        return !Double.isNaN(ordinal);
    }

    boolean isVague() {
        return !Double.isNaN(vague);
    }

    boolean isImplied() {
        return !Double.isNaN(implied);
    }

    boolean isDuration() {
        return !Double.isNaN(duration);
    }

    /** Whether a sentence with it is worth reading. */
    boolean isTrigger() {
        return saysNumber() || month > 0;
    }

    /** Whether a figure may begin with it, which is read no further from any other. */
    boolean begins() {
        return (roles & BEGINS) != 0;
    }

    /** Whether a number may begin with it. */
    boolean saysNumber() {
        return number;
    }
}
