package dev.corpusrules.rules.attribution;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Fault;
import dev.corpusrules.Said;
import java.util.stream.Stream;

/** An article that does not say where its original stands. */
public record Canonical() implements ArticleRule {

    @Override
    public Stream<Said> check(Article article) {
        return article.metadata().canonical() != null
                ? Stream.empty()
                : Stream.of(Fault.at(Absence.place(article), "The article has no canonical address."));
    }
}
