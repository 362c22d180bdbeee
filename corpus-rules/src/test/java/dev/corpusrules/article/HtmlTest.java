package dev.corpusrules.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Declaration;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {

    private static final String WORDS =
            "The ferry to Lindholm was halted on Monday after a crack was found in its hull, the "
                    + "harbour office said. ";

    private static final String PAGE = """
            <!doctype html>
            <html lang="en-GB"><head><title>Ferry halted - Lindholm Times</title></head>
            <body>
            <nav><a href="/">Home</a> <a href="/news">News</a></nav>
            <div id="content"><h1>Ferry halted</h1>
              <article class="story">
                <p>%s<b>No</b>body was hurt.</p>
                <p>%s</p>
                <div class="relatedLinks related-box"><ul><li><a href="/b">Bridge closed</a></li></ul></div>
                <figure><img src="f.jpg"><figcaption>The ferry. Photo: Ada Moss</figcaption></figure>
                <p>%s</p>
              </article>
            </div>
            <footer>All rights reserved</footer>
            <script>var p = "<p>no</p>";</script>
            </body></html>
            """.formatted(WORDS, WORDS, WORDS);

    @Test
    void ofAPageWithoutAnArticleTheSitesOwnIsNotRead() {
        Article article = Article.html(
                "a.html",
                "<html><body><nav>News</nav><h2>Ferry halted</h2><p>It was a crack.</p><p>No boat runs.</p>"
                        + "<div role=dialog>We use cookies</div><footer>Imprint</footer></body></html>");
        assertThat(texts(article)).containsExactly("Ferry halted", "It was a crack.", "No boat runs.");
        assertThat(texts(Article.html("a.html", "<nav>News</nav><p>It was a crack.</p>")))
                .containsExactly("News", "It was a crack.");
    }

    @Test
    void ofAPageTheArticleIsRead() {
        Article article = Article.html("a.html", PAGE);
        assertThat(texts(article))
                .containsExactly(
                        "Ferry halted",
                        WORDS + "Nobody was hurt.",
                        WORDS.strip(),
                        "Bridge closed",
                        "The ferry. Photo: Ada Moss",
                        WORDS.strip());
        assertThat(article.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        Block.Kind.HEADLINE,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.ITEM,
                        Block.Kind.CAPTION,
                        Block.Kind.PARAGRAPH);
        assertThat(article.declaration()).isEqualTo(Declaration.HTML);
        assertThat(article.language()).contains("en");
    }

    @Test
    void aBlockKnowsItsLinksItsMarksAndItsElement() {
        Article article = Article.html("a.html", PAGE);
        Block link = article.blocks().get(3);
        assertThat(link.linkShare()).isEqualTo(1);
        assertThat(link.level()).isEqualTo(1);
        assertThat(link.marks())
                .contains("li", "ul", "div", "related", "links", "box")
                .doesNotContain("story");
        assertThat(link.whole().in(PAGE)).isEqualTo("<li><a href=\"/b\">Bridge closed</a></li>");
        assertThat(article.blocks().get(1).linkShare()).isZero();
    }

    @Test
    void ofAPartOfAPageEverythingIsRead() {
        assertThat(texts(Article.html("a.html", "<p>One</p><nav>Two</nav>three<br>four<br><br>five")))
                .containsExactly("One", "Two", "three\nfour", "five");
    }

    @Test
    void textBetweenBlocksIsABlockWithItsInlineElements() {
        String html = "<div>before <i>this</i><p>middle</p><a href=x>be<b>hi</b>nd</a> it</div>";
        Article article = Article.html("a.html", html);
        assertThat(article.blocks().stream().map(block -> block.whole().in(html)))
                .containsExactly("before <i>this</i>", "<p>middle</p>", "<a href=x>be<b>hi</b>nd</a> it");
    }

    @Test
    void cellsOfATableAreParted() {
        assertThat(texts(Article.html("a.html", "<table><tr><th>Year</th><td>4</td><td>500</td></tr></table>")))
                .containsExactly("Year\t4\t500");
    }

    @Test
    void aHeadingThatNamesTheSiteIsNotTheHeadline() {
        String page = "<html><head><meta property='og:title' content='Ferry &amp; quay halted'></head><body>"
                + "<header><h1>Lindholm Times</h1></header><h1>Other</h1><div><p>" + WORDS + "</p></div></body></html>";
        Article article = Article.html("a.html", page);
        Block headline = article.blocks().get(0);
        assertThat(headline.kind()).isEqualTo(Block.Kind.HEADLINE);
        assertThat(article.text(headline)).isEqualTo("Ferry & quay halted");
        assertThat(article.prose().inSource(headline.span()).in(page)).isEqualTo("Ferry &amp; quay halted");
    }

    @Test
    void nestingOfAnyDepthIsRead() {
        String deep = "<div><b>".repeat(50_000) + "words" + "</b></div>".repeat(50_000);
        assertThat(texts(Article.html("a.html", deep))).containsExactly("words");
        assertThat(texts(Article.html("a.html", "<ul><li>".repeat(20_000) + "x")))
                .contains("x");
    }

    private static List<String> texts(Article article) {
        return article.blocks().stream().map(article::text).toList();
    }
}
