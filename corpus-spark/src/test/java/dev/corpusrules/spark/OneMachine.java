package dev.corpusrules.spark;

import dev.corpusrules.Checker;
import dev.corpusrules.config.Configuration;
import dev.corpusrules.engine.Checked;
import dev.corpusrules.engine.CorpusCheck;
import dev.corpusrules.report.Baseline;
import dev.corpusrules.report.Checkout;
import dev.corpusrules.report.Coverage;
import dev.corpusrules.report.Limit;
import dev.corpusrules.report.Report;
import dev.corpusrules.report.ReportFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The check that Spark's is held against. */
record OneMachine(Path corpus, Configuration configuration, Checked<String> checked) {

    static OneMachine check(Path corpus, Configuration configuration) throws IOException, InterruptedException {
        Checked<String> checked = new CorpusCheck(new Checker(configuration.rules()), 2)
                .run(configuration.articles().in(corpus), article -> "");
        return new OneMachine(corpus, configuration, checked);
    }

    Baseline.Comparison beside(Baseline baseline, LocalDate today) {
        Set<String> read = new HashSet<>(checked.files());
        checked.unreadable().forEach(one -> read.remove(one.file()));
        Baseline.Reach reach = new Baseline.Reach(read::contains, file -> Files.exists(corpus.resolve(file)));
        return baseline.compare(checked.findings(), reach, today);
    }

    /** Writes {@code findings.jsonl} and {@code summary.json}. */
    Reports write(Path folder, Baseline.Comparison comparison) throws IOException {
        Report report = new Report(
                Limit.DEFAULT,
                Coverage.of(checked, configuration.rules()),
                comparison.news(),
                List.of(),
                checked.suppressed().size(),
                comparison.accepted(),
                List.of(),
                checked.failures(),
                List.of());
        new ReportFolder(folder, Set.of(ReportFolder.Kind.JSONL), Checkout.of(corpus, corpus)).write(report);
        return new Reports(
                Files.readAllLines(folder.resolve("findings.jsonl")).stream()
                        .sorted()
                        .toList(),
                Files.readString(folder.resolve("summary.json")));
    }

    Reports write(Path folder) throws IOException {
        return write(folder, beside(Baseline.NONE, LocalDate.EPOCH));
    }

    /**
     * What was written.
     *
     * @param findings the lines, sorted
     */
    record Reports(List<String> findings, String summary) {}
}
