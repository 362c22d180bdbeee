package dev.corpusrules.report;

import dev.corpusrules.Finding;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Findings that a team has accepted for now, so that only new ones fail the build. An entry stands for one finding: a
 * second copy of a known fault is new. No entry holds a line number, so moved lines stay known.
 *
 * @param entries sorted
 */
public record Baseline(List<Entry> entries) {

    /** Nothing is accepted. */
    public static final Baseline NONE = new Baseline(List.of());

    public Baseline {
        entries = entries.stream().sorted().toList();
    }

    /** The baseline that accepts just these findings; what an entry of {@code former} says of one of them is kept. */
    public static Baseline of(List<Finding> findings, Baseline former) {
        Map<String, Entry> known = new HashMap<>();
        former.entries.forEach(entry -> known.put(entry.fingerprint, entry));
        return new Baseline(findings.stream()
                .map(finding -> {
                    Entry before = known.get(finding.fingerprint());
                    return before == null ? Entry.of(finding) : before;
                })
                .toList());
    }

    /**
     * Tells new findings from accepted ones.
     *
     * @param isThere whether a file was read; the entry of a file that is gone accepts the same fault in another file, so
     *     that a renamed one stays known
     * @param today an entry that has expired accepts nothing
     */
    public Comparison compare(List<Finding> findings, Predicate<String> isThere, LocalDate today) {
        Map<String, Entry> byFingerprint = new HashMap<>();
        Map<String, Deque<Entry>> ofGoneFiles = new HashMap<>();
        List<Entry> valid =
                entries.stream().filter(entry -> !entry.hasExpired(today)).toList();
        for (Entry entry : valid) {
            byFingerprint.put(entry.fingerprint, entry);
            if (!isThere.test(entry.file)) {
                ofGoneFiles
                        .computeIfAbsent(entry.content(), key -> new ArrayDeque<>())
                        .add(entry);
            }
        }
        List<Finding> news = new ArrayList<>();
        for (Finding finding : findings) {
            if (byFingerprint.remove(finding.fingerprint()) == null) {
                Deque<Entry> moved = ofGoneFiles.getOrDefault(Entry.of(finding).content(), new ArrayDeque<>());
                if (moved.isEmpty()) {
                    news.add(finding);
                } else {
                    byFingerprint.remove(moved.remove().fingerprint);
                }
            }
        }
        List<Entry> stale = entries.stream()
                .filter(entry -> entry.hasExpired(today) || byFingerprint.containsKey(entry.fingerprint))
                .toList();
        return new Comparison(news, findings.size() - news.size(), stale);
    }

    /**
     * Findings beside a baseline.
     *
     * @param news findings that no entry accepts, in their order
     * @param accepted how many others there are
     * @param stale entries that accept nothing: the fault is gone, or the entry has expired
     */
    public record Comparison(List<Finding> news, int accepted, List<Entry> stale) {}

    /**
     * One accepted finding.
     *
     * @param record the id of the record that it is in; null for a file
     * @param quote as the finding has it, for people
     * @param reason why it is accepted; null when nobody said
     * @param expires the last day on which it is accepted; null when it stays
     */
    public record Entry(
            String file,
            @Nullable String record,
            String rule,
            String quote,
            String fingerprint,
            @Nullable String reason,
            @Nullable LocalDate expires)
            implements Comparable<Entry> {

        static Entry of(Finding finding) {
            return new Entry(
                    finding.place().file(),
                    finding.place().record() == null
                            ? null
                            : finding.place().record().id(),
                    finding.rule(),
                    finding.place().quote(),
                    finding.fingerprint(),
                    null,
                    null);
        }

        boolean hasExpired(LocalDate today) {
            return expires != null && expires.isBefore(today);
        }

        /** What the fault is, wherever it stands. */
        private String content() {
            return rule + "\0" + quote.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }

        /** By file, rule, quote and fingerprint, so that two branches change different lines. */
        @Override
        public int compareTo(Entry other) {
            int byFile = file.compareTo(other.file);
            int byRule = byFile != 0 ? byFile : rule.compareTo(other.rule);
            int byQuote = byRule != 0 ? byRule : quote.compareTo(other.quote);
            return byQuote != 0 ? byQuote : fingerprint.compareTo(other.fingerprint);
        }
    }
}
