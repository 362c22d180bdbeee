package dev.corpusrules.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.struct;

import dev.corpusrules.Failure;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Severity;
import dev.corpusrules.article.Opened;
import dev.corpusrules.report.Baseline;
import dev.corpusrules.report.Coverage;
import dev.corpusrules.report.Limit;
import dev.corpusrules.report.Summary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** What the check of a corpus found, and how far it reached. */
public final class Checkup {

    private static final StructType READ = new StructType().add("file", DataTypes.StringType, false);

    private static final StructType UNREADABLE = new StructType()
            .add("file", DataTypes.StringType, false)
            .add("line", DataTypes.IntegerType, false)
            .add("why", DataTypes.StringType, false);

    private static final StructType SKIPPED = new StructType()
            .add("file", DataTypes.StringType, false)
            .add("articles", DataTypes.IntegerType, false)
            .add("why", DataTypes.StringType, false);

    private static final StructType FAILURES = new StructType()
            .add("rule", DataTypes.StringType, false)
            .add("where", DataTypes.StringType, false)
            .add("cause", DataTypes.StringType, false);

    private static final int LISTED = 1_000;

    private final Dataset<Row> notes;
    private final Broadcast<Desk> desk;
    private final List<Baseline.Entry> stale;
    private @Nullable Map<Integer, Long> counts;

    /** @param stale entries of the baseline that accept nothing any more */
    Checkup(Dataset<Row> notes, Broadcast<Desk> desk, List<Baseline.Entry> stale) {
        this.notes = notes;
        this.desk = desk;
        this.stale = List.copyOf(stale);
    }

    Dataset<Row> notes() {
        return notes;
    }

    Broadcast<Desk> desk() {
        return desk;
    }

    /**
     * This checkup without the findings that a baseline accepts. All entries are in the memory of the driver and, as
     * fingerprints, of each executor.
     *
     * @param isThere whether a file still lies in the corpus, though no row spoke of it
     */
    public Checkup beside(Baseline baseline, Predicate<String> isThere, LocalDate today) {
        return Acceptance.of(this, baseline, isThere, today);
    }

    /** How many findings the baseline accepts. */
    public long baselined() {
        return count(Note.BASELINED);
    }

    /** Entries of the baseline that accept nothing any more. */
    public List<Baseline.Entry> stale() {
        return stale;
    }

    /** The findings, settled; the columns are the members of a line of {@code findings.jsonl}. */
    public Dataset<Row> findings() {
        Broadcast<Desk> at = desk;
        return rows(
                Note.FINDING,
                said -> FindingRow.of(at.value().parcel().finding(said)),
                Encoders.row(FindingRow.COLUMNS));
    }

    /** The files that were read, wholly or in part; some more than once. */
    Dataset<Row> read() {
        return rows(Note.READ, said -> RowFactory.create(Note.read(said, String.class)), Encoders.row(READ));
    }

    /** What could not be read: {@code file}, {@code line} and {@code why}. */
    public Dataset<Row> unreadable() {
        return rows(
                Note.UNREADABLE,
                said -> {
                    Opened.Unreadable one = Note.read(said, Opened.Unreadable.class);
                    return RowFactory.create(one.file(), one.line(), one.why());
                },
                Encoders.row(UNREADABLE));
    }

    /** What was meant and not checked, and is no mistake: {@code file}, how many {@code articles} of it, and {@code why}. */
    public Dataset<Row> skipped() {
        return rows(
                        Note.SKIPPED,
                        said -> {
                            Opened.Skipped one = Note.read(said, Opened.Skipped.class);
                            return RowFactory.create(one.file(), one.articles(), one.why());
                        },
                        Encoders.row(SKIPPED))
                .groupBy("file", "why")
                .sum("articles")
                .select("file", "sum(articles)", "why")
                .toDF("file", "articles", "why");
    }

    /** Rules that broke: {@code rule}, {@code where} (an article or a topic) and {@code cause}. */
    public Dataset<Row> failures() {
        return rows(
                Note.FAILURE,
                said -> {
                    Failure one = Note.read(said, Failure.class);
                    return RowFactory.create(one.rule(), one.where(), one.cause());
                },
                Encoders.row(FAILURES));
    }

