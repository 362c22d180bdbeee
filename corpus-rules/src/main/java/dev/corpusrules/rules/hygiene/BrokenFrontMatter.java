package dev.corpusrules.rules.hygiene;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Fault;
import dev.corpusrules.Flaw;
import dev.corpusrules.Said;
import java.util.stream.Stream;

/** Front matter that is not the YAML it should be, or is never closed, so that some of its values are lost. */
public record BrokenFrontMatter() implements ArticleRule {

    @Override
    public Stream<Said> check(Article article) {
        return article.flaws().stream()
                .filter(flaw -> flaw.subject() == Flaw.Subject.FRONT_MATTER)
                .map(flaw -> Fault.at(
                        article.locateInSource(flaw.place()),
                        "The front matter is broken, and programs lose values in it: " + flaw.why() + "."));
    }
}
