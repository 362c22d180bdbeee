package dev.corpusrules.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    private static final String TEXT = """
            ---
            title: Ferry halted
            ---
            ## At the *quay*

            The [ferry](https://harbour.example/f "f") was **halt**ed
            on Monday\\*.

            > Nobody was hurt.

            - [Bridge closed](/b)
              1. Fees rise

            | Year | Fees |
            |------|------|
            | 2026 | 4 |

            <div class="related"><p>Read <b>more</b></p></div>

            ```
            code
            ```
            ![A ferry](f.jpg)
            """;

    @Test
    void blocksAreTheWordsWithoutTheMarks() {
        assertThat(texts(TEXT))
                .containsExactly(
                        "HEADLINE Ferry halted",
                        "HEADING At the quay",
                        "PARAGRAPH The ferry was halted\non Monday*.",
                        "QUOTE Nobody was hurt.",
                        "ITEM Bridge closed",
                        "ITEM Fees rise",
                        "ROW Year\tFees",
                        "ROW 2026\t4",
                        "PARAGRAPH Read more",
                        "CODE code");
    }

    @Test
    void aBlockIsDeletedWithItsLines() {
        Article article = Article.markdown("a.md", TEXT);
        assertThat(article.blocks().stream().map(block -> block.whole().in(TEXT)))
                .contains(
                        "## At the *quay*\n",
                        "> Nobody was hurt.\n",
                        "- [Bridge closed](/b)\n",
                        "  1. Fees rise\n",
                        "| 2026 | 4 |\n",
                        "<p>Read <b>more</b></p>",
                        "```\ncode\n```\n");
        Block item = article.blocks().get(5);
        assertThat(item.level()).isEqualTo(2);
        assertThat(article.blocks().get(4).linkShare()).isEqualTo(1);
        assertThat(article.blocks().get(8).marks()).contains("related");
    }

    @Test
    void nestingOfAnyDepthIsRead() {
        assertThat(texts("> ".repeat(20_000) + "x")).isNotEmpty();
        assertThat(texts("- ".repeat(20_000) + "x")).isNotEmpty();
        assertThat(texts("*_".repeat(10_000) + "x" + "_*".repeat(10_000))).isNotEmpty();
        assertThat(texts("[".repeat(20_000) + "x" + "](y)".repeat(20_000))).isNotEmpty();
    }

    private static List<String> texts(String markdown) {
        Article article = Article.markdown("a.md", markdown);
        return article.blocks().stream()
                .map(block -> block.kind() + " " + article.text(block))
                .toList();
    }
}
