package dev.corpusrules.rules.attribution;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Fault;
import dev.corpusrules.Said;
import java.util.stream.Stream;

/**
 * An article without a byline. It says nothing of an article that credits nobody at all: that is {@link Uncredited}.
 *
 * @param allowDesk whether a desk or an agency will do in place of a person
 */
public record Byline(boolean allowDesk) implements ArticleRule {

    public Byline() {
        this(true);
    }

    @Override
    public Stream<Said> check(Article article) {
        if (article.blocks().isEmpty()
                || Credited.hasByline(article.metadata(), allowDesk)
                || !Credited.isCreditedAtAll(article.metadata())) {
            return Stream.empty();
        }
        String missing = allowDesk ? "no author, desk or agency" : "no author";
        return Stream.of(Fault.at(Absence.place(article), "The article names " + missing + "."));
    }
}
