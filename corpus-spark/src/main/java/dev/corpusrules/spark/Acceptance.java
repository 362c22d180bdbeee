package dev.corpusrules.spark;

import static org.apache.spark.sql.functions.col;

import dev.corpusrules.Finding;
import dev.corpusrules.report.Baseline;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The findings of a checkup beside a baseline, which accepts the same as on one machine. What comes to the driver is bounded
 * by the baseline, not by the corpus.
 */
final class Acceptance implements Serializable {

    private static final long serialVersionUID = 1;

    private final Broadcast<Desk> desk;

    /** Fingerprints of findings that the baseline accepts where they stand. */
    private final Set<String> own;

    /** By fault: how many entries of files that are gone accept it elsewhere. */
    private final Map<String, Integer> orphans;

    private Acceptance(Broadcast<Desk> desk, Set<String> own, Map<String, Integer> orphans) {
        this.desk = desk;
        this.own = own;
        this.orphans = orphans;
    }

    /** @param isThere whether a file still lies in the corpus, though no row spoke of it */
    static Checkup of(Checkup checkup, Baseline baseline, Predicate<String> isThere, LocalDate today) {
        Baseline.Reach reach = reach(checkup, baseline, isThere);
        Map<String, Baseline.Entry> own = baseline.inForce(today);
        Map<String, List<Baseline.Entry>> orphans = baseline.orphans(reach, today);
        Map<String, Integer> places = new HashMap<>();
        orphans.forEach((fault, entries) -> places.put(fault, entries.size()));

        Broadcast<Acceptance> acceptance =
                context(checkup).broadcast(new Acceptance(checkup.desk(), new HashSet<>(own.keySet()), places));
        Dataset<Row> marked = CorpusJob.kept(CorpusJob.of(Note.FINDING, checkup.notes())
                .map((MapFunction<Row, Row>) note -> acceptance.value().marked(note), Note.ENCODER));
        Dataset<Row> accepted = CorpusJob.of(Note.BASELINED, marked);
        List<Baseline.Entry> used = new ArrayList<>();
        said(accepted, acceptance, Finding::fingerprint)
                .distinct()
                .collectAsList()
                .forEach(fingerprint -> used.add(own.get(fingerprint)));
        if (!orphans.isEmpty()) {
            Dataset<Row> news = CorpusJob.of(Note.FINDING, marked);
            Dataset<Row> adopted = CorpusJob.kept(adopted(news, acceptance));
            said(CorpusJob.of(Note.BASELINED, adopted), acceptance, Baseline::fault)
                    .groupBy("value")
                    .count()
                    .collectAsList()
                    .forEach(row -> used.addAll(Objects.requireNonNull(orphans.get(row.getString(0)))
                            .subList(0, (int) row.getLong(1))));
            marked = accepted.union(adopted).union(news.filter((FilterFunction<Row>)
                    note -> acceptance.value().orphan(note) == 0));
        }
        Dataset<Row> others = checkup.notes().filter(col(Note.KIND).notEqual(Note.FINDING));
        return new Checkup(others.union(marked), checkup.desk(), baseline.stale(used, reach));
    }

    /** How far the check reached among the files that the baseline names. */
    private static Baseline.Reach reach(Checkup checkup, Baseline baseline, Predicate<String> isThere) {
        Broadcast<Set<String>> named = context(checkup)
                .broadcast(baseline.entries().stream().map(Baseline.Entry::file).collect(Collectors.toSet()));
        Set<String> read = files(checkup.read(), named);
        Set<String> unreadable = files(checkup.unreadable(), named);
        Set<String> there = new HashSet<>(files(checkup.skipped(), named));
        there.addAll(read);
        there.addAll(unreadable);
        read.removeAll(unreadable);
        return new Baseline.Reach(read::contains, file -> there.contains(file) || isThere.test(file));
    }

    private static Set<String> files(Dataset<Row> rows, Broadcast<Set<String>> named) {
        return new HashSet<>(rows.select("file")
                .as(Encoders.STRING())
                .filter((FilterFunction<String>) file -> named.value().contains(file))
                .distinct()
                .collectAsList());
    }

    private static JavaSparkContext context(Checkup checkup) {
        return JavaSparkContext.fromSparkContext(checkup.notes().sparkSession().sparkContext());
    }

    private static Dataset<String> said(
            Dataset<Row> findings, Broadcast<Acceptance> acceptance, MapFunction<Finding, String> word) {
        return findings.map(
                (MapFunction<Row, String>) note -> word.call(acceptance.value().finding(note)), Encoders.STRING());
    }

    private Finding finding(Row note) {
        return desk.value().parcel().finding(Note.said(note));
    }

    private Row marked(Row note) {
        return own.contains(finding(note).fingerprint()) ? accepted(note) : note;
    }

    private static Row accepted(Row note) {
        return Note.of(Note.BASELINED, 0, Note.key(note), Note.said(note));
    }

    /** How many entries of files that are gone accept the fault. */
    private int orphan(Row note) {
        return orphans.getOrDefault(Baseline.fault(finding(note)), 0);
    }

    /** Of the findings that entries of files that are gone might accept, the first are accepted. */
    private static Dataset<Row> adopted(Dataset<Row> news, Broadcast<Acceptance> acceptance) {
        String fault = "fault";
        return news.filter((FilterFunction<Row>) note -> acceptance.value().orphan(note) > 0)
                .map(
                        (MapFunction<Row, Row>) note -> RowFactory.create(
                                note.get(0),
                                note.get(1),
                                note.get(2),
                                note.get(3),
                                Note.key(Baseline.fault(acceptance.value().finding(note)))),
                        Encoders.row(Note.COLUMNS.add(fault, "long")))
                .repartition(col(fault))
                .sortWithinPartitions(fault)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>)
                                notes -> Groups.each(notes, note -> note.getLong(4), group -> acceptance
                                        .value()
                                        .adopted(group)),
                        Note.ENCODER);
    }

    /** No more than are accepted stay in memory: what cannot be among them is said at once. */
    private Stream<Row> adopted(Iterator<Row> group) {
        Map<String, TreeSet<Candidate>> first = new HashMap<>();
        Stream<Row> others = Groups.stream(group).flatMap(note -> {
            Finding finding = finding(note);
            TreeSet<Candidate> kept = first.computeIfAbsent(Baseline.fault(finding), fault -> new TreeSet<>());
            kept.add(new Candidate(finding, Note.of(Note.FINDING, 0, Note.key(note), Note.said(note))));
            return kept.size() > orphan(note) ? Stream.of(kept.pollLast().note()) : Stream.empty();
        });
        Stream<Row> adopted = Stream.of(first)
                .flatMap(all -> all.values().stream())
                .flatMap(Collection::stream)
                .map(candidate -> accepted(candidate.note()));
        return Stream.concat(others, adopted);
    }

    /** A finding and the note that it came in. */
    private record Candidate(Finding finding, Row note) implements Comparable<Candidate> {

        @Override
        public int compareTo(Candidate other) {
            return finding.compareTo(other.finding);
        }
    }
}
