package dev.corpusrules.report;

import dev.corpusrules.Checker;
import dev.corpusrules.RuleSet;
import dev.corpusrules.article.Corpus;
import dev.corpusrules.article.Manuscript;
import dev.corpusrules.engine.ArticleLine;
import dev.corpusrules.engine.Cache;
import dev.corpusrules.engine.Checked;
import dev.corpusrules.engine.CorpusCheck;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

/** A process that checks a corpus and writes whatever a check writes, again and again, until somebody stops it. */
final class Press {

    private Press() {}

    /** @param folders that of the articles, and that of what is written */
    public static void main(String[] folders) throws Exception {
        Path articles = Path.of(folders[0]);
        Path written = Path.of(folders[1]);
        Corpus corpus = Corpus.in(articles);
        CorpusCheck check = new CorpusCheck(new Checker(RuleSet.pack("news")), 2);
        ReportFolder reports = new ReportFolder(written, EnumSet.allOf(ReportFolder.Kind.class), new Checkout(""));
        for (int i = 0; ; i++) {
            Cache cache = Cache.in(written.resolve("cache"), "harbour", List.of());
            Checked<ArticleLine> checked = check.run(corpus, cache, true, () -> {});
            reports.clear();
            reports.write(new Report(
                    Limit.DEFAULT,
                    Samples.read(),
                    checked.findings(),
                    checked.kept(),
                    0,
                    0,
                    List.of(),
                    checked.failures(),
                    List.of()));
            BaselineFile.change(written.resolve("baseline.jsonl"), former -> Baseline.of(checked.findings()));
            Manuscript repaired = Manuscript.open(corpus, "changing.txt");
            repaired.write(("The ferry was late " + i + " times.\n").repeat(1000));
        }
    }
}
