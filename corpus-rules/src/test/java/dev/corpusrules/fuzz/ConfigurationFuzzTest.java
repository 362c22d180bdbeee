package dev.corpusrules.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.corpusrules.RuleSet;
import dev.corpusrules.config.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Whatever a configuration says, it is a rule set or a list of mistakes. */
class ConfigurationFuzzTest {

    private static Path file;

    @BeforeAll
    static void aFile() throws IOException {
        file = Files.createTempDirectory("corpus-fuzz").resolve("corpus.yml");
    }

    @AfterAll
    static void noFile() throws IOException {
        Files.deleteIfExists(file);
        Files.delete(file.getParent());
    }

    @FuzzTest(maxDuration = "2m")
    void yaml(byte[] input) throws IOException {
        Files.write(file, withFewPhrases(input));
        try {
            assertThat(RuleSet.read(file).entries()).isNotEmpty();
        } catch (ConfigurationException e) {
            assertThat(e.getMessage()).contains("corpus.yml:");
        }
    }

    /** The packs that are meant where none is named hold thousands of phrases: to read them would take nearly all the time. */
    private static byte[] withFewPhrases(byte[] input) {
        String text = new String(input, ISO_8859_1);
        if (text.contains("extends")) {
            return input;
        }
        String few = text.startsWith("{") ? "{extends: hygiene, " + text.substring(1) : "extends: hygiene\n" + text;
        return few.getBytes(ISO_8859_1);
    }
}
