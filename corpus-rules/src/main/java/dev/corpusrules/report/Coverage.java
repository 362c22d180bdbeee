package dev.corpusrules.report;

import dev.corpusrules.RuleSet;
import dev.corpusrules.engine.Attributed;
import dev.corpusrules.engine.Checked;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far a check reached: what it read, which rules ran, and what was left out and why.
 *
 * @param bytes of all files read, packed ones as they lie on disk
 * @param run how many rules ran
 * @param notRun the ids of the rules that are on and judged nothing
 * @param notJudged how many articles no language rule could judge, by language
 * @param attributed by folder, empty for the corpus directory itself: how many articles say who made them; no folder when
 *     that was not counted
 * @param skipped what was meant and not checked
 * @param unreadable articles that could not be read
 * @param changedSince the revision since which articles must have changed to be reported on; empty when all are
 */
public record Coverage(
        long articles,
        long bytes,
        int run,
        List<String> notRun,
        SortedMap<String, Integer> notJudged,
        SortedMap<String, Attributed> attributed,
        List<Skipped> skipped,
        List<Unreadable> unreadable,
        String changedSince) {

    /** Nothing was read. */
    public static final Coverage NONE =
            new Coverage(0, 0, 0, List.of(), new TreeMap<>(), new TreeMap<>(), List.of(), List.of());

    /** All that was read is reported on. */
    public Coverage(
            long articles,
            long bytes,
            int run,
            List<String> notRun,
            SortedMap<String, Integer> notJudged,
            SortedMap<String, Attributed> attributed,
            List<Skipped> skipped,
            List<Unreadable> unreadable) {
        this(articles, bytes, run, notRun, notJudged, attributed, skipped, unreadable, "");
    }

    public Coverage {
        notRun = notRun.stream().sorted().toList();
        notJudged = new TreeMap<>(notJudged);
        attributed = new TreeMap<>(attributed);
        skipped = skipped.stream().sorted().toList();
        unreadable = unreadable.stream().sorted().toList();
    }

    /**
     * That of a check.
     *
     * @param rules all that were meant to run
     */
    public static Coverage of(Checked<?> checked, RuleSet rules) {
        Set<String> asked = checked.asked();
        return new Coverage(
                checked.articles(),
                checked.bytes(),
                asked.size(),
                rules.entries().stream()
                        .map(RuleSet.Entry::id)
                        .filter(id -> !asked.contains(id))
                        .toList(),
                checked.notJudged(),
                checked.attributed(),
                checked.skipped().stream()
                        .map(one -> new Skipped(one.file(), one.articles(), one.why()))
                        .toList(),
                checked.unreadable().stream()
                        .map(one -> new Unreadable(one.file(), one.line(), one.why()))
                        .toList());
    }

    /** The same for a report on what has changed, when not everything has. */
    public Coverage narrowedTo(Changes changes) {
        String since = changes.isEverything() ? "" : changes.since();
        return new Coverage(articles, bytes, run, notRun, notJudged, attributed, skipped, unreadable, since);
    }

    /** All folders together. */
    Attributed all() {
        return attributed.values().stream().reduce(Attributed.NONE, Attributed::plus);
    }

    /** How many articles were skipped for each reason. */
    Map<String, Long> skippedByReason() {
        SortedMap<String, Long> counts = new TreeMap<>();
        skipped.forEach(one -> counts.merge(one.why(), (long) one.articles(), Long::sum));
        return counts;
    }

    /**
     * What was meant and not checked, and is no mistake.
     *
     * @param articles how many articles of the file this speaks of
     * @param why in words, such as {@code draft}
     */
    public record Skipped(String file, int articles, String why) implements Comparable<Skipped> {

        @Override
        public int compareTo(Skipped other) {
            int byFile = file.compareTo(other.file);
            return byFile != 0 ? byFile : why.compareTo(other.why);
        }
    }

    /** An article that could not be read: where reading it ended, and why. */
    public record Unreadable(String file, int line, String why) implements Comparable<Unreadable> {

        @Override
        public int compareTo(Unreadable other) {
            int byFile = file.compareTo(other.file);
            int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
            return byLine != 0 ? byLine : why.compareTo(other.why);
        }
    }
}
