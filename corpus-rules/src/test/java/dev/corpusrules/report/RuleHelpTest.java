package dev.corpusrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.config.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RuleHelpTest {

    @TempDir
    Path folder;

    @Test
    void aRuleOfThePackIsItsPageAndWhatItIsSetTo() throws IOException {
        List<String> lines = RuleHelp.lines("attribution/byline", configuration("rules: {attribution/byline: off}\n"))
                .orElseThrow();
        assertThat(lines).startsWith("# attribution/byline").contains("## Why it matters", "## Here");
        assertThat(lines).endsWith("off", "- severity: off  (corpus.yml:1)");
    }

    @Test
    void aRuleOfOnesOwnIsWhatWasSaidOfIt() throws IOException {
        List<String> lines =
                RuleHelp.lines("house/old-name", configuration("""
                        rules:
                          house/old-name:
                            kind: phrases
                            find: ["Velmouth Polytechnic", "the Poly"]
                            message: "It has another name."
                        """)).orElseThrow();
        assertThat(lines)
                .startsWith("# house/old-name")
                .contains(
                        "severity warning; what is likely: info",
                        "- kind: phrases  (corpus.yml:3)",
                        "- find: [Velmouth Polytechnic, the Poly]  (corpus.yml:4)",
                        "- message: It has another name.  (corpus.yml:5)");
    }

    @Test
    void anUnknownRuleIsNoneAndTheNearestIsProposed() throws IOException {
        Configuration figures = configuration("extends: figures\n");
        assertThat(RuleHelp.lines("attribution/bylines", figures)).isEmpty();
        assertThat(RuleHelp.lines("../packs/figures", figures)).isEmpty();
        assertThat(RuleHelp.unknown("attribution/bylines", figures))
                .isEqualTo("there is no rule \"attribution/bylines\": did you mean \"attribution/byline\"?");
        assertThat(RuleHelp.unknown("zzz", figures)).isEqualTo("there is no rule \"zzz\"");
    }

    private Configuration configuration(String yaml) throws IOException {
        return Configuration.read(Files.writeString(folder.resolve("corpus.yml"), yaml));
    }
}
