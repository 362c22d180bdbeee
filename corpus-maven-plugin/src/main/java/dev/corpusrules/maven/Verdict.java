package dev.corpusrules.maven;

import dev.corpusrules.report.Outcome;

/**
 * What a check came to.
 *
 * @param words why the build fails, in one line
 */
record Verdict(Outcome outcome, String words) {

    /** There was nothing to check. */
    static final Verdict NOTHING = new Verdict(Outcome.CLEAN, "");

    /** There is so much to check that it has to be begun in another way. */
    static final Verdict TOO_LONG = new Verdict(Outcome.BROKEN, "too long");
}
