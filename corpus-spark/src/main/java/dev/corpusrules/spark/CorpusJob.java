package dev.corpusrules.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;

import dev.corpusrules.Failure;
import dev.corpusrules.Glob;
import dev.corpusrules.RuleSet;
import dev.corpusrules.article.Corpus;
import dev.corpusrules.config.Articles;
import dev.corpusrules.config.Configuration;
import dev.corpusrules.engine.Clock;
import dev.corpusrules.engine.Parcel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;

/**
 * A check of a corpus on Spark. It finds what the check on one machine finds, however the rows are partitioned.
 *
 * <p>A row is an article. What its columns mean is told by their names: {@code path} and {@code content} as Spark's source
 * {@code binaryFile} gives them are a file; what {@link Folder#feeds} gives is a line of a feed; of everything else the columns are
 * the fields of a record, such as {@code id}, {@code title}, {@code text} and {@code author}. An article's own word that
 * something is not to be reported counts only where the configuration trusts it.
 */
public final class CorpusJob {

    private final RuleSet rules;
    private final Articles articles;
    private final Duration limit;

    private CorpusJob(RuleSet rules, Articles articles, Duration limit) {
        this.rules = rules;
        this.articles = articles;
        this.limit = limit;
    }

    /** A job with these rules, and the defaults for how articles are read. */
    public static CorpusJob of(RuleSet rules) {
        return new CorpusJob(rules, suspicious(Articles.DEFAULT), Clock.LIMIT);
    }

    /** A job with the rules of a configuration and its word on how articles are read. */
    public static CorpusJob of(Configuration configuration) {
        return new CorpusJob(configuration.rules(), suspicious(configuration.articles()), Clock.LIMIT);
    }

    /** The same with another limit for how long a rule from a jar may take over one article or one topic. */
    CorpusJob within(Duration other) {
        return new CorpusJob(rules, articles, other);
    }

    /** A scraped text must not switch rules off. */
    private static Articles suspicious(Articles articles) {
        Corpus.Trust nobody = new Corpus.Trust(Glob.parse("**"), false);
        List<Corpus.Trust> trusts =
                Stream.concat(Stream.of(nobody), articles.trusts().stream()).toList();
        return articles.trusting(trusts);
    }

    /** The findings of the rules, a row each; the columns are the members of a line of {@code findings.jsonl}. */
    public static Dataset<Row> check(Dataset<Row> articles, RuleSet rules) {
        return of(rules).run(articles).findings();
    }

