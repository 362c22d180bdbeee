package dev.corpusrules.rules.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A credit that several articles have in common is found twice, and taken away by neither rule. */
class KeptCreditTest {

    @TempDir
    private Path folder;

    @Test
    void anotherRuleDoesNotTakeAwayWhatOneKeeps() throws IOException, InterruptedException {
        for (int number = 1; number <= 3; number++) {
            Files.writeString(folder.resolve(number + ".txt"), """
                    Osterby deepens its harbour, part %d
                    The harbour of Osterby will be dredged twice as deep by the autumn, the port said on day %d.
                    Photo: Ida Lund
                    Work on the basin begins in April and costs %d million crowns, according to the town's treasurer.
                    """.formatted(number, number, number));
        }

        assertThat(Evaluation.check(folder)).hasSize(3).allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("boilerplate/photo-credit");
            assertThat(finding.also()).containsExactly("boilerplate/repeated-lines");
            assertThat(finding.fix()).isNull();
        });
    }
}
