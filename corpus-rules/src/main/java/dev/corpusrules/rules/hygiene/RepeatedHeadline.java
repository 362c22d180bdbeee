package dev.corpusrules.rules.hygiene;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Block;
import dev.corpusrules.Fault;
import dev.corpusrules.Said;
import dev.corpusrules.text.Alike;
import dev.corpusrules.text.Folding;
import dev.corpusrules.text.Headline;
import dev.corpusrules.text.Zones;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A headline that the article states twice. In a page, the title element and the heading are one headline. */
public record RepeatedHeadline() implements ArticleRule {

    /** Shorter ones may be a section's name. */
    private static final int FEWEST_CHARACTERS = 15;

    /** So many blocks below the headline its words are a link to another article or a recurring box. */
    private static final int FARTHEST = 12;

    @Override
    public Stream<Said> check(Article article) {
        if (!article.read(Alike.READING)) {
            return Stream.empty();
        }
        String headline = article.read(Headline.READING)
                .span()
                .map(span -> Folding.fold(span.in(article.prose().text())))
                .orElse("");
        if (headline.length() < FEWEST_CHARACTERS) {
            return Stream.empty();
        }
        Zones zones = article.read(Zones.READING);
        List<Block> stated = new ArrayList<>();
        int first = article.read(Headline.READING).block();
        int end = Math.min(article.blocks().size(), first + FARTHEST);
        for (int i = 0; i < end; i++) {
            Block block = article.blocks().get(i);
            if (zones.zone(i) != Zones.Zone.FOOT && mayState(article, block) && isHeadline(article, block, headline)) {
                stated.add(block);
            }
        }
        return stated.stream().skip(1).map(block -> Fault.at(
                        article.locate(block.span()), "The headline is stated again.")
                .relatedTo(List.of(article.locate(stated.get(0).span()))));
    }

    /** A page repeats its headline in its title, its trail and its share buttons: there only headings count. */
    private static boolean mayState(Article article, Block block) {
        return article.format() != Article.Format.HTML || block.kind() == Block.Kind.HEADING;
    }

    private static boolean isHeadline(Article article, Block block, String headline) {
        // White space folds away, so a text of other length may be equal, but not one much longer.
        return block.span().length() <= headline.length() * 2
                && Folding.fold(article.text(block)).equals(headline);
    }
}
