package dev.corpusrules.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Metadata;
import dev.corpusrules.Metadata.Author;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAuthorsTest {

    private static final String WORDS = "<p>" + "The ferry to Lindholm was halted on Monday. ".repeat(5) + "</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name='DC.creator' content='Ada Moss'>",
                "<meta name='sailthru.author' content='Ada Moss'>",
                "<meta name='citation_author' content='Ada Moss'>",
                "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ada Moss'>",
                "<meta name='twitter:label2' content='Verfasst von'><meta name='twitter:data2' content='Ada Moss'>",
                "<meta property='article:author' content='https://times.example/author/ada-moss/'>",
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"creator\":[\"Ada Moss\"]}</script>",
            })
    void theHeadNamesTheAuthor(String head) {
        assertNamed(
                "<html><head>" + head + "</head><body><article><h1>Ferry halted</h1>" + WORDS + WORDS + "</article>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a class='p-author h-card' href='/ada'>Ada Moss</a>",
                "<span class='author vcard'><a class='url fn n' href='/x'>Ada Moss</a></span>",
                "<span property='schema:author'><span property='schema:name'>Ada Moss</span></span>",
                "<span itemprop=author itemscope><meta itemprop=name content='Ada Moss'></span>",
                "<address>By <a href='/ada'>Ada Moss</a></address>",
                "<div class=story-info><span>By <a href='/author/ada-moss'>Ada Moss</a></span></div>",
                "<div class='reporter'>Ada Moss</div>",
            })
    void anElementAtTheHeadOrTheFootNamesTheAuthor(String byline) {
        assertNamed("<html><body><article><h1>Ferry halted</h1>" + byline + WORDS + WORDS + "</article>");
        assertNamed("<html><body><article><h1>Ferry halted</h1>" + WORDS + WORDS + byline + "</article>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=editor><img src=a.jpg alt='Photo of Ada Moss'><p>Knows all ferries.</p></div>",
                "<div class=col><img class=avatar src=a.jpg alt=amoss><p>Ada Moss (amoss)<br>knows all ferries.</p></div>",
                "<footer><p>\u00a9 2026 Ada Moss. Made on Lindholm.</p></footer><link rel=alternate type='application/rss+xml' title='Ada Moss'>",
            })
    void aPortraitOrTheNameOfTheSiteHintsAtTheAuthor(String beside) {
        String body = "<body><article><h1>Ferry halted</h1>" + WORDS + WORDS;
        assertNamed("<html>" + body + "</article>" + beside);
        assertThat(names("<html>" + body + "<p>By Ivo Lund</p></article>" + beside))
                .containsExactly("Ivo Lund");
    }

    @Test
    void severalPortraitsAreAStaff() {
        assertThat(names("<html><body><article><h1>Ferry halted</h1>" + WORDS + WORDS + "</article>"
                        + "<img alt='Photo of Ada Moss'><img alt='Photo of Peter Lund'>"))
                .isEmpty();
    }

    @Test
    void theAccountOfACardIsTheLastResort() {
        String head = "<html><head><meta name='twitter:site' content='@times'><meta name='twitter:creator' content='";
        String body = "'></head><body><article><h1>Ferry halted</h1>" + WORDS + WORDS;
        assertThat(names(head + "@amoss" + body)).containsExactly("amoss");
        assertThat(names(head + "@times" + body)).isEmpty();
        assertThat(names(head + "@amoss" + body + "<p>By Ada Moss</p>")).containsExactly("Ada Moss");
    }

    @Test
    void whoWroteSomethingElseIsNotTheAuthor() {
        String article = "<html><body><article><h1>Ferry halted</h1>" + WORDS + WORDS + "</article>";
        assertThat(names(article + "<ol class=commentlist><li><a rel=author href=/i>Ivo Lund</a></ol>"))
                .isEmpty();
        assertThat(names(article + "<div itemprop=comment><b itemprop=author>Ivo Lund</b></div>"))
                .isEmpty();
        assertThat(names(article
                        + "<div class=scroller><article><h1>Bridge shut</h1><a class=byline>Ivo Lund</a></article>"))
                .isEmpty();
    }

    @Test
    void aFullNameThatIsShownIsWorthMoreThanTheNameOfAnAccount() {
        String account = "<html><head><meta name=author content='amoss'></head><body><article><h1>Ferry halted</h1>";
        assertNamed(account + "<div class=author-2>Ada Moss</div>" + WORDS + WORDS);
        assertThat(names(account + WORDS + WORDS)).containsExactly("amoss");
    }

    @Test
    void anAgencyIsKeptWhereTheOutletSigns() {
        Metadata metadata = metadata("<html><head><meta property='og:site_name' content='Lindholm Times'>"
                + "<meta name=author content='Lindholm Times'><meta name=articleAuthor content=Reuters></head><body>"
                + WORDS);
        assertThat(metadata.agencies()).extracting(Metadata.Value::value).containsExactly("Reuters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>Nov 21, 2026</div><h1>Ferry halted</h1>",
                "<h1>Ferry halted</h1><div>Last updated: November 21, 2026</div>",
                "<h1>Ferry halted</h1><time datetime=2026-11-25>x</time><time pubdate datetime=2026-11-21>y</time>",
            })
    void theDayStandsAboveTheHeadlineOrIsThatOfAChange(String head) {
        assertThat(metadata("<html><body><article>" + head + WORDS + WORDS + "</article>")
                        .published())
                .extracting(Metadata.Value::value)
                .isEqualTo(LocalDate.of(2026, 11, 21));
    }

    private static void assertNamed(String page) {
        assertThat(names(page)).as(page).containsExactly("Ada Moss");
    }

    private static List<String> names(String page) {
        return metadata(page).authors().stream().map(Author::name).toList();
    }

    private static Metadata metadata(String page) {
        return Article.html("a.html", page).metadata();
    }
}
