package dev.corpusrules.example.house;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Fault;
import dev.corpusrules.Said;
import java.util.Objects;
import java.util.stream.Stream;

/** A kind as a jar brings it: blocks that end with so many exclamation marks. */
public record Shouting(int marks) implements ArticleRule {

    public Shouting() {
        this(1);
    }

    public Shouting {
        Objects.checkIndex(0, marks);
    }

    @Override
    public Stream<Said> check(Article article) {
        return article.blocks().stream()
                .filter(block -> article.text(block).endsWith("!".repeat(marks)))
                .map(block -> Fault.at(article.locate(block.span()), "Somebody shouts."));
    }
}
