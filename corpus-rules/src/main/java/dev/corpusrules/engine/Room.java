package dev.corpusrules.engine;

/**
 * How much of a kind stays in memory before it is spilled.
 *
 * @param facts of one round; three or four rounds may be under way at once
 * @param others findings and articles
 */
record Room(int facts, int others) {

    /** Some twenty megabytes of each. Chosen by us: a corpus of some thousand articles never touches a temporary file. */
    static final Room DEFAULT = new Room(50_000, 20_000);
}
