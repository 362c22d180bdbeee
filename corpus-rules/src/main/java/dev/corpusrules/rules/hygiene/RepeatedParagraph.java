package dev.corpusrules.rules.hygiene;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Block;
import dev.corpusrules.Fault;
import dev.corpusrules.Said;
import dev.corpusrules.rules.Nought;
import dev.corpusrules.text.Alike;
import dev.corpusrules.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A paragraph that stands in the article twice, as happens when texts are put together from parts.
 *
 * @param characters the fewest characters of a paragraph that nobody repeats on purpose, as one might a refrain
 */
public record RepeatedParagraph(int characters) implements ArticleRule {

    public RepeatedParagraph {
        Nought.orMore(characters);
    }

    public RepeatedParagraph() {
        this(80);
    }

    @Override
    public Stream<Said> check(Article article) {
        if (!article.read(Alike.READING)) {
            return Stream.empty();
        }
        char[] text = article.prose().characters();
        Map<Long, Block> first = new HashMap<>();
        Stream.Builder<Said> said = Stream.builder();
        for (Block block : article.blocks()) {
            if (!isLong(block)) {
                continue;
            }
            Block before = first.putIfAbsent(Folding.hash(text, block.span()), block);
            if (before != null && Folding.isSame(text, before.span(), block.span())) {
                said.add(Fault.at(article.locate(block.span()), "This paragraph stands in the article already.")
                        .relatedTo(List.of(article.locate(before.span()))));
            }
        }
        return said.build();
    }

    private boolean isLong(Block block) {
        boolean isText = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.QUOTE;
        return isText && block.span().length() >= characters;
    }
}
