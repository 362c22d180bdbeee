package dev.corpusrules.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void aLineEndsWhereItEnds() {
        Article article = Article.text("mill.txt", "© 2026\nLindford\n(c)");
        PackedWords words = article.read(PackedWords.READING);
        Glance second = new Glance(article.prose(), new Span(7, 15), words, 0, 1);
        assertThat(second.words()).isEqualTo("Lindford");
        assertThat(second.holds(Glance.COPYRIGHT | Glance.DIGIT | Glance.BRACKET | Glance.RIGHTS))
                .isFalse();
    }

    private static Glance glance(String line) {
        Article article = Article.text("mill.txt", line);
        PackedWords words = article.read(PackedWords.READING);
        return new Glance(article.prose(), new Span(0, line.length()), words, 0, words.count());
    }
}
