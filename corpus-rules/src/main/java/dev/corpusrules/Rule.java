package dev.corpusrules;

import java.io.Serializable;
import java.util.Set;

/**
 * Something that can be wrong with articles. A rule is a kind with its options: an immutable value without a life cycle,
 * which may be shared by threads and sent to other machines. Its name and severity are the {@link RuleSet}'s.
 */
public sealed interface Rule extends Serializable permits ArticleRule, PhraseRule, CorpusRule {

    /** The languages it knows, as primary subtags such as {@code en}; empty when it needs to know none. */
    default Set<String> languages() {
        return Set.of();
    }
}
