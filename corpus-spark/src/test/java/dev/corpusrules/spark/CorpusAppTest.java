package dev.corpusrules.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

        Path to = folder.resolve("out");
        String said = run(2, "clean", corpus.getParent(), to, "--output", "json");

        assertThat(said)
                .startsWith("town/briefs.jsonl:2 cannot be read: a record without a text field")
                .contains("\ntown/broken.txt:1 cannot be read: ")
                .contains("     1        ·      ·  boilerplate/newsletter   An invitation to a newsletter")
                .contains("       2        1        ·        1         ·         1  all articles")
                .contains("\nchecked 2 articles, ")
                .contains("; 3 unreadable")
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

    @Test
    void whatWasFoundIsABaselineForTheNextTime() throws Exception {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("swans.txt"), "Swans\n\nSign up for our newsletter\n");
        run(1, "check", corpus, folder.resolve("out"));
        // As the documentation has it.
        Local.SPARK
                .read()
                .parquet(folder.resolve("out/findings").toString())
                .select("file", "record", "rule", "quote", "fingerprint")
                .coalesce(1)
                .write()
                .json(folder.resolve("accepted").toString());
        Path accepted = folder.resolve("corpus-baseline.jsonl");
        try (Stream<Path> parts = Files.list(folder.resolve("accepted"))) {
            Files.copy(
                    parts.filter(part -> part.toString().endsWith(".json"))
                            .findFirst()
                            .orElseThrow(),
                    accepted);
        }
        Files.writeString(corpus.resolve("bells.txt"), "Bells\n\nBy Ines Tolland\n\nAll bells ring again.\n");

        assertThat(run(0, "check", corpus, folder.resolve("again"), "--baseline", accepted))
                .contains("0 errors, ")
                .contains(" in the baseline")
                .doesNotContain("no longer");
        Files.delete(corpus.resolve("swans.txt"));
        assertThat(run(0, "check", corpus, folder.resolve("again"), "--baseline", accepted))
                .contains("entries of the baseline that accept nothing any more: ");
    }

    @Test
    void tooFewArticlesAreAMistake() throws Exception {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("README.md"), "No article.");
        assertThat(run(2, "check", corpus, folder.resolve("out")))
                .startsWith("no article in " + corpus + " matches")
                .endsWith("outcome: broken\n");
    }

    @Test
    void jsonLinesAreCleanedAsATable() throws Exception {
        Path lines = Files.writeString(folder.resolve("lines.jsonl"), """
                {"id": 1, "title": "The mill", "text": "The mill is open.\\n\\nSign up for our newsletter", "tags": ["a", "b"], "seen": {"on": ["x"]}}
                {"id": 2, "title": "The quay", "text": "The quay is shut.", "images": [{"alt": "A quay", "width": 300}]}
                {"id": 3, "title": "No text"}
                {"id": 4, "title":
                """);
        run(2, "clean", lines, folder.resolve("out"), "--input", "json", "--output", "json");
        List<String> articles = Local.SPARK
                .read()
                .textFile(folder.resolve("out/articles").toString())
                .collectAsList();
        assertThat(articles)
                .hasSize(4)
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "\"id\":1,\"seen\":{\"on\":[\"x\"]},\"tags\":[\"a\",\"b\"]",
                                "\"text\":\"The mill is open.\"")
                        .contains("\"removed\":[{\"field\":\"text\",\"start\":17,\"end\":45,"))
                .anySatisfy(line -> assertThat(line)
                        .contains("\"images\":[{\"alt\":\"A quay\",\"width\":300}]", "\"text\":\"The quay is shut.\""))
                .anySatisfy(line ->
                        assertThat(line).contains("\"id\":3,\"title\":\"No text\"", "\"verdict\":\"unreadable\""))
                .anySatisfy(line -> assertThat(line).contains("{\\\"id\\\": 4", "\"verdict\":\"unreadable\""));
        assertThat(lines("unreadable"))
                .extracting(row -> row.<String>getAs("why"))
                .hasSize(2)
                .anyMatch(why -> why.endsWith(": id 3, title No text"))
                .anyMatch(why -> why.endsWith(": _corrupt_record {\"id\": 4, \"title\":"));
    }

    /** What is printed. */
    private static String run(int status, Object... words) throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Wish wish = Wish.of(Stream.of(words).map(Object::toString).toList());
        assertThat(new CorpusApp(Local.SPARK, wish, new PrintStream(said, true, StandardCharsets.UTF_8)).run())
                .isEqualTo(status);
        return said.toString(StandardCharsets.UTF_8);
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
        // What PySpark's spark.udf.registerJavaFunction calls.
        DataType type = DataTypes.createArrayType(DataType.fromDDL(CheckText.TYPE));
        Local.SPARK.udf().registerJava("check_text", CheckText.class.getName(), type);
        List<Row> found = Local.SPARK
                .sql(
                        "select explode(check_text('The ferry\\n\\nThe ferry runs on.\\n\\nSign up for our newsletter')) as f")
                .select("f.rule", "f.line")
                .collectAsList();
        assertThat(found).anySatisfy(row -> {
            assertThat(row.getString(0)).isEqualTo("boilerplate/newsletter");
            assertThat(row.getInt(1)).isEqualTo(5);
        });
    }
}
