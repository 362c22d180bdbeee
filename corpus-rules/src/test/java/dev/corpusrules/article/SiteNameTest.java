package dev.corpusrules.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Metadata;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteNameTest {

    private static final String WORDS = "<article><h1>Ferry halted</h1><p>"
            + "The ferry to Lindholm was halted on Monday. ".repeat(5) + "</p></article>";

    private static final String OWN = "<link rel=canonical href='https://www.lindholmtimes.example/ferry'>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name='application-name' content='Lindholm Times'>",
                "<link rel=alternate type='application/rss+xml' title='Lindholm Times &raquo; Feed' href=/feed>",
                "<link rel=alternate type='application/atom+xml' title='Lindholm Times - RSS' href=/feed>",
                "<title>The ferry to Lindholm is halted | Lindholm Times</title>",
                OWN + "<title>The ferry to Lindholm is halted - Lindholm Times</title>",
                "<body><a href='/'><img src=l.png alt='Lindholm Times'></a>",
                OWN + "<body><a href='https://www.lindholmtimes.example/'><img src=l.png alt='Lindholm Times'></a>",
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"publisher\":{\"name\":\"Blogger\"}}</script><meta property='og:site_name' content='Lindholm Times'>",
            })
    void theSiteIsThePublisherWhereNoFieldNamesOne(String markup) {
        assertThat(publisher("<html><head>" + markup + WORDS)).isEqualTo("Lindholm Times");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel=alternate type='application/rss+xml' title='RSS 2.0' href=/feed>",
                "<title>The ferry to Lindholm is halted - second part</title>",
                "<body><a href='/'><img src=l.png alt='Home'></a>",
                "<body><a href='https://other.example/'><img src=l.png alt='Other Times'></a>",
            })
    void wordsThatNameNoSiteAreNone(String markup) {
        assertThat(publisher("<html><head>" + markup + WORDS)).isNull();
    }

    @Test
    void theFooterClaimsTheCopyright() {
        Metadata metadata =
                metadata(WORDS + "<footer><div>2026 <b>\u00a9 Lindholm Times Ltd</b> <a>Imprint</a></div></footer>");
        assertThat(metadata.rights())
                .extracting(Metadata.Value::value)
                .isEqualTo("2026 \u00a9 Lindholm Times Ltd Imprint");
        assertThat(metadata(WORDS + "<div><p>\u00a9 Ada Moss</p></div>").rights())
                .isNull();
        assertThat(metadata("<body class=has-footer>" + WORDS + "<p>\u00a9 Ada Moss</p>")
                        .rights())
                .isNull();
        assertThat(metadata(WORDS + "<footer>Photo: \u00a9 Ada Moss</footer>").rights())
                .isNull();
    }

    private static @Nullable String publisher(String page) {
        Metadata.Value<String> publisher = metadata(page).publisher();
        return publisher == null ? null : publisher.value();
    }

    private static Metadata metadata(String page) {
        return Article.html("a.html", "<html>" + page).metadata();
    }
}
