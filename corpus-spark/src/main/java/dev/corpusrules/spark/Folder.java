package dev.corpusrules.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import dev.corpusrules.article.Corpus;
import dev.corpusrules.article.Records;
import dev.corpusrules.config.Articles;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.paths.SparkPath;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A folder of articles, wherever Spark can read one. Names that begin with an underscore or a dot are hidden from Spark.
 *
 * @param root where the articles lie; paths and globs are relative to it
 * @param articles which of its files are meant, and how they are read
 */
public record Folder(SparkSession spark, String root, Articles articles) {

    /** Files that are read as a whole: one article each, or a packed feed, which cannot be cut. */
    private static final String FILES = "*.{txt,md,markdown,mdx,html,htm,xhtml,gz}";

    private static final String FEEDS = "*.{jsonl,ndjson}";

    private static final StructType FILE_COLUMNS =
            new StructType().add(Intake.PATH, DataTypes.StringType).add(Intake.CONTENT, DataTypes.BinaryType);

    private static final StructType LINE_COLUMNS = new StructType()
            .add(Intake.FILE, DataTypes.StringType)
            .add(Intake.LINE, DataTypes.IntegerType)
            .add(Intake.JSON, DataTypes.BinaryType);

    /** Spark cuts a large feed into blocks. */
    private static final String BLOCK = "block";

    private static final String INDEX = "index";
    private static final String START = "start";
    private static final String ID = "id";
    private static final String LAST = "last";

    /** More rows than this are not sent to every executor. Chosen by us: some hundred megabytes. */
    private static final long MOST_BROADCAST = 2_000_000;

    /** The files that are one article each, and packed feeds: {@code path} and {@code content}. */
    public Dataset<Row> files() throws IOException {
        Names names = names();
        return reader(FILES)
                .format("binaryFile")
                .load(root)
                .select(Intake.PATH, Intake.CONTENT)
                .mapPartitions((MapPartitionsFunction<Row, Row>) names::meant, Encoders.row(FILE_COLUMNS));
    }

    /** The records of the feeds: {@code file}, {@code line}, {@code json}, and whether a later record has {@code superseded} it. */
    public Dataset<Row> feeds() throws IOException {
        Dataset<Row> lines = lines(names());
        Articles how = articles;
        StructType columns = new StructType()
                .add(Intake.FILE, DataTypes.StringType)
                .add(Intake.LINE, DataTypes.IntegerType)
                .add(ID, DataTypes.LongType);
        Dataset<Row> ids = lines.mapPartitions(
                (MapPartitionsFunction<Row, Row>) some -> ids(how.in(Path.of("")), some), Encoders.row(columns));
        Dataset<Row> last = ids.groupBy(Intake.FILE, ID)
                .agg(max(Intake.LINE).alias(LAST), count(lit(1)).alias(INDEX))
                .filter(col(INDEX).gt(1));
        Dataset<Row> superseded = CorpusJob.kept(ids.join(
                        last,
                        scala.jdk.javaapi.CollectionConverters.asScala(java.util.List.of(Intake.FILE, ID))
                                .toSeq())
                .filter(col(Intake.LINE).lt(col(LAST)))
                .select(col(Intake.FILE), col(Intake.LINE), lit(true).alias(Intake.SUPERSEDED)));
        long count = superseded.count();
        if (count == 0) {
            return lines.withColumn(Intake.SUPERSEDED, lit(false));
        }
        return lines.join(
                        count < MOST_BROADCAST ? broadcast(superseded) : superseded,
                        new String[] {Intake.FILE, Intake.LINE},
                        "left_outer")
                .withColumn(Intake.SUPERSEDED, coalesce(col(Intake.SUPERSEDED), lit(false)));
    }

