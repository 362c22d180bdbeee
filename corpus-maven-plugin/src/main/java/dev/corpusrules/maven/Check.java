package dev.corpusrules.maven;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.RuleSet;
import dev.corpusrules.article.Corpus;
import dev.corpusrules.article.Opened;
import dev.corpusrules.config.Articles;
import dev.corpusrules.config.Configuration;
import dev.corpusrules.engine.ArticleLine;
import dev.corpusrules.engine.Cache;
import dev.corpusrules.engine.Checked;
import dev.corpusrules.engine.CorpusCheck;
import dev.corpusrules.engine.Reused;
import dev.corpusrules.report.Baseline;
import dev.corpusrules.report.Changes;
import dev.corpusrules.report.Coverage;
import dev.corpusrules.report.Limit;
import dev.corpusrules.report.Report;
import dev.corpusrules.report.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The check of one corpus, with everything decided.
 *
 * @param articles which are meant: the configuration's, or what parameters say
 * @param corpus the folder
 * @param name the folder as people would type it
 * @param isWhole whether no parameter narrows what the configuration means
 * @param cache what earlier checks of it left
 * @param watch what is told of each article that is done
 */
record Check(
        Configuration configuration,
        Articles articles,
        Path corpus,
        String name,
        boolean isWhole,
        int threads,
        Cache cache,
        Supplier<Progress> watch) {

    /** What earlier checks left, under the condition that they had this configuration. */
    static Cache cache(Cache any, Configuration configuration) throws IOException {
        if (!any.isKept()) {
            return any;
        }
        List<byte[]> rules = new ArrayList<>();
        for (Path file : configuration.files()) {
            rules.add(Files.readAllBytes(file));
        }
        return any.under(rules);
    }

    RuleSet rules() {
        return configuration.rules();
    }

    /**
     * Runs it; what the cache knows is not examined again.
     *
     * @param keepsLines whether the lines of articles are wanted
     */
    Checked<ArticleLine> run(boolean keepsLines) throws IOException, InterruptedException {
        return run(new CorpusCheck(new Checker(rules()), threads), keepsLines);
    }

    /** The same, which tells what articles say of themselves though no rule may ask. */
    Checked<ArticleLine> runTellingMetadata() throws IOException, InterruptedException {
        return run(new CorpusCheck(new Checker(rules()), threads).tellingMetadata(), true);
    }

    private Checked<ArticleLine> run(CorpusCheck all, boolean keepsLines) throws IOException, InterruptedException {
        try (Progress progress = watch.get()) {
            return all.run(articles.in(corpus), cache, keepsLines, progress::step);
        }
    }

    /** Runs it, and reads every article. */
    <K> Checked<K> read(Function<Article, K> keep) throws IOException, InterruptedException {
        return read(rules(), keep);
    }

    /** Reads every article, and asks no rule. */
    <K> Checked<K> readAlone(Function<Article, K> keep) throws IOException, InterruptedException {
        return read(new RuleSet(List.of(), List.of(), rules().language(), List.of()), keep);
    }

    private <K> Checked<K> read(RuleSet asked, Function<Article, K> keep) throws IOException, InterruptedException {
        try (Progress progress = watch.get()) {
            return new CorpusCheck(new Checker(asked), threads).run(articles.in(corpus), progress.watching(keep));
        }
    }

    /** Where reports find the words of its articles. */
    Texts texts() {
        Corpus read = articles.in(corpus);
        return (file, sink) -> read.read(file, opened -> {
            if (opened instanceof Opened.Read one) {
                sink.accept(one.article().source());
            }
        });
    }

    /** The mistake that there are fewer articles than there must be; empty when there are enough. */
    List<String> tooFew(Checked<?> checked) {
        Coverage coverage = coverage(checked);
        int skipped = coverage.skipped().size();
        return articles
                .tooFew(checked.articles() + coverage.unreadable().size(), name)
                .map(words -> words + (skipped == 0 ? "" : "; skipped " + skipped))
                .stream()
                .toList();
    }

    /** What people read of the cache; empty when there is nothing to say of it. */
    Optional<String> reused(Checked<?> checked) {
        Reused reused = checked.reused();
        return reused.files() == 0 && reused.trouble().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        reused.trouble().isEmpty()
                                ? "not examined again, since unchanged: " + reused.files() + " files"
                                : reused.trouble());
    }

    /** How far it reached, for a baseline. */
    Baseline.Reach reach(Checked<?> checked) {
        return reach(checked, Changes.UNKNOWN);
    }

    /** How far it reached among the files that its report is about. */
    Baseline.Reach reach(Checked<?> checked, Changes changes) {
        Set<String> broken =
                checked.unreadable().stream().map(Opened.Unreadable::file).collect(Collectors.toSet());
        return new Baseline.Reach(
                file -> checked.files().contains(file) && changes.concerns(file) && !broken.contains(file),
                articles.in(corpus)::has);
    }

    /** The report of what kept it from being whole, without its findings. */
    Report reached(Checked<?> checked) {
        List<String> tooFew = tooFew(checked);
        return tooFew.isEmpty()
                ? new Report(
                        Limit.DEFAULT,
                        coverage(checked),
                        List.of(),
                        List.of(),
                        0,
                        0,
                        List.of(),
                        checked.failures(),
                        List.of())
                : Report.ofMistakes(tooFew);
    }

    Coverage coverage(Checked<?> checked) {
        return Coverage.of(checked, rules());
    }
}
