package dev.corpusrules;

import java.util.stream.Stream;

/** A rule that can tell from one article. */
public non-sealed interface ArticleRule extends Rule {

    Stream<Said> check(Article article);

    /**
     * Whether its faults do not count on lines that a phrase rule of its family speaks of, not even where that rule is off:
     * it is for what the phrases leave over, and who does not mind a kind of line is not to hear of it under another name.
     */
    default boolean yields() {
        return false;
    }
}
