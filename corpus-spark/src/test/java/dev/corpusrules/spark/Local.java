package dev.corpusrules.spark;

import static org.apache.spark.sql.functions.rand;
import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.config.Configuration;
import dev.corpusrules.report.Limit;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Spark in this virtual machine, with two threads. */
final class Local {

    static final SparkSession SPARK = SparkSession.builder()
            .master("local[2]")
            .appName("corpus-spark")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "3")
            // Feeds of a test are small: cut, their records lie in many blocks all the same.
            .config("spark.sql.files.maxPartitionBytes", "100000")
            .config("spark.sql.files.openCostInBytes", "10000")
            // Stages of a test are short: compiling them never pays for itself.
            .config("spark.sql.codegen.wholeStage", "false")
            .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
            .getOrCreate();

    private Local() {}

    static Folder folder(Path corpus, Configuration configuration) {
        return new Folder(SPARK, corpus.toString(), configuration.articles());
    }

    /** What one machine would write of the same corpus. */
    static OneMachine.Reports reports(Checkup checkup) {
        List<String> findings =
                checkup.findings().toJSON().collectAsList().stream().sorted().toList();
        return new OneMachine.Reports(findings, checkup.summary(Limit.DEFAULT).json());
    }

    static void assertSame(OneMachine.Reports onSpark, OneMachine.Reports alone) {
        assertSame(onSpark.findings(), alone.findings());
        assertThat(onSpark.summary()).isEqualTo(alone.summary());
    }

    /** Says the first lines that differ: all of them are more than anybody reads. */
    static void assertSame(List<String> findings, List<String> expected) {
        assertThat(without(expected, findings)).as("missing").isEmpty();
        assertThat(without(findings, expected)).as("too many").isEmpty();
        assertThat(findings.equals(expected)).as("as often as expected").isTrue();
    }

    private static List<String> without(List<String> lines, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return lines.stream().filter(line -> !known.contains(line)).limit(3).toList();
    }

    /** The same rows in other partitions and another order. */
    static Dataset<Row> shuffled(Dataset<Row> rows, int seed) {
        return rows.orderBy(rand(seed)).repartition(1 + seed % 5);
    }
}
