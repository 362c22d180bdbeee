package dev.corpusrules;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule that cannot know from one article: it notes facts, and judges the facts on one topic together. Half a corpus may
 * name one topic, so no more than {@value #TOGETHER} facts are ever judged together.
 */
public non-sealed interface CorpusRule extends Rule {

    /**
     * How many facts on one topic are judged together. Chosen by us: more copies of a thing than a judgement turns on, and
     * some hundred kilobytes.
     */
    int TOGETHER = 1_000;

    /** What this article says, most of it as facts of round 0; a topic that one fact alone names there is never judged. */
    Stream<Fact> facts(Article article);

    /**
     * Whether a topic of a later round is worth judging of which one article alone speaks, or one judgement alone. Where none is,
     * what they say of it costs next to nothing. A topic may be judged all the same.
     */
    default boolean judgesAlone(int round) {
        return true;
    }

    /**
     * Faults, and facts for a later round.
     *
     * @param topic what the facts are about
     * @param facts all facts on it, or the first {@value #TOGETHER}; sorted by place, never empty
     */
    Stream<Said> judge(Topic topic, List<Fact> facts);

    /**
     * The same for the other facts on a topic that has more: each is judged by itself, beside the first. Several calls may
     * share them, on several machines. A rule that has nothing to say of them leaves this as it is.
     *
     * @param first the first {@value #TOGETHER} facts on the topic, of which {@link #judge} speaks
     * @param others some or all of the others, in any order
     */
    default Stream<Said> judgeOthers(Topic topic, List<Fact> first, Stream<Fact> others) {
        return Stream.empty();
    }
}