    /** Whether a file lies in the folder, be it an article or not. */
    public boolean holds(String file) {
        org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(root, file);
        try {
            return path.getFileSystem(spark.sparkContext().hadoopConfiguration())
                    .exists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Iterator<Row> ids(Corpus corpus, Iterator<Row> lines) {
        return Groups.stream(lines)
                .map(row ->
                        RowFactory.create(row.get(0), row.get(1), Records.idHash(corpus, row.getInt(1), row.getAs(2))))
                .filter(row -> row.getLong(2) != 0)
                .iterator();
    }

    /** Lines that are not blank, by their numbers in the feed: blocks are counted first, then the lines of each. */
    private Dataset<Row> lines(Names names) {
        Dataset<Row> text = reader(FEEDS)
                .text(root)
                .select(
                        col("_metadata.file_path").alias(Intake.FILE),
                        col("_metadata.file_block_start").alias(BLOCK),
                        col("value").cast(DataTypes.BinaryType).alias(Intake.JSON));
        Dataset<Row> starts = text.groupBy(Intake.FILE, BLOCK)
                .agg(count(lit(1)).alias(INDEX))
                .select(
                        col(Intake.FILE),
                        col(BLOCK),
                        coalesce(
                                        sum(INDEX)
                                                .over(Window.partitionBy(Intake.FILE)
                                                        .orderBy(BLOCK)
                                                        .rowsBetween(Window.unboundedPreceding(), -1)),
                                        lit(0L))
                                .alias(START));
        Dataset<Row> indexed = text.mapPartitions(
                (MapPartitionsFunction<Row, Row>) Folder::indexed,
                Encoders.row(text.schema().add(INDEX, DataTypes.IntegerType)));
        return indexed.join(broadcast(starts), new String[] {Intake.FILE, BLOCK})
                .select(
                        col(Intake.FILE),
                        col(START).plus(col(INDEX)).cast(DataTypes.IntegerType).alias(Intake.LINE),
                        col(Intake.JSON))
                .mapPartitions((MapPartitionsFunction<Row, Row>) names::records, Encoders.row(LINE_COLUMNS));
    }

    /** Rows of one block come one after the other, in its order. */
    private static Iterator<Row> indexed(Iterator<Row> rows) {
        return Groups.each(rows, row -> row.getString(0) + row.getLong(1), block -> {
            int[] index = {0};
            return Groups.stream(block).map(row -> RowFactory.create(row.get(0), row.get(1), row.get(2), ++index[0]));
        });
    }

    private DataFrameReader reader(String names) {
        return spark.read().option("recursiveFileLookup", "true").option("pathGlobFilter", names);
    }

    private Names names() throws IOException {
        org.apache.hadoop.fs.Path folder = new org.apache.hadoop.fs.Path(root);
        FileSystem system = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
        return new Names(system.makeQualified(folder) + "/", articles);
    }

    /** What files are called, from the root on. */
    private record Names(String root, Articles articles) implements Serializable {

        /** Files that are meant; the first column is the path. */
        Iterator<Row> meant(Iterator<Row> files) {
            Corpus corpus = articles.in(Path.of(""));
            return Groups.stream(files)
                    .map(row -> RowFactory.create(relative(row.getString(0)), row.get(1)))
                    .filter(row -> corpus.isMeant(row.getString(0)))
                    .iterator();
        }

        /** Lines that are not blank of feeds that are meant; the first column is the address of the feed. */
        Iterator<Row> records(Iterator<Row> lines) {
            Corpus corpus = articles.in(Path.of(""));
            return Groups.stream(lines)
                    .filter(row -> !isBlank(row.getAs(2)))
                    .map(row -> RowFactory.create(relative(path(row.getString(0))), row.get(1), row.get(2)))
                    .filter(row -> corpus.isMeant(row.getString(0)))
                    .iterator();
        }

        private String relative(String path) {
            return path.startsWith(root) ? path.substring(root.length()) : path;
        }

        private static String path(String address) {
            return SparkPath.fromUrlString(address).toPath().toString();
        }

        private static boolean isBlank(byte[] line) {
            for (byte one : line) {
                if (one != ' ' && one != '\t') {
                    return false;
                }
            }
            return true;
        }
    }
}
