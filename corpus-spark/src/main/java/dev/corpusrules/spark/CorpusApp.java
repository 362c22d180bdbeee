package dev.corpusrules.spark;

import dev.corpusrules.config.Articles;
import dev.corpusrules.config.Configuration;
import dev.corpusrules.config.ConfigurationException;
import dev.corpusrules.report.Baseline;
import dev.corpusrules.report.BaselineFile;
import dev.corpusrules.report.Coverage;
import dev.corpusrules.report.Limit;
import dev.corpusrules.report.Summary;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
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
              --baseline    accepted findings, as the plugin writes them; else what the configuration names
              --fail-on     error, warning, info or never, in place of the configuration's
              --checkpoint  a folder that all executors reach: what is known so far outlives an executor
            """;

    /** How many articles that cannot be read, and rules that broke, are named. */
    private static final int SHOWN = 10;

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
        } catch (ConfigurationException | BaselineFile.BadBaselineException e) {
            System.err.println(e.getMessage());
            status = 2;
        } catch (NoSuchFileException e) {
            System.err.println("there is no file " + e.getMessage());
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
        Optional<Path> accepted =
                wish.option("baseline").map(Path::of).or(() -> Optional.ofNullable(configuration.baseline()));
        // Before the work begins: what is wrong with it is known at once.
        Baseline baseline =
                accepted.isPresent() ? BaselineFile.read(accepted.get()).part(null) : Baseline.NONE;
        Checkup checkup = beside(baseline, checkup(CorpusJob.of(configuration), configuration), configuration);
        write(checkup.unreadable().orderBy("file", "line"), "unreadable");
        write(
                checkup.findings().orderBy("file", "line", "column", "endLine", "endColumn", "rule", "message"),
                "findings");
        Limit limit = new Limit(wish.failOn().orElse(configuration.failOn()), configuration.maxViolations());
        Summary summary = summary(checkup, limit, configuration.articles());
        writeText("summary.json", summary.json());
        print(summary, checkup);
        return summary.outcome().ordinal();
    }

    private Summary summary(Checkup checkup, Limit limit, Articles articles) {
        Summary summary = checkup.summary(limit);
        Coverage coverage = summary.coverage();
        return articles.tooFew(coverage.articles() + coverage.unreadable().size() + checkup.unnamed(), wish.from())
                .map(few -> new Summary(limit, Coverage.NONE, new TreeMap<>(), 0, 0, List.of(), List.of(few)))
                .orElse(summary);
    }

    private Checkup beside(Baseline baseline, Checkup checkup, Configuration configuration) {
        Folder folder = new Folder(spark, wish.from(), configuration.articles());
        return baseline.entries().isEmpty()
                ? checkup
                : checkup.beside(baseline, file -> wish.input().equals("files") && folder.holds(file), LocalDate.now());
    }

    /** What the plugin prints, but for the findings. */
    private void print(Summary summary, Checkup checkup) {
        summary.mistakes().forEach(out::println);
        List<String> troubles = summary.troubles("");
        troubles.stream().limit(SHOWN).forEach(out::println);
        long others = troubles.size() - SHOWN + checkup.unnamed();
        if (others > 0) {
            out.println("… and " + others + " more, all in unreadable and summary.json");
        }
        summary.lines(checkup.words()).forEach(out::println);
        if (!checkup.stale().isEmpty()) {
            out.println("entries of the baseline that accept nothing any more: "
                    + checkup.stale().size());
        }
        out.println("outcome: " + summary.outcome().name().toLowerCase(Locale.ROOT));
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
