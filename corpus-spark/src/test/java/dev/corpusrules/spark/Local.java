package dev.corpusrules.spark;

import static org.apache.spark.sql.functions.rand;

import dev.corpusrules.config.Configuration;
import java.nio.file.Path;
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

    /** The same rows in other partitions and another order. */
    static Dataset<Row> shuffled(Dataset<Row> rows, int seed) {
        return rows.orderBy(rand(seed)).repartition(1 + seed % 5);
    }
}
