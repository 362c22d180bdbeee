package dev.corpusrules.report;

import dev.corpusrules.Finding;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The baseline that accepts just these findings. */
    public static Baseline of(List<Finding> findings) {
        return new Baseline(findings.stream().map(Entry::of).toList());
    }

    /**
     * The entries of one of the corpora that share the file, as if they were alone.
     *
     * @param corpus as entries name it
     */
    public Baseline part(@Nullable String corpus) {
        return new Baseline(entries.stream()
                .filter(entry -> Objects.equals(entry.corpus, corpus))
                .map(entry -> entry.in(null))
                .toList());
    }

    /** The baseline with these entries for one of the corpora, in place of those it has. */
    public Baseline with(@Nullable String corpus, Baseline part) {
        Stream<Entry> others = entries.stream().filter(entry -> !Objects.equals(entry.corpus, corpus));
        return new Baseline(Stream.concat(others, part.entries.stream().map(entry -> entry.in(corpus)))
                .toList());
    }

    /** Tells new findings from accepted ones. An entry that has expired accepts nothing. */
    public Comparison compare(List<Finding> findings, Reach reach, LocalDate today) {
        Acceptance acceptance = new Acceptance(reach, today);
        List<Entry> used = new ArrayList<>();
        BitSet isNew = new BitSet();
        int place = 0;
        for (Finding finding : findings) {
            Entry entry = acceptance.of(finding);
            if (entry != null) {
                used.add(entry);
            }
            isNew.set(place++, entry == null);
        }
        List<Finding> news = isNew.cardinality() == findings.size() ? findings : new Selection(findings, isNew);
        return new Comparison(news, findings.size() - news.size(), stale(used, reach));
    }

    /**
     * The entries that accept nothing; those of files that were not read are none of them.
     *
     * @param used those that accept something
     */
    public List<Entry> stale(Collection<Entry> used, Reach reach) {
        Set<Entry> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(used);
        return entries.stream()
                .filter(entry -> !known.contains(entry) && reach.judges(entry.file))
                .toList();
    }

    /** The entries that have not expired, by their fingerprints. */
    public Map<String, Entry> inForce(LocalDate today) {
        Map<String, Entry> inForce = new HashMap<>();
        entries.stream()
                .filter(entry -> !entry.hasExpired(today))
                .forEach(entry -> inForce.put(entry.fingerprint, entry));
        return inForce;
    }

    /** Those in force whose files are gone, by what the fault is: each accepts one such fault in another file. */
    public Map<String, List<Entry>> orphans(Reach reach, LocalDate today) {
        return entries.stream()
                .filter(entry -> !entry.hasExpired(today) && reach.isGone(entry.file))
                .collect(Collectors.groupingBy(Entry::fault));
    }

    /**
     * The baseline that accepts these findings too, and has no stale entries. What an entry says of a finding is kept,
     * but for a day that has passed.
     *
     * @param rules whose findings are meant; entries of other rules stay as they are
     */
    public Baseline accepting(List<Finding> findings, Predicate<String> rules, Reach reach, LocalDate today) {
        Acceptance acceptance = new Acceptance(reach, today);
        Map<String, Entry> expired = new HashMap<>();
        entries.stream()
                .filter(entry -> entry.hasExpired(today))
                .forEach(entry -> expired.put(entry.fingerprint, entry));
        Stream<Entry> others = entries.stream().filter(entry -> !rules.test(entry.rule) || !reach.judges(entry.file));
        List<Entry> accepted = new ArrayList<>();
        for (Finding finding : findings) {
            Entry known = acceptance.of(finding);
            if (rules.test(finding.rule()) && reach.judges(finding.place().file())) {
                accepted.add(
                        Entry.of(finding).saying(known == null ? expired.get(finding.fingerprint()) : known, today));
            }
        }
        return new Baseline(Stream.concat(others, accepted.stream()).distinct().toList());
    }

    /** The baseline without entries that accept nothing. */
    public Baseline pruned(List<Finding> findings, Predicate<String> rules, Reach reach, LocalDate today) {
        Set<Entry> stale = new HashSet<>(compare(findings, reach, today).stale());
        return new Baseline(entries.stream()
                .filter(entry -> !rules.test(entry.rule) || !stale.contains(entry))
                .toList());
    }

    /** Which entry accepts a finding: its own, or that of the same fault in a file that is gone. Findings come in their order. */
    private final class Acceptance {

        private final Map<String, Entry> own;
        private final Map<String, Deque<Entry>> orphans = new HashMap<>();

        private Acceptance(Reach reach, LocalDate today) {
            own = inForce(today);
            orphans(reach, today).forEach((fault, some) -> orphans.put(fault, new ArrayDeque<>(some)));
        }

        private @Nullable Entry of(Finding finding) {
            Entry entry = own.get(finding.fingerprint());
            if (entry == null && !orphans.isEmpty()) {
                Deque<Entry> moved = orphans.get(fault(finding));
                entry = moved == null ? null : moved.poll();
            }
            return entry;
        }
    }

    /** What the fault is, wherever it stands. */
    public static String fault(Finding finding) {
        return Entry.of(finding).fault();
    }

    /**
     * How far the check reached whose findings are compared.
     *
     * @param isRead whether a file was read
     * @param isThere whether a file still lies in the corpus
     */
    public record Reach(Predicate<String> isRead, Predicate<String> isThere) {

        /** Whether all that stands in the file is among the findings, so that what is not among them is no longer there. */
        boolean judges(String file) {
            return isRead.test(file) || !isThere.test(file);
        }

        boolean isGone(String file) {
            return !isRead.test(file) && !isThere.test(file);
        }
    }

    /**
     * Findings beside a baseline.
     *
     * @param news findings that no entry accepts, in their order
     * @param accepted how many others there are
     * @param stale entries that accept nothing: the fault is gone, or the entry has expired; entries of files that were
     *     not read are none of them
     */
    public record Comparison(List<Finding> news, int accepted, List<Entry> stale) {}

    /**
     * One accepted finding.
     *
     * @param corpus the folder of its corpus, from that of the file on; null for the corpus that the file is for
     * @param record the id of the record that it is in; null for a file
     * @param quote as the finding has it, for people
     * @param reason why it is accepted; null when nobody said
     * @param expires the last day on which it is accepted; null when it stays
     */
    public record Entry(
            @Nullable String corpus,
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
                    null,
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

        /** This entry with the reason and the last day of a former one of the same fault. */
        private Entry saying(@Nullable Entry former, LocalDate today) {
            return former == null
                    ? this
                    : new Entry(
                            corpus,
                            file,
                            record,
                            rule,
                            quote,
                            fingerprint,
                            former.reason,
                            former.hasExpired(today) ? null : former.expires);
        }

        private Entry in(@Nullable String folder) {
            return new Entry(folder, file, record, rule, quote, fingerprint, reason, expires);
        }

        /** Whether it accepts nothing any more because its last day has passed. */
        public boolean hasExpired(LocalDate today) {
            return expires != null && expires.isBefore(today);
        }

        /** What the fault is, wherever it stands. */
        private String fault() {
            return rule + "\0" + quote.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }

        /** By corpus, file, rule, quote and fingerprint, so that two branches change different lines. */
        @Override
        public int compareTo(Entry other) {
            int byCorpus = (corpus == null ? "" : corpus).compareTo(other.corpus == null ? "" : other.corpus);
            int byFile = byCorpus != 0 ? byCorpus : file.compareTo(other.file);
            int byRule = byFile != 0 ? byFile : rule.compareTo(other.rule);
            int byQuote = byRule != 0 ? byRule : quote.compareTo(other.quote);
            return byQuote != 0 ? byQuote : fingerprint.compareTo(other.fingerprint);
        }
    }
}
