package dev.corpusrules.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Suppression;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionsTest {

    @Test
    void aCommentSpeaksOfTheBlockThatFollows() {
        Article article = Article.markdown(
                "a.md", "One.\n\n<!-- corpus:ignore boilerplate/tags -- they are the subject -->\n\nTwo.\n\nThree.\n");
        assertThat(Suppressions.in(article)).singleElement().satisfies(suppression -> {
            assertThat(suppression.rule()).isEqualTo("boilerplate/tags");
            assertThat(suppression.reason()).isEqualTo("they are the subject");
            assertThat(region(article, suppression).strip()).isEqualTo("Two.");
        });
    }

    @Test
    void aRegionRunsFromItsStartToItsEnd() {
        Article article = Article.markdown(
                "a.md",
                "One.\n\n<!-- corpus:ignore-start figures/* -- a quiz -->\n\nTwo.\n\nThree.\n\n"
                        + "<!-- corpus:ignore-end figures/* -->\n\nFour.\n");
        assertThat(Suppressions.in(article)).singleElement().satisfies(suppression -> assertThat(
                        region(article, suppression).strip())
                .isEqualTo("Two.\n\nThree."));
    }

    @Test
    void anArticleMayPassARuleAsAWhole() {
        Article article = Article.html(
                "a.html", "<!-- corpus:ignore-file attribution/byline -- letters are unsigned --><p>One.</p>");
        assertThat(Suppressions.in(article)).singleElement().satisfies(suppression -> assertThat(
                        region(article, suppression))
                .isEqualTo(article.source().text()));
    }

    @Test
    void withoutAReasonNothingIsSilenced() {
        Article article = Article.markdown("a.md", "<!-- corpus:ignore boilerplate/tags -->\n\nTwo.\n");
        assertThat(Suppressions.in(article)).singleElement().satisfies(suppression -> assertThat(
                        suppression.covers("boilerplate/tags"))
                .isFalse());
    }

    @Test
    void anEndWithoutAStartIsKeptSoThatItIsReported() {
        Article article = Article.markdown("a.md", "One.\n\n<!-- corpus:ignore-end boilerplate/tags -->\n");
        assertThat(Suppressions.in(article)).extracting(Suppression::reason).containsExactly("");
    }

    @Test
    void plainTextHasNoComments() {
        Article article = Article.text("a.txt", "<!-- corpus:ignore boilerplate/tags -- no -->\nTwo.\n");
        assertThat(Suppressions.in(article)).isEqualTo(List.of());
    }

    private static String region(Article article, Suppression suppression) {
        return suppression.region().in(article.source().text());
    }
}
