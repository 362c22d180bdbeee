package dev.corpusrules.engine;

import dev.corpusrules.Failure;
import dev.corpusrules.Finding;
import dev.corpusrules.Findings;
import dev.corpusrules.Judged;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Suppressed;
import dev.corpusrules.article.Opened;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is known so far of a corpus. What there may be of each article does not stay in memory. One thread uses it. */
final class Tally<K> implements AutoCloseable {

    private final Room room;
    private final Pile<Finding> findings;
    private final Pile<Suppressed> suppressed;
    private final Pile<String> files;
    private final Drawer<K> kept;
    private final BitSet asked = new BitSet();
    private final SortedMap<String, Integer> notJudged = new TreeMap<>();
    private final SortedMap<String, Attributed> attributed = new TreeMap<>();
    /** By file and reason. */
    private final SortedMap<String, SortedMap<String, Integer>> skipped = new TreeMap<>();

    private final List<Opened.Unreadable> unreadable = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private String file = "";
    private long articles;
    private long bytes;

    /** @param format how what is kept of articles is spilled; null when it stays in memory */
    Tally(Room room, @Nullable Format<K> format) {
        this.room = room;
        this.findings = Pile.of(FindingFormat.FINDING, room.others());
        this.suppressed = Pile.of(FindingFormat.SUPPRESSED, room.others());
        this.files = Pile.of(new Format<>(Shorthand::text, Longhand::text), room.others());
        this.kept = new Drawer<>(format, room.others());
    }

    /** @param keepsake what is kept of it; null when nothing is */
    void note(Seen seen, @Nullable K keepsake) {
        if (articles == 0 || !file.equals(seen.file())) {
            file = seen.file();
            files.add(file);
        }
        articles++;
        bytes += seen.bytes();
        findings.addAll(seen.findings());
        suppressed.addAll(seen.suppressed());
        asked.or(seen.asked());
        if (seen.unjudged() != null) {
            notJudged.merge(seen.unjudged(), 1, Integer::sum);
        }
        if (seen.attributed() != null) {
            attributed.merge(Attributed.folder(file), seen.attributed(), Attributed::plus);
        }
        if (keepsake != null) {
            kept.add(keepsake);
        }
    }

    void note(Opened.Skipped one) {
        skipped.computeIfAbsent(one.file(), key -> new TreeMap<>()).merge(one.why(), one.articles(), Integer::sum);
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

    /** Whether no rule has broken so far. */
    boolean isUnbroken() {
        return failures.isEmpty();
    }

    /**
     * All of it. Nothing is to be noted any more.
     *
     * @param isMeant which findings count
     */
    Checked<K> checked(RuleSet rules, Predicate<Finding> isMeant, Reused reused) {
        Settlement settlement = new Settlement(rules);
        findings.inOrder(finding -> {
            if (isMeant.test(finding)) {
                settlement.take(finding);
            }
        });
        settlement.finish();
        failures.sort(Comparator.comparing(Failure::rule)
                .thenComparing(Failure::where)
                .thenComparing(Failure::cause));
        SortedSet<String> ids = new TreeSet<>();
        for (int i = asked.nextSetBit(0); i >= 0; i = asked.nextSetBit(i + 1)) {
            ids.add(rules.entries().get(i).id());
        }
        return new Checked<>(
                settlement.settled.contents(),
                suppressed.toList(one -> isMeant.test(one.finding())),
                kept.contents(),
                Paths.of(files),
                articles,
                bytes,
                ids,
                notJudged,
                attributed,
                skipped.entrySet().stream()
                        .flatMap(of -> of.getValue().entrySet().stream()
                                .map(why -> new Opened.Skipped(of.getKey(), why.getValue(), why.getKey())))
                        .toList(),
                unreadable.stream()
                        .sorted(Comparator.comparing(Opened.Unreadable::file).thenComparing(Opened.Unreadable::line))
                        .toList(),
                List.copyOf(failures),
                reused);
    }

    @Override
    public void close() throws IOException {
        findings.close();
        suppressed.close();
        files.close();
    }

    /** Settles findings article by article: those of different articles have nothing to do with each other. */
    private final class Settlement {

        private final RuleSet rules;
        private final Drawer<Finding> settled = new Drawer<>(FindingFormat.FINDING, room.others());
        private final List<Finding> ofOne = new ArrayList<>();

        private Settlement(RuleSet rules) {
            this.rules = rules;
        }

        private void take(Finding finding) {
            if (!ofOne.isEmpty()
                    && !ofOne.get(0).place().articleKey().equals(finding.place().articleKey())) {
                finish();
            }
            ofOne.add(finding);
        }

        private void finish() {
            rules.reported(Findings.settle(ofOne), suppressed::add).forEach(settled::add);
            ofOne.clear();
        }
    }
}
