package dev.corpusrules.rules.attribution;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Fault;
import dev.corpusrules.Metadata.Author;
import dev.corpusrules.Said;
import dev.corpusrules.Span;
import java.util.stream.Stream;

/** An author field that credits nobody: {@code admin}, {@code Super User}, an address, a number. */
public record PlaceholderAuthor() implements ArticleRule {

    @Override
    public Stream<Said> check(Article article) {
        return article.metadata().authors().stream()
                .filter(author -> author.kind() == Author.Kind.PLACEHOLDER)
                .map(author -> fault(article, author));
    }

    private static Said fault(Article article, Author author) {
        Span place = author.place();
        return Fault.at(
                place == null ? Absence.place(article) : article.locateInSource(place),
                "“" + author.name() + "” credits nobody (" + author.foundIn() + ").");
    }
}
