package dev.corpusrules.engine;

import dev.corpusrules.Failure;
import dev.corpusrules.Finding;
import dev.corpusrules.Findings;
import dev.corpusrules.Judged;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Suppressed;
import dev.corpusrules.article.Opened;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is known so far of a corpus or of a part of it. */
final class Tally<K> {

    private final List<Finding> findings = new ArrayList<>();
    private final List<Suppressed> suppressed = new ArrayList<>();
    private final List<K> kept = new ArrayList<>();
    private final Set<String> files = new HashSet<>();
    private final BitSet asked = new BitSet();
    private final SortedMap<String, Integer> notJudged = new TreeMap<>();
    private final SortedMap<String, Attributed> attributed = new TreeMap<>();
    private final List<Opened.Skipped> skipped = new ArrayList<>();
    private final List<Opened.Unreadable> unreadable = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private long articles;
    private long bytes;

    void note(Seen seen, K keepsake) {
        files.add(seen.article().file());
        articles++;
        bytes += seen.bytes();
        findings.addAll(seen.findings());
        suppressed.addAll(seen.suppressed());
        asked.or(seen.asked());
        if (seen.unjudged() != null) {
            notJudged.merge(seen.unjudged(), 1, Integer::sum);
        }
        attributed.merge(
                Attributed.folder(seen.article().file()),
                Attributed.of(seen.article().metadata()),
                Attributed::plus);
        kept.add(keepsake);
    }

    void note(Opened.Skipped one) {
        skipped.add(one);
    }

    void note(Opened.Unreadable one) {
        unreadable.add(one);
    }

    void note(List<Failure> broken) {
        failures.addAll(broken);
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
        asked.or(other.asked);
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

    /** Whether no rule has broken so far. */
    boolean isUnbroken() {
        return failures.isEmpty();
    }

    Checked<K> checked(RuleSet rules, Reused reused) {
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
                asked.stream()
                        .mapToObj(i -> rules.entries().get(i).id())
                        .collect(Collectors.toCollection(TreeSet::new)),
                notJudged,
                attributed,
                List.copyOf(skipped),
                List.copyOf(unreadable),
                List.copyOf(failures),
                reused);
    }
}
