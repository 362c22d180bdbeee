package dev.corpusrules;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule that cannot know from one article: it notes facts, and judges all facts on one topic together. The facts on one
 * topic must fit in memory, so a rule says no topic that a whole corpus shares.
 */
public non-sealed interface CorpusRule extends Rule {

    /** What this article says, as facts of round 0; a topic that one fact alone names there is never judged. */
    Stream<Fact> facts(Article article);

    /**
     * Faults, and facts for a later round.
     *
     * @param topic what the facts are about
     * @param facts all facts on it, sorted by place; never empty
     */
    Stream<Said> judge(Topic topic, List<Fact> facts);
}
