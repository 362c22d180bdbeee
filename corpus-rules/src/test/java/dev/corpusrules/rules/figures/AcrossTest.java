package dev.corpusrules.rules.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.RuleSet;
import org.junit.jupiter.api.Test;

class AcrossTest {

    private static final String SENTENCE = "The Velmouth Coast Patrol has 1,400 trained volunteers in Ostermark. ";

    private final Checker checker = new Checker(RuleSet.pack("figures"));

    @Test
    void anArticleTellsItsFiguresToOthers() {
        assertThat(facts(SENTENCE)).isPositive();
    }

    @Test
    void aTableOfDataTellsNothing() {
        assertThat(facts(SENTENCE.repeat(2_100))).isZero();
    }

    private long facts(String text) {
        return checker.examine(Article.text("a.txt", text)).facts().stream()
                .filter(fact -> fact.topic().rule().equals("figures/across"))
                .count();
    }
}
