package dev.corpusrules.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Checker;
import dev.corpusrules.article.Survey;
import dev.corpusrules.engine.Checked;
import dev.corpusrules.engine.CorpusCheck;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written for a folder of articles is a configuration that reads all of them. */
final class StarterTest {

    private static final String FERRY = """
            Harbour council approves a longer ferry season

            By Ines Tolland, 14 March 2026

            The island ferry will run for two more weeks each autumn, the harbour council decided on Monday evening.
            """;

    private static final String CAFE = FERRY.replace("ferry", "café");

    @TempDir
    Path corpus;

    @Test
    void aPlainFolderNeedsNothing() throws IOException, InterruptedException {
        write("town/ferry.txt", FERRY, "UTF-8");
        write("town/cafe.md", CAFE, "UTF-8");

        List<String> lines = Starter.lines(Survey.of(corpus));

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("1 .md, 1 .txt");
        assertThat(lines.get(2)).startsWith("extends: news ");
        assertThat(checked(lines).articles()).isEqualTo(2);
    }

    @Test
    void foldersThatAreNotUtf8GetTheirEncoding() throws IOException, InterruptedException {
        write("archive/1998/cafe.txt", CAFE, "windows-1252");
        write("archive/1998/ferry.txt", FERRY, "UTF-8");
        write("mixed/old.txt", CAFE, "windows-1252");
        write("mixed/new.txt", CAFE, "UTF-8");
        write("wide/cafe.txt", CAFE, "UTF-16LE");
        write("east/bridge.txt", "Мост открыт\n\nМост в Вельмуте снова открыт после ремонта.\n", "windows-1251");

        List<String> lines = Starter.lines(Survey.of(corpus));

        assertThat(String.join("\n", lines)).contains("""
                overrides:
                  - files: ["archive/1998/**"]
                    encoding: windows-1252   # not UTF-8; guessed
                  - files: ["east/**"]
                    encoding: windows-1251   # not UTF-8; guessed
                  - files: ["mixed/old.txt"]
                    encoding: windows-1252   # not UTF-8; guessed
                  - files: ["wide/**"]
                    encoding: UTF-16LE   # not UTF-8; guessed""");
        assertThat(checked(lines).unreadable()).isEmpty();
        assertThat(checked(lines).articles()).isEqualTo(6);
    }

    @Test
    void fieldsWithUnusualNamesAreTold() throws IOException, InterruptedException {
        String body = "<p>" + "The island ferry will run for two more weeks. ".repeat(6) + "</p>";
        StringBuilder feed = new StringBuilder();
        for (int i = 1; i <= 3; i++) {
            feed.append(
                    "{\"nid\": \"n%d\", \"hed\": \"Ferry season %d\", \"payload\": {\"markup\": \"%s\"}, \"section\": \"town\"}\n"
                            .formatted(i, i, body));
        }
        write("feeds/day.jsonl", feed.toString(), "UTF-8");

        List<String> lines = Starter.lines(Survey.of(corpus));

        assertThat(lines).contains("    html: \"payload.markup\"", "    title: \"hed\"", "    id: \"nid\"");
        assertThat(checked(lines).articles()).isEqualTo(3);
        assertThat(checked(lines).unreadable()).isEmpty();
    }

    @Test
    void fieldsWithUsualNamesNeedNoWord() throws IOException {
        write(
                "feeds/day.jsonl",
                "{\"id\": 1, \"headline\": \"Ferry\", \"body\": \"" + "The ferry runs. ".repeat(20) + "\"}\n",
                "UTF-8");

        assertThat(Starter.lines(Survey.of(corpus))).hasSize(3);
    }

    @Test
    void languageAndDraftsAreTold() throws IOException, InterruptedException {
        write(
                "orte/faehre.txt",
                "Die Fähre fährt länger\n\nDie Fähre wird mit der neuen Mannschaft auf der Insel und nicht im Hafen liegen.\n",
                "UTF-8");
        write("orte/_drafts/halb.txt", "Halb\n\nEin Satz, der nicht fertig ist und\n", "UTF-8");

        List<String> lines = Starter.lines(Survey.of(corpus));

        assertThat(lines).anyMatch(line -> line.startsWith("  language: de "));
        assertThat(lines).contains("    - \"**/_drafts/**\"");
        assertThat(checked(lines).articles()).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadIsLeftOutByName() throws IOException, InterruptedException {
        write("town/ferry.txt", FERRY, "UTF-8");
        write("feeds/day.jsonl", "{\"id\": 1, \"text\": \"The ferry runs.\"}\nno record\n", "UTF-8");

        Survey survey = Survey.of(corpus);
        List<String> lines = Starter.lines(survey);

        assertThat(Starter.leftOut(survey)).containsExactly("feeds/day.jsonl");
        assertThat(lines).anyMatch(line -> line.startsWith("    - \"feeds/day.jsonl\"  # line 2: not JSON"));
        assertThat(checked(lines).unreadable()).isEmpty();
    }

    private Checked<Boolean> checked(List<String> lines) throws IOException, InterruptedException {
        Path file = Files.write(corpus.resolve("corpus.yml"), lines);
        Configuration configuration = Configuration.read(file);
        return new CorpusCheck(new Checker(configuration.rules()), 1)
                .run(configuration.articles().in(corpus), article -> true);
    }

    private void write(String path, String text, String charset) throws IOException {
        Path file = corpus.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(Charset.forName(charset)));
    }
}
