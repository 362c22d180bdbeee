package dev.corpusrules.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.corpusrules.Article;
import dev.corpusrules.Article.Format;
import dev.corpusrules.Block;
import dev.corpusrules.Declaration;
import dev.corpusrules.Source;
import dev.corpusrules.Span;
import java.util.Random;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every character of the prose stands in the source where the map says, whatever the markup around it. */
class PlacesTest {

    private static final String FRONT = "---\r\ntitle: \"Ferry & quay\"\r\nauthor: 'Ada Moss'\r\n---\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One 😀 two.\nThree\r\nfour\rfive.\n\n\n  Six.  \n",
                FRONT + "One 😀 two.\r\n\r\nThree.\r\n",
                "---\ntitle: >\n  Folded\n  title\ndraft: false\n---\nWords.",
                "+++\ntitle = \"Ferry \\\"Anna\\\" 😀\"\n[params]\nauthor = 'Ada Moss'\n+++\nWords.",
            })
    void inText(String text) {
        check(text, Format.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FRONT
                        + "# A *b*c\r\n\r\nThe [link **text**](http://x.example \"t\") 😀 &amp;&eacute;&copy2 \\* \\a `co\\de  x`\r\nnext.",
                "Setext\n===\n\n> quoted\n> *more\n> lines*  \n> end\n\n1. one\n2. two\n\n   par\n   - deep `` ` `` x",
                "| a | b *c* |\n|---|---|\n| 4 &amp; | \\|5 |\n\n    code &amp; \\*\n\n~~~\nfenced\n\n  in\n~~~\n",
                "Text<br>more <b class='x'>bo</b>ld.\n\n<div><p>Html &lt; <i>block</i> 😀</p>\ntail</div>\n\n* * *\n<!-- no -->\n",
                "[ref]: http://x.example\n\nSee [ref] and ![alt](y.png) <http://auto.example>.\n\tCode?\0 x",
                "unclosed *emph **strong* x** [a](b [c\n\n- a\n\n\n- b\n> lazy\ncontinued",
            })
    void inMarkdown(String markdown) {
        check(markdown, Format.MARKDOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>One 😀 &amp; t<b>w</b>o&nbsp;x.\r\n <i>Three</i>\r four</p>tail<ul><li>a<li><a href=x>b c</a></ul>",
                "<html><head><title>Ferry &amp; quay - Site</title><body><article><h1>Ferry &amp; quay</h1><p>x<p>y</div></article>",
                "<meta property=og:title content='Ferry &quot;Anna&quot;'><body><div>&#8217;&#x1F600;&#150;&notit;&unknown; a < b & c</div>",
                "<table>foster<tr><td>1</td><td>2<tr><td><p>p</p></table><pre>\n a\n\n  b &lt;\n</pre>q<br>r<br><br>s",
                "<p>mis<b>nested<i>x</b>y</i>z<script>var no='<p>'</script><style>p{}</style><p hidden>no</p>nul\0l",
                FRONT + "<p>With front matter</p>",
                "<a>inline<div>block</div>behind</a><q>said</q> <figure><img src=x>credit<figcaption>cap</figcaption></figure>",
            })
    void inHtml(String html) {
        check(html, Format.HTML);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void inWhateverComes(Format format) {
        Random random = new Random(7);
        String[] parts = {
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "&amp;",
            "&",
            "<",
            "*",
            "_",
            "**",
            "`",
            "[",
            "](x)",
            "\n",
            "\r\n",
            "\n\n",
            "> ",
            "- ",
            " ",
            "    ",
            "word",
            "😀",
            "\\",
            "<br>",
            "<table>",
            "<td>",
            "<div>",
            "</div>",
            "|",
            "# ",
            "\0",
            "é",
            "<!--",
            "-->",
            "<a href=x>",
            "</a>",
            "<h1>",
            "</h1>",
            "---\n",
            "&#39;",
            "~~~",
            "<li>",
            "\t"
        };
        for (int round = 0; round < 1500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(25); i >= 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            check(text.toString(), format);
        }
    }

    private static void check(String text, Format format) {
        Article article = Readers.read(new Source("a", text), format);
        String prose = article.prose().text();
        int last = 0;
        for (Block block : article.blocks()) {
            assertThat(block.span().start()).as("order in %s", text).isGreaterThanOrEqualTo(last);
            last = block.span().end();
            assertThat(block.span().trimmed(prose)).as("block of %s", text).isEqualTo(block.span());
            for (int at = block.span().start(); at < block.span().end(); at++) {
                check(article, at);
            }
        }
    }

    private static void check(Article article, int at) {
        String text = article.source().text();
        String prose = article.prose().text();
        String written = article.prose().inSource(new Span(at, at + 1)).in(text);
        char c = prose.charAt(at);
        boolean verbatim = written.equals(String.valueOf(c));
        boolean white = Character.isWhitespace(c);
        boolean entity = written.startsWith("&")
                && Parser.unescapeEntities(written, false).indexOf(c) >= 0;
        boolean escape = written.equals("\\" + c) || c == '\uFFFD' && written.equals("\0");
        boolean folded = article.declaration() == Declaration.DECLARED && written.indexOf(c) >= 0;
        if (!(verbatim || white || entity || escape || folded)) {
            fail("%s at %d of the prose of <%s> is written <%s>", c, at, text, written);
        }
    }
}
