package dev.corpusrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.config.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RuleListTest {

    @TempDir
    Path folder;

    @Test
    void eachValueIsNamedWithItsPlace() throws IOException {
        List<String> lines = lines("""
                extends: [attribution, desk.yml]
                rules:
                  attribution/byline: {severity: {html: info}, allowDesk: false}
                  house/old-name:
                    kind: phrases
                    find: ["Velmouth Polytechnic"]
                    message: "It has another name."
                """);
        assertThat(lines.get(0)).matches("rule +severity +likely +languages +set in");
        assertThat(lines).anyMatch(line -> line.matches("attribution/byline .*html info,.* any +corpus.yml:3"));
        assertThat(lines).contains("    allowDesk: false  corpus.yml:3");
        assertThat(lines).anyMatch(line -> line.matches("attribution/date .* pack attribution"));
        assertThat(lines).anyMatch(line -> line.matches("house/old-name +warning +info +any +by default"));
        assertThat(lines).contains("    kind: phrases  corpus.yml:5", "    find: [Velmouth Polytechnic]  corpus.yml:6");
        assertThat(lines).noneMatch(line -> line.startsWith("boilerplate/"));
    }

    @Test
    void whatIsOffIsNamedWithWhoSwitchedItOff() throws IOException {
        List<String> lines = lines("extends: [attribution, desk.yml]\n");
        assertThat(lines).noneMatch(line -> line.startsWith("attribution/weasel"));
        assertThat(lines.get(lines.size() - 1)).contains(" off: ").contains("attribution/weasel (desk.yml:2)");
    }

    @Test
    void overridesFollowTheirRule() throws IOException {
        List<String> lines = lines("""
                overrides:
                  - files: ["archive/**"]
                    rules:
                      attribution/byline: off
                """);
        int rule = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("attribution/byline "))
                .findFirst()
                .orElseThrow());
        assertThat(lines.get(rule + 1)).isEqualTo("    severity in archive/**: off  corpus.yml:4");
    }

    private List<String> lines(String yaml) throws IOException {
        Files.writeString(folder.resolve("desk.yml"), "rules:\n  attribution/weasel: off\n");
        return RuleList.lines(Configuration.read(Files.writeString(folder.resolve("corpus.yml"), yaml)));
    }
}
