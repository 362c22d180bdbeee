package dev.corpusrules;

import java.io.Serializable;

/**
 * What facts have in common so that they are judged together.
 *
 * @param rule the id of the rule whose facts they are; empty until the {@link Checker} fills it in
 * @param round when they are judged, from 0; a judgement may say facts for later rounds only
 * @param key what tells this topic from the rule's others in that round
 */
public record Topic(String rule, int round, String key) implements Serializable {

    /** A topic of the rule that says it. */
    public static Topic of(int round, String key) {
        return new Topic("", round, key);
    }

    Topic ofRule(String id) {
        return new Topic(id, round, key);
    }
}
