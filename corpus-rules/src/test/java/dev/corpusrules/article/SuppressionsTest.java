package dev.corpusrules.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Glob;
import dev.corpusrules.Suppression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void frontMatterSpeaksOfTheArticle() {
        Article one = Article.text("a.txt", "---\ntitle: A\ncorpus-ignore: figures/* -- a quiz\n---\nOne.\n");
        Article two = Article.markdown(
                "a.md",
                "---\ncorpus-ignore:\n  - boilerplate/tags -- they are the subject\n  - attribution/byline\n---\nOne.\n");
        assertThat(Suppressions.in(one)).singleElement().satisfies(suppression -> {
            assertThat(suppression.covers("figures/age")).isTrue();
            assertThat(suppression.reason()).isEqualTo("a quiz");
            assertThat(region(one, suppression)).isEqualTo(one.source().text());
            assertThat(one.locateInSource(suppression.at()).line()).isEqualTo(3);
        });
        assertThat(Suppressions.in(two))
                .extracting(suppression -> suppression.rule() + ": " + suppression.reason())
                .containsExactly("boilerplate/tags: they are the subject", "attribution/byline: ");
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

    @Test
    void whoMaySuppressIsTheOwnersChoice(@TempDir Path folder) throws IOException {
        String text = "<!-- corpus:ignore boilerplate/tags -- the subject -->\n\nTwo.\n";
        Files.writeString(folder.resolve("own.md"), text);
        Files.writeString(folder.resolve("scraped.md"), text);
        Corpus unsaid = Corpus.in(folder);
        Corpus corpus = new Corpus(
                folder,
                unsaid.include(),
                unsaid.exclude(),
                unsaid.encodings(),
                unsaid.drafts(),
                List.of(new Corpus.Trust(Glob.parse("scraped*"), false)),
                unsaid.fields());
        assertThat(inForce(corpus, "own.md")).hasSize(1);
        assertThat(inForce(corpus, "scraped.md")).isEmpty();
    }

    @Test
    void aFeedSwitchesNoRuleOff(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("feed.jsonl"),
                "{\"id\":\"1\",\"html\":\"<!-- corpus:ignore-file boilerplate/tags -- no --><p>Two.</p>\"}\n");
        assertThat(inForce(Corpus.in(folder), "feed.jsonl")).isEmpty();
    }

    private static List<Suppression> inForce(Corpus corpus, String file) {
        List<Suppression> found = new ArrayList<>();
        corpus.read(
                file, opened -> found.addAll(((Opened.Read) opened).article().suppressions()));
        return found;
    }

    private static String region(Article article, Suppression suppression) {
        return suppression.region().in(article.source().text());
    }
}
