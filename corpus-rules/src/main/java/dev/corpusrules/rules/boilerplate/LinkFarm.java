package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Fault;
import dev.corpusrules.Said;
import dev.corpusrules.text.Zones;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Links that a page puts behind an article, left as a run of short lines without a full stop. It wants at least two
 * signs of a page in the run, so that a list, a table or a poem at the end passes.
 *
 * @param lines the fewest lines of a run
 * @param words the most words of a line
 */
public record LinkFarm(int lines, int words) implements ArticleRule {

    /** Lines that speak of a page, in a hundred; and lines that look like entries. Chosen by us on labelled news articles. */
    private static final int PAGE_LINES = 30;

    private static final int LIST_LINES = 30;

    public LinkFarm() {
        this(5, 14);
    }

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public Stream<Said> check(Article article) {
        Zones zones = article.read(Zones.READING);
        int end = zones.zones().size();
        int foot = end;
        while (foot > 0 && zones.zone(foot - 1) == Zones.Zone.FOOT) {
            foot--;
        }
        if (foot == 0 || end - foot < lines) {
            return Stream.empty();
        }
        Lines seen = article.read(Lines.READING);
        return OpenLines.in(article, foot, end, words).stream()
                .filter(run -> run.size() >= lines
                        && run.pageLines(seen) >= PAGE_LINES
                        && run.listLines(article, seen) <= LIST_LINES)
                .flatMap(run -> faults(article, run));
    }

    private static Stream<Said> faults(Article article, OpenLines run) {
        String message = "One of " + run.size() + " short lines behind the end of the article: the links of its page.";
        return IntStream.range(run.start(), run.end())
                .mapToObj(i -> Fault.at(article.locate(article.blocks().get(i).span()), message));
    }
}
