package dev.corpusrules.rules;

/** The least that a rule's counts and shares may be. */
public final class Nought {

    private Nought() {}

    /** @throws IllegalArgumentException when one of them is less */
    public static void orMore(double... given) {
        for (double one : given) {
            if (!(one >= 0)) {
                throw new IllegalArgumentException("it is less than 0");
            }
        }
    }
}
