package dev.corpusrules.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.config.Configuration;
import dev.corpusrules.engine.Cache;
import dev.corpusrules.report.Baseline;
import dev.corpusrules.report.Checkout;
import dev.corpusrules.report.Outcome;
import dev.corpusrules.report.Report;
import dev.corpusrules.report.ReportFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastReportTest {

    @TempDir
    Path project;

    private Path corpus;

    @BeforeEach
    void aCorpus() throws Exception {
        corpus = Files.createDirectory(project.resolve("articles"));
        Files.writeString(corpus.resolve("ferry.txt"), "The ferry runs for two more weeks.\n");
        Files.writeString(corpus.resolve("bridge.md"), "---\ndraft: true\n---\nThe bridge is shut.\n");
    }

    @Test
    void whatWasReportedStandsWhileNothingChanges() throws Exception {
        report(accepting("ferry.txt"), Outcome.VIOLATIONS);
        assertThat(stands()).isTrue();
        Path baseline = Files.writeString(project.resolve("corpus-baseline.jsonl"), "");
        assertThat(stands()).isFalse();
        Files.delete(baseline);
        assertThat(stands()).isTrue();
        Files.writeString(corpus.resolve("bridge.md"), "The bridge is shut.\n");
        assertThat(stands()).isFalse();
    }

    @Test
    void aBaselineThatSpeaksOfFilesThatWereNotReadMayHaveMoreToSay() throws Exception {
        report(accepting("tunnel.txt"), Outcome.CLEAN);
        assertThat(stands()).isFalse();
        report(accepting("bridge.md"), Outcome.CLEAN);
        assertThat(stands()).isFalse();
    }

    @Test
    void whatABrokenCheckReportsIsNotReportedAgain() throws Exception {
        report(Baseline.NONE, Outcome.BROKEN);
        assertThat(stands()).isFalse();
    }

    private static Baseline accepting(String file) {
        return new Baseline(List.of(
                new Baseline.Entry(null, file, null, "hygiene/mojibake", "runs", "0123456789abcdef", "seen", null)));
    }

    private void report(Baseline known, Outcome outcome) throws Exception {
        Configuration configuration = Configuration.ofPacks(List.of("hygiene"));
        Check check = new Check(
                configuration,
                configuration.articles(),
                corpus,
                "articles",
                true,
                1,
                Check.cache(cache(), configuration),
                () -> new Progress(null, () -> 0));
        LastReport last = last();
        last.restsOn(check, AcceptedFile.of(new Place(project, project, project), check, null));
        last.restsOn(check, check.run(false), known);
        folder().write(Report.ofNothing());
        last.keep(new Verdict(outcome, ""), List.of(), folder());
    }

    private boolean stands() throws Exception {
        return last().still().isPresent();
    }

    private LastReport last() throws Exception {
        return LastReport.of(cache(), List.of("asked"), folder(), corpus);
    }

    private Cache cache() throws Exception {
        return Cache.in(project.resolve("kept"), "articles", List.of());
    }

    private ReportFolder folder() {
        return new ReportFolder(project.resolve("reports"), Set.of(), new Checkout(""));
    }
}
