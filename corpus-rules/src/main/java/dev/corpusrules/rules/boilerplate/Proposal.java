package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.Location;
import java.util.List;

/**
 * A phrase that many articles of one source share, and that is hardly part of what they say.
 *
 * @param source what the articles have in common, such as {@code publisher velmouth courier} or {@code folder town/}
 * @param ofSource how many articles the source has
 * @param phrase the form of a whole line, as a rule of the kind phrases takes it
 * @param articles how many articles have it
 * @param samples some of its places
 */
public record Proposal(String source, int ofSource, String phrase, int articles, List<Location> samples) {

    public Proposal {
        samples = List.copyOf(samples);
    }
}