    /** How many findings are silenced by suppressions and by the rule set. */
    public long suppressed() {
        return count(Note.SUPPRESSED);
    }

    /** The counts of all kinds of notes, which are counted once. */
    private synchronized long count(int kind) {
        if (counts == null) {
            counts = new HashMap<>();
            for (Row row : notes.groupBy(Note.KIND).count().collectAsList()) {
                counts.put(row.getInt(0), row.getLong(1));
            }
        }
        return counts.getOrDefault(kind, 0L);
    }

    /** How many could not be read beyond those that {@link #summary} names. */
    long unnamed() {
        return Math.max(0, count(Note.UNREADABLE) - LISTED);
    }

    /** What it came to in numbers. Of what was skipped or could not be read the first {@value #LISTED} are named. */
    public Summary summary(Limit limit) {
        Census census = census();
        SortedMap<String, Map<Severity, Long>> byRule = new TreeMap<>();
        for (Row row : findings().groupBy("rule", "severity").count().collectAsList()) {
            byRule.computeIfAbsent(row.getString(0), rule -> new EnumMap<>(Severity.class))
                    .put(Severity.valueOf(row.getString(1).toUpperCase(Locale.ROOT)), row.getLong(2));
        }
        List<String> notRun = desk.value().rules().entries().stream()
                .map(RuleSet.Entry::id)
                .filter(id -> !census.asked().contains(id))
                .toList();
        Coverage coverage = new Coverage(
                census.articles(),
                census.bytes(),
                census.asked().size(),
                notRun,
                census.notJudged(),
                census.attributed(),
                skips(),
                first(Note.UNREADABLE, unreadable(), "file", "line").stream()
                        .map(row -> new Coverage.Unreadable(row.getString(0), row.getInt(1), row.getString(2)))
                        .toList());
        List<Failure> broken = first(Note.FAILURE, failures(), "rule", "where", "cause").stream()
                .map(row -> new Failure(row.getString(0), row.getString(1), row.getString(2)))
                .toList();
        return new Summary(limit, coverage, byRule, suppressed(), baselined(), broken, List.of());
    }

    /** For each rule that found something the message that it says most often; of equals, what comes first in the alphabet. */
    public SortedMap<String, String> words() {
        SortedMap<String, String> words = new TreeMap<>();
        findings()
                .groupBy("rule", "message")
                .count()
                .groupBy("rule")
                .agg(min(struct(negate(col("count")), col("message"))).alias("most"))
                .select("rule", "most.message")
                .collectAsList()
                .forEach(row -> words.put(row.getString(0), row.getString(1)));
        return words;
    }

    private List<Row> first(int kind, Dataset<Row> rows, String column, String... more) {
        return count(kind) == 0 ? List.of() : rows.orderBy(column, more).takeAsList(LISTED);
    }

    /** The first by name, and for each reason how many articles of other files. */
    private List<Coverage.Skipped> skips() {
        List<Coverage.Skipped> skips = new ArrayList<>();
        Map<String, Long> named = new HashMap<>();
        for (Row row : first(Note.SKIPPED, skipped(), "file", "why")) {
            skips.add(new Coverage.Skipped(row.getString(0), (int) row.getLong(1), row.getString(2)));
            named.merge(row.getString(2), row.getLong(1), Long::sum);
        }
        if (skips.size() == LISTED) {
            for (Row row : skipped().groupBy("why").sum("articles").collectAsList()) {
                long others = row.getLong(1) - named.getOrDefault(row.getString(0), 0L);
                if (others > 0) {
                    skips.add(new Coverage.Skipped("(other files)", (int) others, row.getString(0)));
                }
            }
        }
        return skips;
    }

    private Census census() {
        return CorpusJob.of(Note.CENSUS, notes)
                .javaRDD()
                .map(row -> Note.read(Note.said(row), Census.class))
                .treeReduce(Census::plus);
    }

    private Dataset<Row> rows(int kind, MapFunction<byte[], Row> reading, Encoder<Row> columns) {
        return CorpusJob.of(kind, notes).map((MapFunction<Row, Row>) note -> reading.call(Note.said(note)), columns);
    }
}
