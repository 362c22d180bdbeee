package dev.corpusrules.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import java.util.Collections;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Zones are written as their initials: t for the headline, h, b and f for head, body and foot. */
class ZonesTest {

    private static final String PARAGRAPH =
            "The harbour of Osterby will be dredged twice as deep by the autumn, the port authority said on Monday.";
    private static final String HEADLINE = "Osterby deepens its harbour";

    @Test
    void furnitureStandsAroundTheBody() {
        assertThat(zones(
                        "Follow us",
                        "Local News",
                        HEADLINE,
                        "Ada Holm",
                        PARAGRAPH,
                        PARAGRAPH,
                        "Most read",
                        "Ferry late"))
                .isEqualTo("hhthbbff");
    }

    @Test
    void subheadingsAndListsAreBody() {
        assertThat(zones(HEADLINE, PARAGRAPH, "What it costs", "Sand", "Ships", PARAGRAPH))
                .isEqualTo("tbbbbb");
    }

    @Test
    void aShortSentenceOrAQuotationMayCloseTheBody() {
        assertThat(zones(HEADLINE, PARAGRAPH, "It will not be the last time.", "Ferry late"))
                .isEqualTo("tbbf");
        assertThat(zones(HEADLINE, PARAGRAPH, "“We could not wait for it”", "Ferry late"))
                .isEqualTo("tbbf");
    }

    @Test
    void aLongSentenceFarBehindTheTextIsFoot() {
        assertThat(zones(
                        HEADLINE,
                        PARAGRAPH,
                        PARAGRAPH,
                        PARAGRAPH,
                        PARAGRAPH,
                        "Home",
                        "News",
                        "Sport",
                        "Boats",
                        "Weather",
                        "Tides",
                        "By using these pages you agree to the terms of the Osterby Courier and its partners."))
                .isEqualTo("tbbbbfffffff");
    }

    @Test
    void whatHasNoParagraphIsAllBody() {
        assertThat(zones("The tide comes in", "the tide goes out", "and so do we"))
                .doesNotContain("f");
    }

    @Test
    void aPageOfLinesIsADump() {
        String lines = String.join("\n", Collections.nCopies(40, "Ferry late again"));
        assertThat(article(PARAGRAPH, lines).read(Zones.READING).isDump()).isTrue();
        assertThat(article(HEADLINE, PARAGRAPH, "Ferry late", PARAGRAPH)
                        .read(Zones.READING)
                        .isDump())
                .isFalse();
    }

    private static Article article(String... lines) {
        return Article.text("a.txt", String.join("\n", lines));
    }

    private static String zones(String... lines) {
        return article(lines).read(Zones.READING).zones().stream()
                .map(zone -> zone == Zones.Zone.HEADLINE
                        ? "t"
                        : zone.name().toLowerCase(java.util.Locale.ROOT).substring(0, 1))
                .collect(Collectors.joining());
    }
}
