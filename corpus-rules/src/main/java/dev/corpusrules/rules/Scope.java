package dev.corpusrules.rules;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.text.Headline;
import dev.corpusrules.text.Zones;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The part of an article that a rule looks at. */
enum Scope {
    ANYWHERE,
    HEADLINE,
    /** From the first paragraph of running text to the last. */
    BODY;

    Stream<Block> blocks(Article article) {
        List<Block> blocks = article.blocks();
        return IntStream.range(0, blocks.size())
                .filter(block -> holds(article, block))
                .mapToObj(blocks::get);
    }

    /** Whether the block with the given index is in it. */
    boolean holds(Article article, int block) {
        return switch (this) {
            case ANYWHERE -> true;
            case HEADLINE -> article.read(Headline.READING).block() == block;
            case BODY -> article.read(Zones.READING).zone(block) == Zones.Zone.BODY;
        };
    }
}
