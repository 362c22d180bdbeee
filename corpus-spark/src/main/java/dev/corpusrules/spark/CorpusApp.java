package dev.corpusrules.spark;

import dev.corpusrules.config.Configuration;
import dev.corpusrules.config.ConfigurationException;
import dev.corpusrules.report.Limit;
import dev.corpusrules.report.Summary;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** What {@code spark-submit} starts: it checks or cleans a corpus. */
public final class CorpusApp {

    private static final String USAGE = """
            usage: check INPUT OUTPUT [option value]…
                   clean INPUT OUTPUT [option value]…
              --input       files (default: text, Markdown, HTML and JSON lines in a folder), parquet,
                            or json (JSON lines as a table, to be cleaned)
              --output      parquet (default) or json
              --config      corpus.yml; without one the pack news applies
              --fail-on     error, warning, info or never, in place of the configuration's
              --checkpoint  a folder that all executors reach: what is known so far outlives an executor
            """;

    private final SparkSession spark;
    private final Wish wish;
    private final PrintStream out;

    CorpusApp(SparkSession spark, Wish wish, PrintStream out) {
        this.spark = spark;
        this.wish = wish;
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        int status;
        try {
            Wish wish = Wish.of(List.of(args));
            try (SparkSession spark =
                    SparkSession.builder().appName("corpus " + wish.command()).getOrCreate()) {
                status = new CorpusApp(spark, wish, System.out).run();
            }
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + USAGE);
            status = 2;
        } catch (ConfigurationException e) {
            System.err.println(e.getMessage());
            status = 2;
        }
        if (status != 0) {
            System.exit(status);
        }
    }

    /** 0 when the corpus is clean, 1 with violations, 2 when something could not be judged; all is written in any case. */
    int run() throws IOException {
        wish.option("checkpoint").ifPresent(spark.sparkContext()::setCheckpointDir);
        Configuration configuration = wish.option("config").isPresent()
                ? Configuration.read(Path.of(wish.option("config").get()))
                : Configuration.ofPacks(List.of("news"));
        CorpusJob job = CorpusJob.of(configuration);
        Checkup checkup = checkup(job, configuration);
        write(checkup.unreadable().orderBy("file", "line"), "unreadable");
        write(
                checkup.findings().orderBy("file", "line", "column", "endLine", "endColumn", "rule", "message"),
                "findings");
        Limit limit = new Limit(wish.failOn().orElse(configuration.failOn()), configuration.maxViolations());
        Summary summary = checkup.summary(limit);
        writeText("summary.json", summary.json());
        out.println(summary.line());
        out.println("outcome: " + summary.outcome().name().toLowerCase(Locale.ROOT));
        return summary.outcome().ordinal();
    }

    private Checkup checkup(CorpusJob job, Configuration configuration) throws IOException {
        if (wish.input().equals("files")) {
            Folder folder = new Folder(spark, wish.from(), configuration.articles());
            Dataset<Row> files = folder.files();
            Checkup checkup = job.run(files, folder.feeds());
            if (wish.isClean()) {
                write(job.clean(files, checkup), "articles");
            }
            return checkup;
        }
        Dataset<Row> table = wish.input().equals("json")
                ? spark.read().json(wish.from())
                : spark.read().parquet(wish.from());
        Checkup checkup = job.run(table);
        if (wish.isClean()) {
            write(job.clean(table, checkup), "articles");
        }
        return checkup;
    }

    private void write(Dataset<Row> rows, String name) {
        DataFrameWriter<Row> writer = rows.write().mode(SaveMode.Overwrite);
        String to = wish.to() + "/" + name;
        if (wish.output().equals("json")) {
            writer.json(to);
        } else {
            writer.parquet(to);
        }
    }

    private void writeText(String name, String text) throws IOException {
        org.apache.hadoop.fs.Path file = new org.apache.hadoop.fs.Path(wish.to(), name);
        FileSystem system = file.getFileSystem(spark.sparkContext().hadoopConfiguration());
        try (OutputStream to = system.create(file, true)) {
            to.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
