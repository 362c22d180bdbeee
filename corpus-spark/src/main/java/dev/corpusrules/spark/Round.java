package dev.corpusrules.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.ceil;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.hash;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.sequence;

import dev.corpusrules.CorpusRule;
import dev.corpusrules.Fact;
import dev.corpusrules.Judged;
import dev.corpusrules.Topic;
import dev.corpusrules.engine.Parcel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * One round of judgement: facts meet by topic. Topics with more facts than are judged together are hot. Theirs are dealt
 * out in parts: the first facts of each part make the first of the topic, which are judged together and sent to all
 * parts, where the others are judged beside them. So no task holds all facts of a topic.
 */
final class Round {

    /** How many facts of a hot topic a part has. Chosen by us: twenty times what is sent to each part with them. */
    static final int SHARE = 20 * CorpusRule.TOGETHER;

    private static final String COUNT = "count";
    private static final String PARTS = "parts";
    private static final String PART = "part";
    private static final String IS_OTHER = "isOther";

    /** Where these stand in a row, behind the columns of a note. */
    private static final int PART_AT = Note.COLUMNS.length();

    private static final int IS_OTHER_AT = PART_AT + 1;

    private final Broadcast<Desk> desk;
    private final UnaryOperator<Dataset<Row>> keeping;

    /** @param keeping computes rows once, that several stages read */
    Round(Broadcast<Desk> desk, UnaryOperator<Dataset<Row>> keeping) {
        this.desk = desk;
        this.keeping = keeping;
    }

    /**
     * What is said of the facts.
     *
     * @param facts all of one round
     * @param count how many they are
     */
    Dataset<Row> judged(Dataset<Row> facts, long count) {
        if (count <= CorpusRule.TOGETHER) {
            return judgedTogether(facts);
        }
        Dataset<Row> hot = keeping.apply(facts.groupBy(Note.KEY)
                .count()
                .filter(col(COUNT).gt(CorpusRule.TOGETHER))
                .select(col(Note.KEY), ceil(col(COUNT).divide(SHARE)).alias(PARTS)));
        if (hot.isEmpty()) {
            return judgedTogether(facts);
        }
        Dataset<Row> cold = facts.join(broadcast(hot), facts.col(Note.KEY).equalTo(hot.col(Note.KEY)), "left_anti");
        Dataset<Row> parts = facts.join(broadcast(hot), Note.KEY)
                .withColumn(PART, pmod(hash(col(Note.SAID)).cast(DataTypes.LongType), col(PARTS)))
                .select(columns(col(PART)));
        Dataset<Row> first =
                keeping.apply(first(first(parts, Note.KEY, PART), Note.KEY).select(columns()));
        Dataset<Row> others = others(first.join(broadcast(hot), Note.KEY)
                .withColumn(PART, explode(sequence(lit(0L), col(PARTS).minus(1))))
                .select(columns(col(PART), lit(false).alias(IS_OTHER)))
                .union(parts.select(columns(col(PART), lit(true).alias(IS_OTHER)))));
        return judgedTogether(cold.union(first)).union(others);
    }

    private static Column[] columns(Column... more) {
        List<Column> all = new ArrayList<>();
        for (String name : Note.COLUMNS.fieldNames()) {
            all.add(col(name));
        }
        all.addAll(List.of(more));
        return all.toArray(Column[]::new);
    }

