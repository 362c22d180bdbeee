package dev.corpusrules.spark;

import dev.corpusrules.Checker;
import dev.corpusrules.config.Configuration;
import dev.corpusrules.engine.Checked;
import dev.corpusrules.engine.CorpusCheck;
import dev.corpusrules.report.Checkout;
import dev.corpusrules.report.Coverage;
import dev.corpusrules.report.Limit;
import dev.corpusrules.report.Report;
import dev.corpusrules.report.ReportFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The check that Spark's is held against. */
final class OneMachine {

    private OneMachine() {}

    /** The lines of its {@code findings.jsonl}, sorted. */
    static List<String> findings(Path corpus, Configuration configuration, Path folder)
            throws IOException, InterruptedException {
        Checked<String> checked = new CorpusCheck(new Checker(configuration.rules()), 2)
                .run(configuration.articles().in(corpus), article -> "");
        Report report = new Report(
                Limit.DEFAULT, Coverage.NONE, checked.findings(), List.of(), 0, 0, List.of(), List.of(), List.of());
        Checkout checkout = Checkout.of(corpus, corpus);
        new ReportFolder(folder, Set.of(ReportFolder.Kind.JSONL), checkout).write(report);
        return Files.readAllLines(folder.resolve("findings.jsonl")).stream()
                .sorted()
                .toList();
    }
}
