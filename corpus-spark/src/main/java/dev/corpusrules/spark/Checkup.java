package dev.corpusrules.spark;

import dev.corpusrules.Failure;
import dev.corpusrules.article.Opened;
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

    private final Dataset<Row> notes;
    private final Broadcast<Desk> desk;

    Checkup(Dataset<Row> notes, Broadcast<Desk> desk) {
        this.notes = notes;
        this.desk = desk;
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

    Census census() {
        return CorpusJob.of(Note.CENSUS, notes)
                .javaRDD()
                .map(row -> Note.read(Note.said(row), Census.class))
                .treeReduce(Census::plus);
    }

    private Dataset<Row> rows(int kind, MapFunction<byte[], Row> reading, Encoder<Row> columns) {
        return CorpusJob.of(kind, notes).map((MapFunction<Row, Row>) note -> reading.call(Note.said(note)), columns);
    }
}
