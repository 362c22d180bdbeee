package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.Article;
import dev.corpusrules.CorpusRule;
import dev.corpusrules.Fact;
import dev.corpusrules.Said;
import dev.corpusrules.Topic;
import dev.corpusrules.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line that stands in several articles of one source and differs in a name, a number or a title only, such as
 * <q>Read all stories by Ada Holm</q>.
 *
 * @param articles in how many articles the frame must stand
 * @param sources what makes articles come from one source; the first of these that an article tells counts
 */
record RepeatedFrame(int articles, List<Origin> sources) implements CorpusRule {

    private static final String MESSAGE =
            "The same line, but for a name or number, stands in %s articles of this source.";

    RepeatedFrame {
        if (articles < 2) {
            throw new IllegalArgumentException("a frame is repeated in two articles at least");
        }
        sources = List.copyOf(sources);
    }

    /** Four: chosen by us, one more than for lines that are wholly the same. */
    RepeatedFrame() {
        this(4, List.of(Origin.PUBLISHER, Origin.HOST, Origin.FOLDER));
    }

    @Override
    public Stream<Fact> facts(Article article) {
        List<Fact> facts = new ArrayList<>();
        for (SharedLine line : article.read(SharedLine.READING)) {
            String words = article.text(line.block());
            String frame = Frame.of(words);
            if (!frame.isEmpty()) {
                String key = LineKey.of(Origin.of(article, sources), frame);
                facts.add(line.fact(key, LineKey.of("", Folding.fold(words))));
            }
        }
        return facts.stream();
    }

    @Override
    public Stream<Said> judge(Topic topic, List<Fact> facts) {
        return SharedLine.sharing(facts, articles, articles - 1).stream().flatMap(sharing -> sharing.faults(MESSAGE));
    }

    @Override
    public Stream<Said> judgeOthers(Topic topic, List<Fact> first, Stream<Fact> others) {
        return SharedLine.sharing(first, articles, articles - 1).stream()
                .flatMap(sharing -> sharing.faults(MESSAGE, others));
    }
}
