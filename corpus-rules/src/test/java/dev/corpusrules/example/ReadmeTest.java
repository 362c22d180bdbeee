package dev.corpusrules.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.RuleSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what there is. */
class ReadmeTest {

    private static final Path SAMPLE = Path.of("src/test/java/dev/corpusrules/example/CheckOneArticle.java");

    @Test
    void theSampleStandsInTheReadme() throws IOException {
        String source = Files.readString(SAMPLE);
        String body = source.substring(source.indexOf("        RuleSet rules"), source.indexOf("    }\n}"));

        assertThat(Files.readString(Path.of("../README.md")).replace("\r\n", "\n"))
                .contains("```java\n" + body.stripTrailing().stripIndent() + "\n```");
    }

    @Test
    void theSampleFindsTheLinkAndTakesItAway() {
        String said = said();

        assertThat(said).contains("7: ERROR boilerplate/related-links");
        assertThat(said).endsWith("""
                The island ferry will run for two more weeks each autumn.

                """);
    }

    @Test
    void itsConfigurationCanBeRead(@TempDir Path folder) throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        int start = readme.indexOf("```yaml\n") + "```yaml\n".length();
        Path file = folder.resolve("corpus.yml");
        Files.writeString(file, readme.substring(start, readme.indexOf("```", start)));

        assertThat(RuleSet.read(file).entry("house/old-name")).isPresent();
        assertThat(RuleSet.read(file).entry("boilerplate/author-bio")).isEmpty();
    }

    private static String said() {
        PrintStream console = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            CheckOneArticle.main(new String[0]);
        } finally {
            System.setOut(console);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
