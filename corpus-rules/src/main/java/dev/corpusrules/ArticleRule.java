package dev.corpusrules;

import java.util.stream.Stream;

/** A rule that can tell from one article. */
public non-sealed interface ArticleRule extends Rule {

    Stream<Said> check(Article article);
}
