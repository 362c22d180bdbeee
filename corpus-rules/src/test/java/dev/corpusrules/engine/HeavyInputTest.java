package dev.corpusrules.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Checker;
import dev.corpusrules.RuleSet;
import dev.corpusrules.article.Corpus;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What takes minutes, in a heap of half a gigabyte: {@code mvn -Pheavy -pl corpus-rules test}. */
@Tag("heavy")
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class HeavyInputTest {

    @TempDir
    private Path folder;

    @Test
    void aFeedOfAGigabyteIsReadRecordByRecord() throws Exception {
        long records = 0;
        long bytes = 0;
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(folder.resolve("feed.jsonl")), 1 << 20)) {
            while (bytes < 1L << 30) {
                byte[] record = record(records++);
                out.write(record);
                bytes += record.length;
            }
        }
        Checked<Boolean> checked = check();
        assertThat(checked.articles()).isEqualTo(records);
        assertThat(checked.findings().stream().filter(finding -> finding.rule().equals("boilerplate/newsletter")))
                .hasSize((int) ((records + 999) / 1000));
    }

    @Test
    void aHundredThousandTinyFilesAreRead() throws Exception {
        for (int i = 0; i < 100_000; i++) {
            Path file = folder.resolve(i / 1000 + "/" + i + ".txt");
            if (i % 1000 == 0) {
                Files.createDirectories(file.getParent());
            }
            Files.writeString(file, "Ferry " + i + "\n");
        }
        assertThat(check().articles()).isEqualTo(100_000);
    }

    /** As long as an article may be, of one thing over and over. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry carried 120 passengers on Monday, said Maren Ostby, who chairs the council. ",
                "The ferry carried 120 passengers on Monday, said Maren Ostby.\n\n",
                "By Ines Tolland\n",
                "x\n",
                "a",
                "1",
                "1,000,",
                "5 percent of ",
                "\"a\" ",
                "\"",
                "“",
                "(",
                "'a ",
                "John Smith ",
                ". ",
                " "
            })
    void anArticleAsLongAsItMayBeComesToAnEnd(String again) throws Exception {
        String text = again.repeat(1_900_000 / again.length());
        Files.writeString(folder.resolve("a.txt"), text);
        Files.writeString(folder.resolve("b.md"), text);
        Files.writeString(folder.resolve("c.html"), "<p>" + text.replace("\n", "</p><p>"));
        Checked<Boolean> checked = check();
        assertThat(checked.articles() + checked.unreadable().size()).isEqualTo(3);
    }

    private Checked<Boolean> check() throws Exception {
        Checked<Boolean> checked =
                new CorpusCheck(new Checker(RuleSet.pack("news")), 2).run(Corpus.in(folder), article -> true);
        assertThat(checked.failures()).isEmpty();
        return checked;
    }

    private static byte[] record(long number) throws IOException {
        String sentence = "The ferry number " + number + " was late again, said Maren Ostby, who chairs the council. ";
        String text = sentence.repeat(20) + (number % 1000 == 0 ? "\\n\\nSign up for our newsletter" : "");
        return ("{\"id\":\"" + number + "\",\"title\":\"Ferry " + number + "\",\"author\":\"Ines Tolland\",\"text\":\""
                        + text + "\"}\n")
                .getBytes(UTF_8);
    }
}
