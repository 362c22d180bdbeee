package dev.corpusrules.report;

import static dev.corpusrules.report.Samples.finding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Failure;
import dev.corpusrules.Finding;
import dev.corpusrules.Severity;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Finding ERROR = finding("boilerplate/related-links", Severity.ERROR, "a.txt", 1);
    private static final Finding WARNING = finding("boilerplate/likely", Severity.WARNING, "a.txt", 2);

    @Test
    void asManyFindingsAsAllowedAreClean() {
        assertThat(outcome(new Limit(Severity.ERROR, 1), ERROR, WARNING)).isEqualTo(Outcome.CLEAN);
        assertThat(outcome(new Limit(Severity.ERROR, 0), WARNING)).isEqualTo(Outcome.CLEAN);
    }

    @Test
    void oneMoreIsAViolation() {
        assertThat(outcome(new Limit(Severity.ERROR, 0), ERROR)).isEqualTo(Outcome.VIOLATIONS);
        assertThat(outcome(new Limit(Severity.WARNING, 1), ERROR, WARNING)).isEqualTo(Outcome.VIOLATIONS);
    }

    @Test
    void neverIsNever() {
        assertThat(outcome(new Limit(Severity.OFF, 0), ERROR, WARNING)).isEqualTo(Outcome.CLEAN);
    }

    @Test
    void whatCouldNotBeJudgedIsBrokenEvenUnderNever() {
        Limit never = new Limit(Severity.OFF, 0);
        List<Coverage.Unreadable> unreadable = List.of(new Coverage.Unreadable("b.txt", 4, "not UTF-8"));
        Coverage coverage = new Coverage(1, 10, 28, List.of(), new TreeMap<>(), new TreeMap<>(), List.of(), unreadable);
        List<Failure> failures = List.of(new Failure("figures/across", "boats", "out of budget"));

        assertThat(new Report(never, coverage, List.of(), List.of(), 0, 0, List.of(), List.of(), List.of()).outcome())
                .isEqualTo(Outcome.BROKEN);
        assertThat(new Report(never, Samples.read(), List.of(), List.of(), 0, 0, List.of(), failures, List.of())
                        .outcome())
                .isEqualTo(Outcome.BROKEN);
        assertThat(Report.ofMistakes(List.of("corpus.yml:1:1 no")).outcome()).isEqualTo(Outcome.BROKEN);
    }

    private static Outcome outcome(Limit limit, Finding... findings) {
        return new Report(limit, Samples.read(), List.of(findings), List.of(), 0, 0, List.of(), List.of(), List.of())
                .outcome();
    }
}
