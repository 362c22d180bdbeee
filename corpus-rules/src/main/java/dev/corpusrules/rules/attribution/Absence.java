package dev.corpusrules.rules.attribution;

import dev.corpusrules.Article;
import dev.corpusrules.Flaw;
import dev.corpusrules.Location;
import dev.corpusrules.Reading;
import dev.corpusrules.text.Headline;
import java.util.Optional;

/** Where an article is reported for what it lacks: its headline, else its first line. */
final class Absence {

    private static final Reading<Location> PLACE = article -> article.locate(Headline.opening(article));

    private Absence() {}

    static Location place(Article article) {
        return article.read(PLACE);
    }

    /** What the article declares in place of its day; empty where it declares nothing. */
    static Optional<String> undated(Article article) {
        return article.flaws().stream()
                .filter(flaw -> flaw.subject() == Flaw.Subject.PUBLISHED)
                .map(Flaw::why)
                .findFirst();
    }
}
