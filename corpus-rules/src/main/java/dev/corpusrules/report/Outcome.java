package dev.corpusrules.report;

/** How the check of a corpus ended. */
public enum Outcome {
    /** No more findings than the limit allows. */
    CLEAN,
    /** More findings than the limit allows. */
    VIOLATIONS,
    /** Something could not be judged: a mistake in the configuration, an unreadable article, a rule that broke. */
    BROKEN
}
