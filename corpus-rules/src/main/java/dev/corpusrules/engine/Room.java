package dev.corpusrules.engine;

/**
 * How much of a kind stays in memory before it is spilled.
 *
 * @param facts of one round; three or four rounds may be under way at once
 * @param others findings and articles
 */
record Room(int facts, int others) {

    /** Of the memory that there is, for the facts of a round. */
    private static final double SHARE = 0.05;

    /** What a fact takes, with its place and its value. */
    private static final int BYTES_A_FACT = 500;

    /** Where memory is scarce. Some twenty megabytes: articles by the thousand do not touch a temporary file. */
    private static final int FEWEST_FACTS = 50_000;

    /** Some twenty megabytes of findings and articles, and as many facts as there is room for. All chosen by us. */
    static final Room DEFAULT = new Room(facts(Runtime.getRuntime().maxMemory()), 20_000);

    private static int facts(long memory) {
        return (int) Math.max(FEWEST_FACTS, Math.min(Integer.MAX_VALUE, SHARE * memory / BYTES_A_FACT));
    }
}
