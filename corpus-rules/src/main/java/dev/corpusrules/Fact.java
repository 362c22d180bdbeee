package dev.corpusrules;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What one article says on a topic, small enough to be spilled, sorted and sent.
 *
 * @param place where it says so, with a short quote
 * @param value what the rule needs to judge, packed by the rule
 * @param fix the safe edit that would repair the place, should the judgement be a fault; null when there is none
 */
public record Fact(
        Topic topic, Location place, String value, @Nullable Fix fix) implements Said, Serializable, Comparable<Fact> {

    @Override
    public int compareTo(Fact other) {
        int byPlace = place.compareTo(other.place);
        return byPlace != 0 ? byPlace : value.compareTo(other.value);
    }
}
