package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Block;
import dev.corpusrules.Fault;
import dev.corpusrules.Said;
import dev.corpusrules.Span;
import dev.corpusrules.rules.Nought;
import dev.corpusrules.text.Lexicon;
import dev.corpusrules.text.Shape;
import dev.corpusrules.text.Zones;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Links that a page puts behind an article, left as a run of short lines without a full stop. It wants at least two
 * signs of a page in the run, so that a list, a table or a poem at the end passes. Where markup tells what is a link, a
 * run of lines that are nothing else is enough, unless a heading calls them sources or the like.
 *
 * @param lines the fewest lines of a run
 * @param words the most words of a line
 * @param links the fewest lines of a run of links, where markup tells them
 */
public record LinkFarm(int lines, int words, int links) implements ArticleRule {

    /** Lines that speak of a page, in a hundred; and lines that look like entries. Chosen by us on labelled news articles. */
    private static final int PAGE_LINES = 30;

    private static final int LIST_LINES = 30;

    /** A bullet or a count beside a link is none. */
    private static final double LINKED = 0.8;

    /** What an author calls links that belong to the text. */
    private static final Lexicon SOURCES = Lexicon.of("""
            source sources reference references note notes footnote footnotes bibliography literature document documents
            reading resource resources material materials citation citations credit credits link links data download
            downloads""");

    public LinkFarm {
        Nought.orMore(lines, words, links);
    }

    public LinkFarm() {
        this(5, 14, 3);
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
        if (foot == 0) {
            return Stream.empty();
        }
        return article.format() == Article.Format.TEXT ? shortLines(article, foot, end) : linkLists(article, foot, end);
    }

    private Stream<Said> linkLists(Article article, int foot, int end) {
        List<OpenLines> runs = new ArrayList<>();
        int start = foot;
        for (int i = foot; i <= end; i++) {
            if (i == end || !isLink(article, i)) {
                if (i - start >= links && !areSources(article, start - 1)) {
                    runs.add(new OpenLines(start, i));
                }
                start = i + 1;
            }
        }
        String message = " links on end behind the end of the article: the links of its page.";
        return runs.stream().flatMap(run -> faults(article, run, "One of " + run.size() + message));
    }

    private boolean isLink(Article article, int index) {
        Block block = article.blocks().get(index);
        boolean isLine = block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.PARAGRAPH;
        return isLine
                && block.linkShare() >= LINKED
                && article.read(Shape.READING).get(index).words() <= words;
    }

    private static boolean areSources(Article article, int before) {
        Span span = article.blocks().get(before).span();
        return !article.read(Shape.READING).get(before).isParagraph()
                && SOURCES.isIn(article.prose().characters(), span);
    }

    private Stream<Said> shortLines(Article article, int foot, int end) {
        if (end - foot < lines) {
            return Stream.empty();
        }
        Lines seen = article.read(Lines.READING);
        return OpenLines.in(article, foot, end, words).stream()
                .filter(run -> run.size() >= lines
                        && run.pageLines(seen) >= PAGE_LINES
                        && run.listLines(article, seen) <= LIST_LINES)
                .flatMap(run -> faults(
                        article,
                        run,
                        "One of " + run.size() + " short lines behind the end of the article: the links of its page."));
    }

    private static Stream<Said> faults(Article article, OpenLines run, String message) {
        return IntStream.range(run.start(), run.end())
                .mapToObj(i -> Fault.at(article.locate(article.blocks().get(i).span()), message));
    }
}
