package dev.corpusrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.Examined;
import dev.corpusrules.Finding;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Severity;
import org.junit.jupiter.api.Test;

final class MarkedTest {

    private static final String BODY = "<h1>Osterby ferry starts again</h1>\n"
            + "<p>The ferry to Osterby runs twice a day from April, the harbour office said on Tuesday morning.</p>\n"
            + "<p>Its new master, Ada Holm, expects some nine thousand passengers before the season ends in October.</p>\n";

    private final Checker pack = new Checker(RuleSet.pack("boilerplate"));

    @Test
    void linksInAnElementOfThatNameAreCertainAndWordsAreLikely() {
        Examined seen = examine("<ul class='share'>\n<li><a href='#'>Mailbox</a></li>\n<li>Boat radio</li>\n</ul>\n");

        assertThat(seen.findings())
                .extracting(finding -> finding.place().quote() + " " + finding.rule() + " " + finding.severity())
                .containsExactly(
                        "Mailbox boilerplate/share-bar " + Severity.ERROR,
                        "Boat radio boilerplate/share-bar " + Severity.WARNING);
    }

    @Test
    void theFixTakesTheElement() {
        Examined seen = examine("<p class='related'><a href='/goat'>Ten ways to keep a goat</a></p>\n");

        assertThat(seen.findings()).hasSize(1);
        assertThat(seen.fixed().strip()).isEqualTo(BODY.strip());
    }

    @Test
    void whatIsNoEnglishHasElementsToo() {
        String page = "<html lang='fr'><body><article>\n" + BODY
                + "<nav>\n<a href='/bateaux'>Les bateaux</a>\n</nav>\n</article></body></html>";

        assertThat(pack.examine(Article.html("a.html", page)).findings())
                .extracting(Finding::rule)
                .containsExactly("boilerplate/navigation");
    }

    @Test
    void anAuthorAndADateStay() {
        Examined seen = examine("<p class='social share'>By <a href='/holm'>Per Dahl</a></p>\n");

        assertThat(seen.findings()).noneMatch(finding -> finding.severity().isAtLeast(Severity.WARNING));
    }

    private Examined examine(String behind) {
        return pack.examine(Article.html("a.html", BODY + behind));
    }
}
