package org.example.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.Finding;
import dev.corpusrules.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pack is read as a build reads it: its mistakes fail this test, and so do examples that prove a rule wrong. */
class HouseRulesTest {

    private final Checker checker = new Checker(RuleSet.pack("house"));

    @Test
    void capitalsAreFound() {
        assertEquals(List.of("house/shouting-headline"), found("""
                MARKET HALL OPENS AT LAST

                By Ines Tolland, 14 March 2026

                The market hall opened its doors on Saturday after two years of repairs.
                """));
    }

    @Test
    void initialsAreNot() {
        assertEquals(List.of(), found("""
                BBC and NHS move into the old mill

                By Ines Tolland, 14 March 2026

                Two tenants signed for the old mill on Saturday after two years of repairs.
                """));
    }

    private List<String> found(String text) {
        return checker.examine(Article.text("hall.txt", text)).findings().stream()
                .map(Finding::rule)
                .toList();
    }
}
