package dev.corpusrules.rules.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.Finding;
import dev.corpusrules.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmptyArticleTest {

    private static final String HEADLINE = "---\ntitle: Ferry to Lower Marsh cancelled\n---\n";

    @Test
    void saysWhetherThereIsNoTextOrHardlyAny() {
        assertThat(messages(HEADLINE)).containsExactly("The article has no text.");
        assertThat(messages(HEADLINE + "Soon more.\n")).containsExactly("The article has hardly any text.");
    }

    private static List<String> messages(String markdown) {
        return new Checker(RuleSet.pack("hygiene"))
                .examine(Article.markdown("ferry.md", markdown)).findings().stream()
                        .filter(finding -> finding.rule().equals("hygiene/empty-article"))
                        .map(Finding::message)
                        .toList();
    }
}
