package dev.corpusrules.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Span;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "“We lost,” she said. “Badly.”|“We lost,”/“Badly.”",
                "\"We lost,\" she said. \"Badly.\"|\"We lost,\"/\"Badly.\"",
                "''We lost,'' she said. ''Badly.''|''We lost,''/''Badly.''",
                "„Wir gehen“, sagte er.|„Wir gehen“",
                "„Wir gehen”, sagte er.|„Wir gehen”",
                "»Wir gehen«, sagte er.|»Wir gehen«",
                "« Nous partons », dit-il.|« Nous partons »",
                "«Nous partons», dit-il.|«Nous partons»",
                "”Vi går”, sade hon.|”Vi går”",
                "»Me lähdemme», hän sanoi.|»Me lähdemme»",
                "彼は「行こう」と言った。|「行こう」",
                "‘We lost,’ she said.|‘We lost,’",
                "'We lost,' she said. 'Badly.'|'We lost,'/'Badly.'",
                "‚Wir gehen‘, sagte er.|‚Wir gehen‘",
                "\"He said, 'Go home,' and left.\"|\"He said, 'Go home,' and left.\"",
                "“He said, “Go home,” and left.”|“He said, “Go home,” and left.”",
                "'She called it “odd” then,' he said.|'She called it “odd” then,'",
                "“We lost,\" she said.|“We lost,\"",
                "She said,\"We lost.\"Then she left.|\"We lost.\"",
                "(“We lost.”)|“We lost.”",
                "He was—“truly”—tired.|“truly”",
                "She wrote: \" We lost \" and left.|\" We lost \"",
                "‘The teams’ buses were late,’ she said.|‘The teams’ buses were late,’",
                "The “old mill” and the ‘new mill’ stand.|“old mill”/‘new mill’",
            })
    void findsQuotations(String text, String quotations) {
        assertThat(quotations(text)).containsExactly(quotations.split("/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It's the dogs' dinner, they don't mind.",
                "Rock 'n' roll in the '90s wasn't the miners' choice.",
                "’Twas the workers’ night.",
                "He is 6'2\" tall and she is 5'9\" tall.",
                "Home » News » Sport",
                "Read more »",
                "« Back to all stories",
                "A lone “ mark means nothing.",
                "A lone ” mark means nothing.",
                "A missing mark \"here means nothing.",
                "The צה\"ל spokesman.",
            })
    void findsNone(String text) {
        assertThat(quotations(text)).isEmpty();
    }

    @Test
    void aStrayMarkSpoilsNoMoreThanItsBlock() {
        assertThat(quotations("He called it “a mess, he said.\nThey met. “We lost,” she said.\n\"Badly,\" he said."))
                .containsExactly("“We lost,”", "\"Badly,\"");
    }

    @Test
    void aMissingClosingMarkDoesNotReachTheNextQuotation() {
        assertThat(quotations("“We lost, she said. “We will win.” Then “never.”"))
                .containsExactly("“We will win.”", "“never.”");
    }

    @Test
    void aStrayMarkDoesNotHideMarksOfAnotherKind() {
        assertThat(quotations("The »old mill burned. “We lost it,” she said.")).containsExactly("“We lost it,”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "She said: “We lost.~“Badly.~“We will win.”~He left.|“We lost.~“Badly.~“We will win.”",
                "\"We lost.~\"Badly,\" she said.|\"We lost.~\"Badly,\"",
                "„Wir gehen.~„Morgen“, sagte er.|„Wir gehen.~„Morgen“",
                "“We lost.~Badly,” she said.|“We lost.~Badly,”",
                "“We lost.~“Badly.~He left.|“We lost.~“Badly.",
            })
    void aQuotationMayRunOverParagraphs(String text, String quotation) {
        assertThat(quotations(text.replace('~', '\n'))).containsExactly(quotation.replace('~', '\n'));
    }

    @Test
    void wordsAreWithoutTheMarks() {
        String text = "She said ''We lost'' twice.";
        Quotation quotation =
                Article.text("a.txt", text).read(Quotations.READING).all().get(0);

        assertThat(quotation.words().in(text)).isEqualTo("We lost");
    }

    @Test
    void anOffsetIsQuotedOrNot() {
        Quotations quotations = Article.text("a.txt", "A “b” c").read(Quotations.READING);

        assertThat(quotations.quotes(0)).isFalse();
        assertThat(quotations.quotes(2)).isTrue();
        assertThat(quotations.quotes(4)).isTrue();
        assertThat(quotations.quotes(5)).isFalse();
        assertThat(quotations.in(new Span(0, 2))).isEmpty();
        assertThat(quotations.in(new Span(4, 6))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "„", "\"", "'a ", "‘s’s ", "«", "“a” ‘", "“a „b «c "})
    void manyMarksTakeNoLongerThanTheirNumber(String marks) {
        String text = marks.repeat(100_000);

        // The time of this thread alone: a machine that has more to do fails nothing.
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();
        quotations(text);
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    private static List<String> quotations(String text) {
        return Article.text("a.txt", text).read(Quotations.READING).all().stream()
                .map(quotation -> quotation.span().in(text))
                .toList();
    }
}
