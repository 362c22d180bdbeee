package dev.corpusrules.maven;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Severity;
import dev.corpusrules.article.Corpus;
import dev.corpusrules.engine.Checked;
import dev.corpusrules.engine.CorpusCheck;
import dev.corpusrules.report.ArticleLine;
import dev.corpusrules.report.Coverage;
import dev.corpusrules.report.Limit;
import dev.corpusrules.report.Report;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The check of one corpus, with everything decided.
 *
 * @param minimum how many articles there are at least
 * @param keep whether the report holds a line for each article
 */
record Check(RuleSet rules, Corpus corpus, int minimum, int threads, boolean keep, Limit limit) {

    /** Runs it; {@code name} is what people call the corpus. */
    Report run(String name) throws IOException, InterruptedException {
        Function<Article, Optional<ArticleLine>> line =
                keep ? article -> Optional.of(ArticleLine.of(article)) : article -> Optional.empty();
        Checked<Optional<ArticleLine>> checked = new CorpusCheck(new Checker(rules), threads).run(corpus, line);
        Coverage coverage = coverage(checked);
        long found = checked.articles() + coverage.unreadable().size();
        if (found < minimum) {
            return Report.ofMistakes(limit, List.of(tooFew(name, found, coverage)));
        }
        return new Report(
                limit,
                coverage,
                checked.findings(),
                checked.kept().stream().flatMap(Optional::stream).toList(),
                0,
                0,
                checked.failures(),
                List.of());
    }

    private String tooFew(String name, long found, Coverage coverage) {
        String skipped = coverage.skipped().isEmpty()
                ? ""
                : "; skipped " + coverage.skipped().size();
        return found == 0
                ? "no article in " + name + " matches " + corpus.include() + skipped
                : "only " + found + " of at least " + minimum + " articles are in " + name + skipped;
    }

    private Coverage coverage(Checked<?> checked) {
        Set<String> asked = checked.asked();
        List<String> notRun = rules.entries().stream()
                .filter(entry -> isOn(entry.grades()) && !asked.contains(entry.id()))
                .map(RuleSet.Entry::id)
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

    private static boolean isOn(RuleSet.Grades grades) {
        return Stream.of(grades.certain(), grades.likely())
                .flatMap(severities -> severities.values().stream())
                .anyMatch(severity -> severity != Severity.OFF);
    }
}
