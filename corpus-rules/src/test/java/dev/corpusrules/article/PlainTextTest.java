package dev.corpusrules.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void eachLineIsABlockWhereParagraphsStandOnOneLine() {
        assertThat(blocks(
                        "Ferry halted\nBy Ada Moss\n\nThe ferry to Lindholm was halted on Monday.\nNobody was hurt.\n"))
                .containsExactly(
                        "Ferry halted",
                        "By Ada Moss",
                        "The ferry to Lindholm was halted on Monday.",
                        "Nobody was hurt.");
    }

    @Test
    void linesBrokenToAWidthMakeOneBlockEachParagraph() {
        String text = """
                Ferry halted

                The ferry to Lindholm was halted on Monday after a crack was
                found in its hull. The harbour office said that the ship would
                be towed to Varnäs, where it will be repaired.

                Passengers were taken home by bus. Tickets stay valid until the
                end of the year, the operator said on its website, and can be
                returned at any office.
                """;
        assertThat(blocks(text))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("Ferry halted"),
                        second -> assertThat(second).startsWith("The ferry").endsWith("repaired."),
                        third -> assertThat(third).startsWith("Passengers").endsWith("office."));
    }

    @Test
    void aListInsideWrappedTextKeepsItsLines() {
        String text = """
                The ferry to Lindholm was halted on Monday after a crack was
                found in its hull. The harbour office said that the ship would
                be towed to Varnäs, where it will be repaired in the spring.

                Related
                Bridge closed
                Harbour fees rise

                Passengers were taken home by bus. Tickets stay valid until the
                end of the year, the operator said.
                """;
        assertThat(blocks(text))
                .contains("Related", "Bridge closed", "Harbour fees rise")
                .hasSize(5);
    }

    @Test
    void shortSentencesOnLinesOfTheirOwnAreNotWrappedText() {
        String text = """
                The council met on Monday evening in the town hall.
                It voted to close the swimming pool for the winter.
                The mayor said that the heating had become too dear.
                Members of the swimming club protested on the steps.
                """;
        assertThat(blocks(text)).hasSize(4);
    }

    @Test
    void aListBesideParagraphsOnOneLineIsNotWrappedText() {
        String paragraph = "The ferry to Lindholm was halted on Monday after a crack was found in its hull. ".repeat(3);
        String text = paragraph + "\n\n" + paragraph + "\n\n" + """
                Lindholm Rowing Club against the Friends of Varnäs 3-2
                Varnäs Rowing Union against the Quay Sailors of Lind 1-1
                The Friends of Harbour Street against Lindholm Bay 0-2
                """;
        assertThat(blocks(text)).hasSize(5);
    }

    @Test
    void blocksHoldTheirLinesWithTheLineEnd() {
        Article article = Article.text("a.txt", "One.\r\n  Two. \rThree.");
        assertThat(article.blocks())
                .extracting(block -> block.whole().in(article.source().text()))
                .containsExactly("One.\r\n", "  Two. \r", "Three.");
    }

    @Test
    void anEmptyTextHasNoBlocks() {
        assertThat(blocks("")).isEmpty();
        assertThat(blocks(" \n\n")).isEmpty();
    }

    private static List<String> blocks(String text) {
        Article article = Article.text("a.txt", text);
        return article.blocks().stream().map(article::text).toList();
    }
}
