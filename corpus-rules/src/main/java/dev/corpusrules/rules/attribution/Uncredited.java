package dev.corpusrules.rules.attribution;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Fault;
import dev.corpusrules.Said;
import java.util.stream.Stream;

/**
 * An article that credits nobody at all: no author, desk, agency, publisher, origin or copyright holder. Of
 * an article without any text it says nothing.
 */
public record Uncredited() implements ArticleRule {

    @Override
    public Stream<Said> check(Article article) {
        return article.blocks().isEmpty() || Credited.isCreditedAtAll(article.metadata())
                ? Stream.empty()
                : Stream.of(Fault.at(
                        Absence.place(article), "The article credits nobody: no author, desk, agency or publisher."));
    }
}
