package dev.corpusrules.bench;

import dev.corpusrules.Article;
import dev.corpusrules.PhraseRule;
import dev.corpusrules.RuleSet;
import dev.corpusrules.text.Phrasebook;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;

/** The phrasebook: an article's prose is searched for the phrases of all packs. */
public class PhraseScan extends Timed {

    private final Phrasebook phrasebook = Phrasebook.of(phraseRules(RuleSet.pack("news")));
    private final Article article = Article.text("article.txt", Sample.TEXT);

    @Benchmark
    public Map<PhraseRule, List<PhraseRule.Hit>> scan() {
        return phrasebook.find(Sample.unread(article));
    }

    /** Those that are off, too: a checker seeks their phrases for the sake of rules that yield to them. */
    private static List<PhraseRule> phraseRules(RuleSet rules) {
        return Stream.of(rules.entries(), rules.off())
                .flatMap(List::stream)
                .map(RuleSet.Entry::rule)
                .filter(PhraseRule.class::isInstance)
                .map(PhraseRule.class::cast)
                .toList();
    }
}
