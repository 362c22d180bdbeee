package dev.corpusrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.Examined;
import dev.corpusrules.Finding;
import dev.corpusrules.RuleSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PhrasesTest {

    private static final String BODY =
            "The ferry to Osterby runs twice a day from April, the harbour office said on Tuesday morning.";

    private final Checker pack = new Checker(RuleSet.pack("boilerplate"));

    @Test
    void anExcuseHoldsWhereItStands() {
        Phrases rule = new Phrases(
                "Write X.",
                List.of(Phrase.parse("Twitter")),
                List.of(),
                List.of(),
                List.of(Phrase.parse("formerly Twitter")),
                List.of(),
                Map.of(),
                false,
                Set.of());
        RuleSet.Entry entry =
                new RuleSet.Entry("house/no-old-name", rule, RuleSet.Grades.of(dev.corpusrules.Severity.WARNING));
        Checker checker = new Checker(new RuleSet(List.of(entry), List.of(), "en", List.of()));

        Examined seen = checker.examine(
                Article.text("a.txt", "He wrote it on X (formerly Twitter).\n\nHe wrote it on\u00A0TWITTER."));

        assertThat(seen.findings())
                .extracting(finding -> finding.place().line())
                .containsExactly(3);
        assertThat(seen.findings().get(0).place().quote()).isEqualTo("TWITTER");
        assertThat(seen.findings().get(0).fix()).isNull();
    }

    @Test
    void whatIsTakenOutLeavesTheSentenceWhole() {
        String text = BODY + " Read more: Osterby dredges its harbour\n\n" + BODY
                + " ADVERTISEMENT It expects many guests.\n\nSign up for our newsletter\n\n" + BODY + "\n";

        assertThat(pack.examine(Article.text("a.txt", text)).fixed())
                .isEqualTo(BODY + "\n\n" + BODY + " It expects many guests.\n\n" + BODY + "\n");
    }

    @Test
    void theOnlyCreditIsNotTakenOut() {
        String notice = "The post Osterby ferry starts again appeared first on Osterby Courier.";
        Examined without = pack.examine(Article.text("a.txt", BODY + "\n\n" + notice + "\n"));
        Examined with = pack.examine(
                Article.text("a.txt", "---\npublisher: Osterby Courier\n---\n\n" + BODY + "\n\n" + notice + "\n"));

        assertThat(without.findings()).extracting(Finding::rule).containsExactly("boilerplate/syndication-footer");
        assertThat(without.findings().get(0).fix()).isNull();
        assertThat(with.findings()).extracting(Finding::rule).containsExactly("boilerplate/syndication-footer");
        assertThat(with.findings().get(0).fix()).isNotNull();
    }

    @Test
    void aLanguageHasItsOwnPhrases() {
        String text = "Die Fähre nach Osterby fährt ab April zweimal am Tag, sagte das Hafenamt am Dienstag.\n\n%s\n";

        assertThat(found("de", text.formatted("Lesen Sie auch: Der Hafen wird tiefer")))
                .containsExactly("boilerplate/related-links");
        assertThat(found("de", text.formatted("Read more: The harbour gets deeper")))
                .isEmpty();
        assertThat(found("fr", text.formatted("Lesen Sie auch: Der Hafen wird tiefer")))
                .isEmpty();
    }

    private List<String> found(String language, String text) {
        return pack
                .examine(Article.text("a.txt", "---\nlanguage: " + language + "\n---\n\n" + text))
                .findings()
                .stream()
                .map(Finding::rule)
                .toList();
    }
}
