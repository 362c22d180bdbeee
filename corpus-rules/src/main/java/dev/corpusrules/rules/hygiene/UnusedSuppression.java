package dev.corpusrules.rules.hygiene;

import dev.corpusrules.Article;
import dev.corpusrules.CorpusRule;
import dev.corpusrules.Fact;
import dev.corpusrules.Fault;
import dev.corpusrules.Said;
import dev.corpusrules.Suppression;
import dev.corpusrules.Topic;
import java.util.List;
import java.util.stream.Stream;

/**
 * A suppression that silences nothing: the fault is gone, the rule's name is wrong, or it gives no reason. The article
 * says that the suppression is there, the checker that it was used; what was never used is reported.
 */
record UnusedSuppression() implements CorpusRule {

    @Override
    public Stream<Fact> facts(Article article) {
        return article.suppressions().stream()
                .map(suppression -> new Fact(
                        suppression.topic(article.source().key()),
                        article.locateInSource(suppression.at()),
                        fault(suppression),
                        null));
    }

    @Override
    public Stream<Said> judge(Topic topic, List<Fact> facts) {
        boolean used = facts.stream().anyMatch(fact -> fact.value().isEmpty());
        return used
                ? Stream.empty()
                : Stream.of(Fault.at(facts.get(0).place(), facts.get(0).value()));
    }

    private static String fault(Suppression suppression) {
        return suppression.reason().isBlank()
                ? "The suppression of \"" + suppression.rule() + "\" gives no reason, so it silences nothing."
                : "The suppression of \"" + suppression.rule() + "\" silences nothing.";
    }
}
