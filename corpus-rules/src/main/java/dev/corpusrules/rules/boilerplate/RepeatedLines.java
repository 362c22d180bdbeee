package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.Article;
import dev.corpusrules.CorpusRule;
import dev.corpusrules.Fact;
import dev.corpusrules.Said;
import dev.corpusrules.Topic;
import dev.corpusrules.text.Folding;
import java.util.List;
import java.util.stream.Stream;

/**
 * The same line in several articles of one source. What page furniture says is the same on each page, and what articles
 * say is not.
 *
 * @param articles in how many articles a line must stand
 * @param sources what makes articles come from one source; the first of these that an article tells counts
 */
record RepeatedLines(int articles, List<Origin> sources) implements CorpusRule {

    private static final String MESSAGE = "The same line stands in %s articles of this source.";

    RepeatedLines {
        if (articles < 2) {
            throw new IllegalArgumentException("a line is repeated in two articles at least");
        }
        sources = List.copyOf(sources);
    }

    /** Three: the same line in two articles of a source is its own in 5 of 100 labelled cases, in three in 2. */
    RepeatedLines() {
        this(3, List.of(Origin.PUBLISHER, Origin.HOST, Origin.FOLDER));
    }

    @Override
    public Stream<Fact> facts(Article article) {
        List<SharedLine> lines = article.read(SharedLine.READING);
        if (lines.isEmpty()) {
            return Stream.empty();
        }
        String source = Origin.of(article, sources);
        return lines.stream().map(line -> line.fact(LineKey.of(source, Folding.fold(article.text(line.block()))), ""));
    }

    @Override
    public Stream<Said> judge(Topic topic, List<Fact> facts) {
        return SharedLine.sharing(facts, articles, 1).stream().flatMap(sharing -> sharing.faults(MESSAGE));
    }

    @Override
    public Stream<Said> judgeOthers(Topic topic, List<Fact> first, Stream<Fact> others) {
        return SharedLine.sharing(first, articles, 1).stream().flatMap(sharing -> sharing.faults(MESSAGE, others));
    }
}
