package dev.corpusrules.maven;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.RuleSet;
import dev.corpusrules.config.Articles;
import dev.corpusrules.engine.Checked;
import dev.corpusrules.engine.CorpusCheck;
import dev.corpusrules.report.ArticleLine;
import dev.corpusrules.report.Coverage;
import dev.corpusrules.report.Limit;
import dev.corpusrules.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The check of one corpus, with everything decided.
 *
 * @param keep whether the report holds a line for each article
 */
record Check(RuleSet rules, Articles articles, int threads, boolean keep, Limit limit) {

    /**
     * Runs it.
     *
     * @param name the folder as people would type it
     */
    Report run(Path folder, String name) throws IOException, InterruptedException {
        Function<Article, Optional<ArticleLine>> line =
                keep ? article -> Optional.of(ArticleLine.of(article)) : article -> Optional.empty();
        Checked<Optional<ArticleLine>> checked =
                new CorpusCheck(new Checker(rules), threads).run(articles.in(folder), line);
        Coverage coverage = coverage(checked);
        long found = checked.articles() + coverage.unreadable().size();
        if (found < articles.minimum()) {
            return Report.ofMistakes(List.of(tooFew(name, found, coverage)));
        }
        return new Report(
                limit,
                coverage,
                checked.findings(),
                checked.kept().stream().flatMap(Optional::stream).toList(),
                checked.suppressed().size(),
                0,
                checked.failures(),
                List.of());
    }

    private String tooFew(String name, long found, Coverage coverage) {
        String skipped = coverage.skipped().isEmpty()
                ? ""
                : "; skipped " + coverage.skipped().size();
        return found == 0
                ? "no article in " + name + " matches " + articles.include() + skipped
                : "only " + found + " of at least " + articles.minimum() + " articles are in " + name + skipped;
    }

    private Coverage coverage(Checked<?> checked) {
        Set<String> asked = checked.asked();
        List<String> notRun = rules.entries().stream()
                .map(RuleSet.Entry::id)
                .filter(id -> !asked.contains(id))
                .toList();
        return new Coverage(
                checked.articles(),
                checked.bytes(),
                asked.size(),
                notRun,
                checked.notJudged(),
                checked.skipped().stream()
                        .map(one -> new Coverage.Skipped(one.file(), one.articles(), one.why()))
                        .toList(),
                checked.unreadable().stream()
                        .map(one -> new Coverage.Unreadable(one.file(), one.line(), one.why()))
                        .toList());
    }
}
