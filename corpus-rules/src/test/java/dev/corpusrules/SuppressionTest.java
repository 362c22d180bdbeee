package dev.corpusrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {

    @ParameterizedTest
    @CsvSource({
        "boilerplate/tags, boilerplate/tags, true",
        "boilerplate/*, boilerplate/tags, true",
        "boilerplate/*, figures/age, false",
        "boilerplate/tags, boilerplate/tags-line, false",
    })
    void aSuppressionSpeaksOfARuleOrAFamily(String rule, String id, boolean covers) {
        assertThat(new Suppression(rule, "agreed", new Span(0, 9), new Span(0, 0)).covers(id))
                .isEqualTo(covers);
    }

    @ParameterizedTest
    @CsvSource({"0, 16, true", "0, 17, true", "17, 26, false"})
    void itHoldsInItsRegion(int from, int to, boolean silent) {
        Suppression suppression = new Suppression("house/0", "agreed", new Span(from, to), new Span(0, 0));
        Article article = Article.text("a.txt", "Share this story\nand more.\n").suppressing(List.of(suppression));
        Location place = article.locate(new Span(0, 16));
        assertThat(place.suppressions().equals(List.of(suppression))).isEqualTo(silent);
    }
}