    /**
     * Checks the articles and what they say of one another. Spark's jobs run at once: how many rounds of judgement there
     * are is known only from what was said in the one before.
     *
     * @param more articles of the same corpus whose rows have other columns
     */
    @SafeVarargs
    public final Checkup run(Dataset<Row> rows, Dataset<Row>... more) {
        Broadcast<Desk> desk = JavaSparkContext.fromSparkContext(
                        rows.sparkSession().sparkContext())
                .broadcast(new Desk(rules, articles, limit));
        Round round = new Round(desk, CorpusJob::kept);
        List<Dataset<Row>> stages = Stream.concat(Stream.of(rows), Stream.of(more))
                .map(some -> examined(some, desk))
                .collect(Collectors.toCollection(ArrayList::new));
        Row next = firstAfter(-1, together(stages));
        while (next != null) {
            int number = next.getInt(0);
            Dataset<Row> facts =
                    of(Note.FACT, together(stages)).filter(col(Note.ROUND).equalTo(number));
            stages.add(kept(round.judged(facts, next.getLong(1))));
            next = firstAfter(number, together(stages));
        }
        Dataset<Row> notes = inTime(together(stages), desk);
        Dataset<Row> settled = kept(of(Note.FINDING, notes)
                .repartition(col(Note.KEY))
                .sortWithinPartitions(Note.KEY)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) some -> Settlement.of(desk.value(), some), Note.ENCODER));
        return new Checkup(notes.filter(col(Note.KIND).gt(Note.FINDING)).union(settled), desk, List.of());
    }

    /**
     * The same articles with all safe edits made, also those that other articles give reason for, and with three more
     * columns: the stretches that were {@code removed}; a {@code verdict}, which is {@code clean}, {@code cleaned},
     * {@code faulty} (something that matters stays), {@code skipped} or {@code unreadable}; and the rules whose
     * {@code faults} stay. All other columns are passed through. Lines of feeds are no place to edit: read them as JSON.
     */
    public Dataset<Row> clean(Dataset<Row> rows) {
        return clean(rows, run(rows));
    }

    /** The same when the articles have been checked before. */
    public Dataset<Row> clean(Dataset<Row> rows, Checkup checkup) {
        Broadcast<Desk> desk = checkup.desk();
        Intake intake = Intake.of(rows.schema());
        StructType keyed = rows.schema().add(Note.KEY, DataTypes.LongType);
        Dataset<Row> keys =
                rows.map((MapFunction<Row, Row>) row -> Cleaning.keyed(row, intake, desk.value()), Encoders.row(keyed));
        Dataset<Row> findings = of(Note.FINDING, checkup.notes())
                .groupBy(Note.KEY)
                .agg(collect_list(Note.SAID).alias(Note.SAID));
        StructType columns = Cleaning.columns(rows.schema());
        int width = rows.schema().length();
        return keys.join(findings, new String[] {Note.KEY}, "left_outer")
                .select(Stream.concat(Stream.of(rows.columns()), Stream.of(Note.SAID))
                        .map(name -> col("`" + name + "`"))
                        .toArray(Column[]::new))
                .map(
                        (MapFunction<Row, Row>) row -> Cleaning.of(row, width, intake, desk.value()),
                        Encoders.row(columns));
    }

    private static Dataset<Row> examined(Dataset<Row> rows, Broadcast<Desk> desk) {
        Intake intake = Intake.of(rows.schema());
        return kept(rows.mapPartitions(
                (MapPartitionsFunction<Row, Row>) some -> Examination.of(desk.value(), intake, some), Note.ENCODER));
    }

    /**
     * The notes without what rules found that ran out of their time: which articles they were asked about depends on how
     * fast the others were.
     */
    private Dataset<Row> inTime(Dataset<Row> notes, Broadcast<Desk> desk) {
        if (!Clock.concerns(rules)) {
            return notes;
        }
        Set<String> late = Set.copyOf(of(Note.FAILURE, notes)
                .mapPartitions(
                        (MapPartitionsFunction<Row, String>) some -> Groups.stream(some)
                                .map(note -> Note.read(Note.said(note), Failure.class))
                                .filter(Clock::isLate)
                                .map(Failure::rule)
                                .iterator(),
                        Encoders.STRING())
                .distinct()
                .collectAsList());
        return late.isEmpty()
                ? notes
                : notes.filter((FilterFunction<Row>)
                        note -> finder(note, desk).filter(late::contains).isEmpty());
    }

    /** The rule that found what the note says; empty when it is no finding. */
    private static Optional<String> finder(Row note, Broadcast<Desk> desk) {
        Parcel parcel = desk.value().parcel();
        return switch (Note.kind(note)) {
            case Note.FINDING -> Optional.of(parcel.finding(Note.said(note)).rule());
            case Note.SUPPRESSED ->
                Optional.of(parcel.suppressed(Note.said(note)).finding().rule());
            default -> Optional.empty();
        };
    }

    /** The next round that has facts, and how many; null when there is none. */
    private static @Nullable Row firstAfter(int round, Dataset<Row> notes) {
        List<Row> next = of(Note.FACT, notes)
                .filter(col(Note.ROUND).gt(round))
                .groupBy(Note.ROUND)
                .count()
                .orderBy(Note.ROUND)
                .takeAsList(1);
        return next.isEmpty() ? null : next.get(0);
    }

    static Dataset<Row> of(int kind, Dataset<Row> notes) {
        return notes.filter(col(Note.KIND).equalTo(kind));
    }

    private static Dataset<Row> together(List<Dataset<Row>> stages) {
        return stages.stream().reduce(Dataset::union).orElseThrow();
    }

    /**
     * The rows, computed once. They lie on the executors and go when nobody refers to them; where the user has set a
     * checkpoint directory they lie there, and outlive an executor.
     */
    static Dataset<Row> kept(Dataset<Row> rows) {
        return rows.sparkSession().sparkContext().getCheckpointDir().isDefined()
                ? rows.checkpoint()
                : rows.localCheckpoint(true, StorageLevel.MEMORY_AND_DISK_SER());
    }
}
