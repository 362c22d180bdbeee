package dev.corpusrules.report;

import dev.corpusrules.Finding;
import dev.corpusrules.Severity;
import java.util.Collection;

/**
 * How many findings a corpus may have before its check fails.
 *
 * @param failOn the least severity that counts; {@code OFF} when none ever does
 * @param maxViolations how many that count are allowed
 */
public record Limit(Severity failOn, int maxViolations) {

    /** No error, and any number of warnings. */
    public static final Limit DEFAULT = new Limit(Severity.ERROR, 0);

    /** How many of the findings count. */
    public long violations(Collection<Finding> findings) {
        return findings.stream().filter(this::counts).count();
    }

    /** Whether the finding is one that too many of fail the check. */
    boolean counts(Finding finding) {
        return counts(finding.severity());
    }

    boolean counts(Severity severity) {
        return failOn != Severity.OFF && severity.isAtLeast(failOn);
    }

    boolean isExceededBy(Collection<Finding> findings) {
        return violations(findings) > maxViolations;
    }
}
