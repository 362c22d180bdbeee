package dev.corpusrules.bench;

import dev.corpusrules.Article;
import dev.corpusrules.PhraseRule;
import dev.corpusrules.RuleSet;
import dev.corpusrules.text.Phrasebook;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The automaton: an article's prose is searched for the phrases of all packs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PhraseScan {

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