    /** Rows of topics with at most so many facts as are judged together. */
    private Dataset<Row> judgedTogether(Dataset<Row> facts) {
        Broadcast<Desk> at = desk;
        return grouped(facts, Note.KEY)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>)
                                rows -> Groups.each(rows, Note::key, group -> together(at.value(), group)),
                        Note.ENCODER);
    }

    private static Stream<Row> together(Desk desk, Iterator<Row> group) {
        List<Row> notes = new ArrayList<>();
        byTopic(desk.parcel(), Groups.stream(group))
                .forEach((topic, facts) -> note(desk, desk.checker().judge(topic, facts), notes));
        return notes.stream();
    }

    /** Of each group of facts the first by place, as many as are judged together. */
    private Dataset<Row> first(Dataset<Row> facts, String... by) {
        boolean byPart = List.of(by).contains(PART);
        Broadcast<Desk> at = desk;
        Encoder<Row> encoder = Encoders.row(facts.schema());
        return grouped(facts, by)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> Groups.each(
                                rows, row -> byPart ? part(row) : Note.key(row), group -> first(at.value(), group)),
                        encoder);
    }

    private static Object part(Row row) {
        return List.of(Note.key(row), row.getLong(PART_AT));
    }

    private static Stream<Row> first(Desk desk, Iterator<Row> group) {
        Map<Topic, TreeSet<FactRow>> first = new HashMap<>();
        while (group.hasNext()) {
            Row row = group.next();
            Fact fact = desk.parcel().fact(Note.said(row));
            TreeSet<FactRow> kept = first.computeIfAbsent(fact.topic(), topic -> new TreeSet<>());
            kept.add(new FactRow(fact, row));
            if (kept.size() > CorpusRule.TOGETHER) {
                kept.pollLast();
            }
        }
        return first.values().stream().flatMap(Collection::stream).map(FactRow::row);
    }

    /** Rows of parts of hot topics, each part with the first of its topic. */
    private Dataset<Row> others(Dataset<Row> parts) {
        Broadcast<Desk> at = desk;
        return parts.repartition(col(Note.KEY), col(PART))
                .sortWithinPartitions(Note.KEY, PART, IS_OTHER)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>)
                                rows -> Groups.each(rows, Round::part, group -> others(at.value(), group)),
                        Note.ENCODER);
    }

    private static Stream<Row> others(Desk desk, Iterator<Row> part) {
        Map<Topic, TreeSet<Fact>> first = new HashMap<>();
        List<Row> notes = new ArrayList<>();
        List<Row> some = new ArrayList<>();
        while (part.hasNext()) {
            Row row = part.next();
            if (row.getBoolean(IS_OTHER_AT)) {
                some.add(row);
            } else {
                Fact fact = desk.parcel().fact(Note.said(row));
                first.computeIfAbsent(fact.topic(), topic -> new TreeSet<>()).add(fact);
            }
            if (some.size() == CorpusRule.TOGETHER || !part.hasNext()) {
                byTopic(desk.parcel(), some.stream()).forEach((topic, facts) -> {
                    TreeSet<Fact> beside = Objects.requireNonNull(first.get(topic));
                    facts.removeIf(fact -> fact.compareTo(beside.last()) <= 0);
                    note(desk, desk.checker().judgeOthers(topic, List.copyOf(beside), facts), notes);
                });
                some.clear();
            }
        }
        return notes.stream();
    }

    private static Dataset<Row> grouped(Dataset<Row> facts, String... by) {
        Column[] columns = Stream.of(by).map(name -> col(name)).toArray(Column[]::new);
        return facts.repartition(columns).sortWithinPartitions(columns);
    }

    private static Map<Topic, List<Fact>> byTopic(Parcel parcel, Stream<Row> rows) {
        Map<Topic, List<Fact>> topics = new LinkedHashMap<>();
        rows.forEach(row -> {
            Fact fact = parcel.fact(Note.said(row));
            topics.computeIfAbsent(fact.topic(), topic -> new ArrayList<>()).add(fact);
        });
        return topics;
    }

    private static void note(Desk desk, Judged judged, List<Row> notes) {
        Examination.note(
                desk.parcel(), judged.findings(), judged.suppressed(), judged.facts(), judged.failures(), notes);
    }

    /** A fact and the row that it came in. */
    private record FactRow(Fact fact, Row row) implements Comparable<FactRow> {

        @Override
        public int compareTo(FactRow other) {
            return fact.compareTo(other.fact);
        }
    }
}
