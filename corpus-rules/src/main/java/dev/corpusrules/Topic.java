package dev.corpusrules;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

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

    /** Written out: a corpus asks it of each of its facts, and what a record brings along is slow until it is compiled. */
    @Override
    public int hashCode() {
        return 31 * (31 * rule.hashCode() + round) + key.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Topic topic && round == topic.round && key.equals(topic.key) && rule.equals(topic.rule);
    }

    Topic ofRule(String id) {
        return new Topic(id, round, key);
    }
}
