package dev.corpusrules.rules.attribution;

import dev.corpusrules.Article;
import dev.corpusrules.Location;
import dev.corpusrules.text.Headline;

/** Where an article is reported for what it lacks: its headline, else its first line. */
final class Absence {

    private Absence() {}

    static Location place(Article article) {
        return article.locate(Headline.opening(article));
    }
}
