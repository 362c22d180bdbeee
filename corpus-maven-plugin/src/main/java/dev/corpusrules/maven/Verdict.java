package dev.corpusrules.maven;

import dev.corpusrules.report.Outcome;
import java.io.Serializable;

/**
 * What a check came to.
 *
 * @param words why the build fails, in one line
 */
record Verdict(Outcome outcome, String words) implements Serializable {

    /** There was nothing to check. */
    static final Verdict NOTHING = new Verdict(Outcome.CLEAN, "");
}
