package dev.corpusrules.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {

    private static final String LEAD =
            "The harbour of Osterby will be dredged twice as deep by the autumn, the port authority said on Monday.";
    private static final String MORE =
            "Work on the basin begins in April and costs the town some nine million crowns, according to its treasurer.";

    @Test
    void isTheFirstLineOverTheText() {
        assertThat(headline("Osterby deepens its harbour", "", LEAD, "", MORE))
                .isEqualTo("Osterby deepens its harbour");
    }

    @Test
    void mayCloseWithAFullStop() {
        assertThat(headline("Osterby deepens its harbour.", LEAD, MORE)).isEqualTo("Osterby deepens its harbour.");
    }

    @Test
    void mayBeAWordOrTwoWhenNothingElseStandsOverTheText() {
        assertThat(headline("Deep water", LEAD, MORE)).isEqualTo("Deep water");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deep water\n\nThe harbour is closed.",
                "Deep water\n\nBy Ines Tolland\n\nThe harbour is closed until Monday.",
                "Ferries stay moored\n\nThe harbour is closed. Nobody knows why. It may open again on Monday.",
                "Deep water\nBy Ines Tolland\n" + LEAD,
                "Deep water\n12 March 2031\nBy Ines Tolland and Corin Apthorpe\n" + LEAD + "\n" + MORE,
            })
    void mayBeAWordOrTwoOverHardlyAnyText(String text) {
        assertThat(headline(text)).isEqualTo(text.substring(0, text.indexOf('\n')));
    }

    @Test
    void theNameOfASectionIsNone() {
        assertThat(headline("Local News", "Sport", LEAD, MORE)).isEmpty();
        assertThat(headline("Local News", "Osterby deepens its harbour.", LEAD, MORE))
                .isEqualTo("Osterby deepens its harbour.");
        assertThat(headline("The harbour is closed.", "Nobody knows why.")).isEqualTo("The harbour is closed.");
    }

    @Test
    void isNotTheFirstParagraphOfATextWithoutOne() {
        assertThat(headline(LEAD, MORE)).isEmpty();
    }

    @Test
    void isNotADatelinedParagraph() {
        assertThat(headline("OSTERBY (Norpress) - The harbour is to be dredged, the mayor said.", LEAD, MORE))
                .isEmpty();
    }

    @Test
    void standsBehindFurniture() {
        assertThat(headline(
                        "Follow us", "Local News", "12 March 2031, 10:15", "Osterby deepens its harbour", LEAD, MORE))
                .isEqualTo("Osterby deepens its harbour");
    }

    @Test
    void isWhatTheTextTakesUpRatherThanASlogan() {
        assertThat(headline("Your window on the north since 1911", "Osterby deepens its harbour", LEAD, MORE))
                .isEqualTo("Osterby deepens its harbour");
    }

    @Test
    void isTheEarlierOfTwo() {
        String text = "Local News\nBoats of all sizes welcome\n"
                + "Town plans a better port\nPicture of Ada Holm\nTown plans a better port\n" + LEAD;
        Article article = Article.text("a.txt", text);
        assertThat(article.read(Headline.READING).span())
                .contains(new Span(text.indexOf("Town"), text.indexOf("Town") + "Town plans a better port".length()));
    }

    @Test
    void whatIsMissingIsReportedAtTheHeadlineElseAtTheFirstBlock() {
        assertThat(opening("Follow us", "Osterby deepens its harbour", LEAD, MORE))
                .isEqualTo("Osterby deepens its harbour");
        assertThat(opening(LEAD, MORE)).isEqualTo(LEAD);
        assertThat(Headline.opening(Article.text("a.txt", "\n \n"))).isEqualTo(new Span(0, 0));
    }

    private static String headline(String... lines) {
        Article article = Article.text("a.txt", String.join("\n", lines));
        return article.read(Headline.READING)
                .span()
                .map(s -> s.in(article.prose().text()))
                .orElse("");
    }

    private static String opening(String... lines) {
        Article article = Article.text("a.txt", String.join("\n", lines));
        return Headline.opening(article).in(article.prose().text());
    }
}
