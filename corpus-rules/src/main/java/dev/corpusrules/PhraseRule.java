package dev.corpusrules;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule that looks for phrases. All phrases of a rule set are sought in one scan of the prose, and the rule is asked
 * only about articles that have one of its own.
 */
public non-sealed interface PhraseRule extends Rule {

    /** What to look for; case, kind of quotation mark, width of letters and white space do not matter. */
    List<String> phrases();

    /**
     * The most words of a block in which the phrase is of use. Where it stands in a longer one, such as a paragraph of
     * running text, the rule does not hear of it.
     *
     * @param phrase its index in {@link #phrases}
     */
    default int longestBlock(int phrase) {
        return Integer.MAX_VALUE;
    }

    /** Whether its phrases are found inside longer words, too, and not as whole words alone. */
    default boolean seeksPartsOfWords() {
        return false;
    }

    /** Whether it is asked about every article, wherever its phrases stand. */
    default boolean isAlwaysAsked() {
        return false;
    }

    /** Whether it is asked about articles with markup even though none of its phrases stands there. */
    default boolean knowsMarkup() {
        return false;
    }

    /**
     * Called when at least one phrase was found, for articles with markup when it {@link #knowsMarkup}, and for all when it
     * {@link #isAlwaysAsked}.
     */
    Stream<Said> check(Article article, List<Hit> hits);

    /**
     * A phrase that was found.
     *
     * @param phrase its index in {@link #phrases}
     * @param span where it stands in the prose
     */
    record Hit(int phrase, Span span) {}
}
