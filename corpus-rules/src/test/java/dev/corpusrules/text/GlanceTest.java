package dev.corpusrules.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlanceTest {

    @ParameterizedTest
    @CsvSource({
        "4 May, 8",
        "in May, 0",
        "(May), 48",
        "LINDFORD — Rain fell, 32",
        "© Lindford Times, 64",
        "(c) Lindford Times, 50",
        "Creative Commons, 2",
        "Creatively common, 0",
        "It FIRST APPEARED there, 2",
        "Additional reporting by Ada Moss, 4",
        "Ada Moss contributed, 4",
        "Reportings, 0",
        "記者 リンド, 128",
        "リンド。, 128",
        "AP通信, 128",
        "Ляпис, 0"
    })
    void whatStandsOnALineIsSeen(String line, int signs) {
        Glance glance = glance(line);
        for (int sign = Glance.RIGHTS; sign <= Glance.EAST_ASIAN; sign *= 2) {
            assertThat(glance.holds(sign)).as("%s holds %d", line, sign).isEqualTo((signs & sign) != 0);
        }
    }

    @Test
    void theEndOfALineIsSeen() {
        Article article = Article.text("mill.txt", "Lindford\nmill");
        Glance both = Glance.of(
                new Article(
                        article.source(),
                        article.format(),
                        article.declaration(),
                        article.metadata(),
                        article.prose(),
                        List.of(Block.plain(Block.Kind.PARAGRAPH, new Span(0, 13), new Span(0, 13)))),
                0);
        assertThat(both.holds(Glance.LINE_END)).isTrue();
        assertThat(Glance.of(article, 0).holds(Glance.LINE_END)).isFalse();
    }

    private static Glance glance(String line) {
        return Glance.of(Article.text("mill.txt", line), 0);
    }
}
