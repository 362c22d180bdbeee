package dev.corpusrules.spark;

import dev.corpusrules.Checker;
import dev.corpusrules.config.Configuration;
import dev.corpusrules.engine.Checked;
import dev.corpusrules.engine.CorpusCheck;
import dev.corpusrules.report.Limit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** What {@code bin/measure} runs: writes an invented corpus, or checks it on one machine or on Spark in this virtual machine. */
final class Measuring {

    private static final Configuration NEWS = Configuration.ofPacks(List.of("news"));

    private Measuring() {}

    /** @param args what to do ({@code write}, {@code alone} or {@code spark}), the folder, and for {@code write} how many */
    public static void main(String[] args) throws Exception {
        Path corpus = Path.of(args[1]);
        switch (args[0]) {
            case "write" -> InventedCorpus.write(corpus, Integer.parseInt(args[2]));
            case "alone" -> alone(corpus);
            default -> onSpark(corpus);
        }
    }

    private static void alone(Path corpus) throws Exception {
        Stretch check = Stretch.begun();
        Checked<String> checked = new CorpusCheck(new Checker(NEWS.rules()), 2)
                .run(NEWS.articles().in(corpus), article -> "");
        check.say("check");
        say(checked.articles(), checked.findings().size());
    }

    private static void onSpark(Path corpus) throws Exception {
        Stretch start = Stretch.begun();
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "16")
                .getOrCreate()) {
            spark.range(1000).repartition(2).count();
            start.say("start");
            Stretch check = Stretch.begun();
            Folder folder = new Folder(spark, corpus.toString(), NEWS.articles());
            Checkup checkup = CorpusJob.of(NEWS).run(folder.files(), folder.feeds());
            long findings = checkup.findings().count();
            check.say("check");
            say(checkup.summary(Limit.DEFAULT).coverage().articles(), findings);
        }
    }

    private static void say(long articles, long findings) {
        System.out.println(articles + " articles, " + findings + " findings");
    }

    /** A stretch of this process's time. */
    private record Stretch(long nanos, Duration processor) {

        static Stretch begun() {
            return new Stretch(System.nanoTime(), now());
        }

        private static Duration now() {
            return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
        }

        void say(String what) throws Exception {
            String memory = Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .findFirst()
                    .orElseThrow();
            System.out.printf(
                    "%s: %.1f s, %.1f processor seconds, %s%n",
                    what,
                    (System.nanoTime() - nanos) / 1e9,
                    now().minus(processor).toMillis() / 1e3,
                    memory.replaceAll("\\s+", " "));
        }
    }
}
