package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Fault;
import dev.corpusrules.Said;
import dev.corpusrules.quantity.Quantity;
import dev.corpusrules.rules.Nought;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two sentences of an article that differ in one figure only, and cannot both be true.
 *
 * @param words the fewest words, apart from figures, that such sentences have
 */
public record TwinSentences(int words) implements ArticleRule {

    /** So many sentences of one form are a list, and no mistake. */
    private static final int LIST = 3;

    public TwinSentences {
        Nought.orMore(words);
    }

    public TwinSentences() {
        this(6);
    }

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public Stream<Said> check(Article article) {
        Map<Long, List<Frame>> byForm = new LinkedHashMap<>();
        for (Frame frame : article.read(Frame.READING)) {
            if (frame.words() >= words) {
                byForm.computeIfAbsent(frame.form(), form -> new ArrayList<>(LIST))
                        .add(frame);
            }
        }
        List<Said> said = new ArrayList<>();
        for (List<Frame> alike : byForm.values()) {
            if (alike.size() == 1 || alike.size() >= LIST) {
                continue;
            }
            List<Quantity> first = alike.get(0).figures();
            List<Quantity> second = alike.get(1).figures();
            int differing = Frame.onlyDifference(first, second);
            if (differing >= 0) {
                said.add(fault(article, first.get(differing), second.get(differing)));
            }
        }
        return said.stream();
    }

    private static Fault fault(Article article, Quantity one, Quantity other) {
        String text = article.prose().text();
        String message = "Two sentences differ in this figure only: " + Wording.both(one, text, other, text);
        return Fault.at(article.locate(one.span()), message).relatedTo(List.of(article.locate(other.span())));
    }
}
