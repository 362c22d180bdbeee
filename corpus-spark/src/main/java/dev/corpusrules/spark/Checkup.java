package dev.corpusrules.spark;

import dev.corpusrules.Failure;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Severity;
import dev.corpusrules.article.Opened;
import dev.corpusrules.report.Coverage;
import dev.corpusrules.report.Limit;
import dev.corpusrules.report.Summary;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What the check of a corpus found, and how far it reached. */
public final class Checkup {

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

    Checkup(Dataset<Row> notes, Broadcast<Desk> desk) {
        this.notes = notes;
        this.desk = desk;
    }

    Dataset<Row> notes() {
        return notes;
    }

    Broadcast<Desk> desk() {
        return desk;
    }

    /** The findings, settled; the columns are the members of a line of {@code findings.jsonl}. */
    public Dataset<Row> findings() {
        Broadcast<Desk> at = desk;
        return rows(
                Note.FINDING,
                said -> FindingRow.of(at.value().parcel().finding(said)),
                Encoders.row(FindingRow.COLUMNS));
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
        return CorpusJob.of(Note.SUPPRESSED, notes).count();
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
                first(skipped(), "file", "why").stream()
                        .map(row -> new Coverage.Skipped(row.getString(0), (int) row.getLong(1), row.getString(2)))
                        .toList(),
                first(unreadable(), "file", "line").stream()
                        .map(row -> new Coverage.Unreadable(row.getString(0), row.getInt(1), row.getString(2)))
                        .toList());
        List<Failure> broken = first(failures(), "rule", "where", "cause").stream()
                .map(row -> new Failure(row.getString(0), row.getString(1), row.getString(2)))
                .toList();
        return new Summary(limit, coverage, byRule, suppressed(), 0, broken, List.of());
    }

    private static List<Row> first(Dataset<Row> rows, String column, String... more) {
        return rows.orderBy(column, more).takeAsList(LISTED);
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
