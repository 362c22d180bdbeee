package dev.corpusrules.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.config.Configuration;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles in a table: the same findings as in the feeds that it was made of, and everything else stays as it is. */
final class TablesTest {

    private static final StructType RECORD = StructType.fromDDL(
            "id string, author string, agency string, title string, date string, publisher string, draft boolean, text string");

    @TempDir
    Path folder;

    @Test
    void aTableHasTheFindingsOfTheFeedsThatItWasMadeOf() throws Exception {
        InventedCorpus.write(folder, 600);
        Configuration configuration = Configuration.ofPacks(List.of("news"));
        List<String> alone = OneMachine.check(folder.resolve("feeds"), configuration)
                .write(folder)
                .findings();

        String parquet = folder.resolve("table").toString();
        Local.folder(folder.resolve("feeds"), configuration)
                .feeds()
                .filter("not superseded")
                .select(
                        col("file"),
                        col("line"),
                        from_json(col("json").cast("string"), RECORD).alias("record"))
                .filter("record.text is not null")
                .select("file", "line", "record.*")
                .write()
                .parquet(parquet);
        Dataset<Row> table = Local.shuffled(Local.SPARK.read().parquet(parquet), 3);

        assertThat(alone).hasSizeGreaterThan(500);
        Local.assertSame(
                withoutLineEnds(
                        Local.reports(CorpusJob.of(configuration).run(table)).findings()),
                withoutLineEnds(alone));
    }

    /** A row comes from no line, so nobody knows where that ended. */
    private static List<String> withoutLineEnds(List<String> findings) {
        return findings.stream()
                .map(finding -> finding.replaceAll("\"endColumn\":\\d+", ""))
                .sorted()
                .toList();
    }

    @Test
    void columnsOfEveryTypeArePassedThrough() {
        Dataset<Row> articles = Local.SPARK.sql("""
                select 1 as id, 'The mill is open' as title,
                  'The mill opened on Monday.\\n\\nSign up for our newsletter\\n' as text,
                  array('a', null) as tags, array(named_struct('alt', 'A mill', 'width', 300)) as images,
                  map('seen', 3L) as counts, cast(1.10 as decimal(10, 2)) as price, timestamp'2026-03-14 08:00:00' as seen,
                  date'2026-03-14' as day, X'00FF' as thumbnail, cast(null as string) as nothing, 0.5f as share, `a b` as `an odd.name`
                from (select true as `a b`)
                """);

        Row cleaned = CorpusJob.of(Configuration.ofPacks(List.of("news")))
                .clean(articles)
                .first();

        assertThat(cleaned.<String>getAs("text")).isEqualTo("The mill opened on Monday.\n");
        Row before = articles.first();
        for (int i = 0; i < before.size(); i++) {
            if (!articles.columns()[i].equals("text")) {
                assertThat(cleaned.get(i)).as(articles.columns()[i]).isEqualTo(before.get(i));
            }
        }
    }
}
