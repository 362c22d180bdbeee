package dev.corpusrules.quantity;

/** On which side of the written number the true one lies. */
public enum Bound {
    /** The number itself, as exact as it is written. */
    EXACT,
    /** {@code about}, {@code some}, {@code roughly}: a tenth to either side. */
    ABOUT,
    /** {@code almost}, {@code nearly}: below it, by no more than 15 percent. */
    NEARLY,
    /** {@code more than}, {@code over}: anything above it. */
    ABOVE,
    /** {@code at least}: it or anything above it. */
    AT_LEAST,
    /** {@code fewer than}, {@code under}: anything below it. */
    BELOW,
    /** {@code up to}, {@code at most}: it or anything below it. */
    AT_MOST,
    /** {@code between 10 and 15}, {@code 10-15}. */
    RANGE,
    /** {@code dozens}, {@code hundreds}: at least so many; too vague to be compared. */
    VAGUE;

    /** Whether the writer named a side or a range, so that the written number's last digit is meant. */
    boolean isSided() {
        return this != EXACT && this != ABOUT && this != VAGUE;
    }
}
