package dev.corpusrules.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorpusAppTest {

    @TempDir
    Path folder;

    @Test
    void aFolderIsCleanedAndSummedUp() throws Exception {
        Path corpus = Files.createDirectories(folder.resolve("corpus/town"));
        Files.writeString(
                corpus.resolve("ferry season.txt"),
                "A longer ferry season\n\nBy Ines Tolland, 14 March 2026\n\nThe ferry runs on.\n\nSign up for our newsletter\n");
        Files.write(corpus.resolve("broken.txt"), new byte[] {'a', (byte) 0xE9, 'b'});
        Files.writeString(
                corpus.resolve("briefs.jsonl"),
                "\n{\"id\": \"1\", \"title\": \"Swans\"}\n{\"id\": \"2\", \"title\": \"Bells\", \"text\": \"The bells are cast again.\"}\n{\"id\":");
        Files.writeString(corpus.resolve("README.txt"), "Sign up for our newsletter");

        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Path to = folder.resolve("out");
        Wish wish = Wish.of(List.of("clean", corpus.getParent().toString(), to.toString(), "--output", "json"));
        int status = new CorpusApp(Local.SPARK, wish, new PrintStream(said, true, StandardCharsets.UTF_8)).run();

        assertThat(status).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("checked 2 articles")
                .contains("3 unreadable")
                .endsWith("outcome: broken\n");
        assertThat(Files.readString(to.resolve("summary.json"))).startsWith("{\"outcome\":\"broken\",\"articles\":2,");
        assertThat(lines("unreadable"))
                .extracting(row -> row.<String>getAs("file") + ":" + row.<Long>getAs("line"))
                .containsExactlyInAnyOrder("town/broken.txt:1", "town/briefs.jsonl:2", "town/briefs.jsonl:4");
        assertThat(lines("findings"))
                .extracting(row -> row.<String>getAs("rule"))
                .contains("boilerplate/newsletter", "attribution/date");
        Row ferry = lines("articles").stream()
                .filter(row -> row.<String>getAs("path").endsWith("season.txt"))
                .findFirst()
                .orElseThrow();
        assertThat(ferry.<String>getAs("verdict")).isEqualTo("cleaned");
    }

    private List<Row> lines(String name) {
        return Local.SPARK.read().json(folder.resolve("out/" + name).toString()).collectAsList();
    }

    @Test
    void whatNobodyCouldWantIsSaid() {
        assertThatThrownBy(() -> Wish.of(List.of("check", "in")))
                .hasMessage("it takes check or clean, an input and an output");
        assertThatThrownBy(() -> Wish.of(List.of("check", "in", "out", "--input", "xml")))
                .hasMessage("--input is one of files, parquet, json");
        assertThatThrownBy(() -> Wish.of(List.of("check", "in", "out", "--colour", "red")))
                .hasMessage("there is no option --colour");
        assertThatThrownBy(() -> Wish.of(List.of("check", "in", "out", "--config")))
                .hasMessage("there is no value for --config");
    }

    @Test
    void sqlAndPythonCallAFunction() {
        DataType type = DataTypes.createArrayType(DataType.fromDDL(CheckText.TYPE));
        Local.SPARK.udf().registerJava("corpus_check", CheckText.class.getName(), type);
        List<Row> found = Local.SPARK
                .sql(
                        "select explode(corpus_check('The ferry\\n\\nThe ferry runs on.\\n\\nSign up for our newsletter')) as f")
                .select("f.rule", "f.line")
                .collectAsList();
        assertThat(found).anySatisfy(row -> {
            assertThat(row.getString(0)).isEqualTo("boilerplate/newsletter");
            assertThat(row.getInt(1)).isEqualTo(5);
        });
    }
}
