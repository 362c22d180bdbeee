package dev.corpusrules.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Prose;
import dev.corpusrules.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlanceTest {

    @ParameterizedTest
    @CsvSource({
        "4 May, 1",
        "in May, 0",
        "(May), 6",
        "LINDFORD — Rain fell, 4",
        "© Lindford Times, 8",
        "(c) Lindford Times, 38",
        "Creative Commons, 32",
        "Creatively common, 0",
        "It FIRST APPEARED there, 32",
        "Additional reporting by Ada Moss, 64",
        "Ada Moss contributed, 64",
        "Reportings, 0",
        "記者 リンド, 16",
        "リンド。, 16",
        "AP通信, 16",
        "Ляпис, 0"
    })
    void whatStandsOnALineIsSeen(String line, int signs) {
        Glance glance = glance(line);
        for (int sign = Glance.DIGIT; sign <= Glance.THANKS; sign *= 2) {
            assertThat(glance.holds(sign)).as("%s holds %d", line, sign).isEqualTo((signs & sign) != 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "c"})
    void aLineEndsWhereItEnds(String words) {
        Glance glance = new Glance(Prose.plain("© " + words + "c (1"), new Span(2, 2 + words.length()));
        assertThat(glance.holds(Glance.COPYRIGHT | Glance.DIGIT | Glance.BRACKET))
                .isFalse();
        assertThat(glance.holds(Glance.RIGHTS)).isEqualTo(words.equals("c"));
    }

    private static Glance glance(String line) {
        return new Glance(Prose.plain(line), new Span(0, line.length()));
    }
}
