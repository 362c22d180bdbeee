package dev.corpusrules;

import java.io.Serializable;

/**
 * Something in an article that its reader could not make sense of, and left out.
 *
 * @param subject what has it
 * @param place in the source
 * @param why in words, as part of a sentence
 */
public record Flaw(Subject subject, Span place, String why) implements Serializable {

    /** What it is that has the flaw. */
    public enum Subject {
        FRONT_MATTER,
        /** The day of publication, as declared. */
        PUBLISHED
    }
}
