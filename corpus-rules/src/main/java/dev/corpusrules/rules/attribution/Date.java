package dev.corpusrules.rules.attribution;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Fault;
import dev.corpusrules.Said;
import java.util.stream.Stream;

/** An article that does not say when it was published. */
public record Date() implements ArticleRule {

    @Override
    public Stream<Said> check(Article article) {
        if (article.metadata().published() != null) {
            return Stream.empty();
        }
        String why = Absence.undated(article).map(undated -> ": " + undated).orElse("");
        return Stream.of(Fault.at(Absence.place(article), "The article has no date of publication" + why + "."));
    }
}
