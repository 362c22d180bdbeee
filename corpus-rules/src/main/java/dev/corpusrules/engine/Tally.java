package dev.corpusrules.engine;

import dev.corpusrules.Article;
import dev.corpusrules.Examined;
import dev.corpusrules.Failure;
import dev.corpusrules.Finding;
import dev.corpusrules.Findings;
import dev.corpusrules.Judged;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Suppressed;
import dev.corpusrules.article.Opened;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** What is known so far of a corpus or of a part of it. */
final class Tally<K> {

    private final List<Finding> findings = new ArrayList<>();
    private final List<Suppressed> suppressed = new ArrayList<>();
    private final List<K> kept = new ArrayList<>();
    private final Set<String> files = new HashSet<>();
    private final TreeSet<String> asked = new TreeSet<>();
    private final SortedMap<String, Integer> notJudged = new TreeMap<>();
    private final SortedMap<String, Attributed> attributed = new TreeMap<>();
    private final List<Opened.Skipped> skipped = new ArrayList<>();
    private final List<Opened.Unreadable> unreadable = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private long articles;
    private long bytes;

    void note(Opened opened, Function<Article, K> keep, Judgement judgement) {
        if (opened instanceof Opened.Skipped one) {
            skipped.add(one);
        } else if (opened instanceof Opened.Unreadable one) {
            unreadable.add(one);
        } else if (opened instanceof Opened.Read one) {
            Examined examined = judgement.examine(one.article());
            Article article = examined.article();
            files.add(article.source().name());
            articles++;
            bytes += one.bytes();
            findings.addAll(examined.findings());
            suppressed.addAll(examined.suppressed());
            failures.addAll(examined.failures());
            asked.addAll(examined.asked());
            if (!examined.notJudged().isEmpty()) {
                notJudged.merge(article.language().orElseThrow(), 1, Integer::sum);
            }
            attributed.merge(
                    Attributed.folder(article.source().name()), Attributed.of(article.metadata()), Attributed::plus);
            kept.add(keep.apply(article));
        }
    }

    void note(Judged judged) {
        findings.addAll(judged.findings());
        suppressed.addAll(judged.suppressed());
        failures.addAll(judged.failures());
    }

    void add(Tally<K> other) {
        findings.addAll(other.findings);
        suppressed.addAll(other.suppressed);
        kept.addAll(other.kept);
        files.addAll(other.files);
        asked.addAll(other.asked);
        other.notJudged.forEach((language, count) -> notJudged.merge(language, count, Integer::sum));
        other.attributed.forEach((folder, counts) -> attributed.merge(folder, counts, Attributed::plus));
        skipped.addAll(other.skipped);
        unreadable.addAll(other.unreadable);
        failures.addAll(other.failures);
        articles += other.articles;
        bytes += other.bytes;
    }

    /** Forgets what such rules found. */
    void drop(Predicate<String> rules) {
        keep(finding -> !rules.test(finding.rule()));
    }

    /** Keeps such findings only. */
    void keep(Predicate<Finding> meant) {
        findings.removeIf(meant.negate());
        suppressed.removeIf(one -> !meant.test(one.finding()));
    }

    Checked<K> checked(RuleSet rules) {
        List<Finding> settled = rules.reported(Findings.settle(findings), suppressed::add);
        failures.sort(Comparator.comparing(Failure::rule)
                .thenComparing(Failure::where)
                .thenComparing(Failure::cause));
        suppressed.sort(null);
        return new Checked<>(
                settled,
                List.copyOf(suppressed),
                List.copyOf(kept),
                Set.copyOf(files),
                articles,
                bytes,
                asked,
                notJudged,
                attributed,
                List.copyOf(skipped),
                List.copyOf(unreadable),
                List.copyOf(failures));
    }
}
