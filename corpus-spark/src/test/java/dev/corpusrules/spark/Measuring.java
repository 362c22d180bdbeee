package dev.corpusrules.spark;

import dev.corpusrules.Checker;
import dev.corpusrules.config.Configuration;
import dev.corpusrules.engine.Checked;
import dev.corpusrules.engine.CorpusCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Run by hand: writes an invented corpus, and checks it on one machine or on Spark in this virtual machine. */
final class Measuring {

    private Measuring() {}

    /** @param args what to do ({@code write}, {@code alone} or {@code spark}), the folder, and for {@code write} how many */
    public static void main(String[] args) throws Exception {
        Path corpus = Path.of(args[1]);
        Configuration configuration = Configuration.ofPacks(List.of("news"));
        long start = System.nanoTime();
        switch (args[0]) {
            case "write" -> InventedCorpus.write(corpus, Integer.parseInt(args[2]));
            case "alone" -> {
                Checked<String> checked = new CorpusCheck(new Checker(configuration.rules()), 2)
                        .run(configuration.articles().in(corpus), article -> "");
                say(checked.articles(), checked.findings().size());
            }
            default -> {
                try (SparkSession spark = SparkSession.builder()
                        .master("local[2]")
                        .config("spark.ui.enabled", "false")
                        .config("spark.driver.host", "127.0.0.1")
                        .config("spark.driver.bindAddress", "127.0.0.1")
                        .config("spark.sql.shuffle.partitions", "16")
                        .getOrCreate()) {
                    spark.range(1000).repartition(2).count();
                    took("start", start);
                    start = System.nanoTime();
                    Folder folder = new Folder(spark, corpus.toString(), configuration.articles());
                    Checkup checkup = CorpusJob.of(configuration).run(folder.files(), folder.feeds());
                    say(0, checkup.findings().count());
                }
            }
        }
        took(args[0], start);
        if (Files.exists(Path.of("/proc/self/status"))) {
            Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .forEach(System.out::println);
        }
    }

    private static void say(long articles, long findings) {
        System.out.println(articles + " articles, " + findings + " findings");
    }

    private static void took(String what, long start) {
        System.out.printf("%s: %.1f s%n", what, (System.nanoTime() - start) / 1e9);
    }
}
