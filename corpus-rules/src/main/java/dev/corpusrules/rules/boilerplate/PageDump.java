package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Fault;
import dev.corpusrules.Said;
import dev.corpusrules.rules.Nought;
import dev.corpusrules.text.Zones;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A whole page in place of an article: menus, link lists and forms make up most of its lines. Only there are all long
 * runs of short lines outside the body reported; a longer body than that is left to the other rules.
 *
 * @param lines the fewest lines of a run
 * @param words the most words of a line
 */
public record PageDump(int lines, int words) implements ArticleRule {

    /** Lines that speak of a page, in a hundred; and lines that look like entries. Chosen by us on labelled articles. */
    private static final int PAGE_LINES = 40;

    private static final int LIST_LINES = 20;

    public PageDump {
        Nought.orMore(lines, words);
    }

    public PageDump() {
        this(10, 10);
    }

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public Stream<Said> check(Article article) {
        Zones zones = article.read(Zones.READING);
        if (!zones.isDump()) {
            return Stream.empty();
        }
        Lines seen = article.read(Lines.READING);
        return OpenLines.in(article, 0, zones.zones().size(), words).stream()
                .filter(run -> run.size() >= lines
                        && run.pageLines(seen) >= PAGE_LINES
                        && run.listLines(article, seen) <= LIST_LINES)
                .flatMap(run -> IntStream.range(run.start(), run.end()).boxed())
                .filter(i -> !zones.isText(i))
                .map(i -> Fault.at(
                        article.locate(article.blocks().get(i).span()),
                        "A line of a whole page: most lines of this article are menus and links."));
    }
}
