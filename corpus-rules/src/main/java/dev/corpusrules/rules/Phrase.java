package dev.corpusrules.rules;

import dev.corpusrules.text.Wording;
import java.io.Serializable;

/**
 * A form of words to look for, and where it counts.
 *
 * @param phrase the form, as {@link Wording} reads it
 * @param where where in an article it counts
 * @param likely whether even there it is less than certain
 * @param likelyInside whether it is less than certain among the paragraphs of the text, where a sub-heading, an item of a
 *     list or a sentence may say the same
 * @param list the number of lines in the way of headlines that may follow it and belong to it
 * @param capitals whether it counts in capital letters only, in a line that has others too
 * @param language the language of the articles in which it counts; empty for all
 */
public record Phrase(
        String phrase, Where where, boolean likely, boolean likelyInside, int list, boolean capitals, String language)
        implements Serializable {

    public Phrase {
        Nought.orMore(list);
    }

    /** A phrase without conditions. */
    public Phrase() {
        this("", Where.ANYWHERE, false, false, 0, false, "");
    }

    /** A phrase without conditions. */
    public static Phrase parse(String phrase) {
        return new Phrase(phrase, Where.ANYWHERE, false, false, 0, false, "");
    }

    /** Where in an article a phrase counts. */
    public enum Where {
        ANYWHERE,
        /** Before or after the running text, or where the markup says that something else stands. */
        OUTSIDE,
        /** Before the running text. */
        HEAD,
        /** After the running text, or as its last paragraph. */
        FOOT
    }
}
