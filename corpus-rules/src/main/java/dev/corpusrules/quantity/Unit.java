package dev.corpusrules.quantity;

import java.io.Serializable;

/**
 * What a measure is measured in.
 *
 * @param dimension such as {@code length}; only measures of one dimension can be compared
 * @param factor how much of the dimension's base unit one of it is
 */
public record Unit(String dimension, double factor) implements Serializable {

    /**
     * A unit by another: {@code 201.168 metre}.
     *
     * @throws IllegalArgumentException when it does not read so, or the other unit is not known
     */
    public static Unit parse(String text) {
        String[] parts = text.strip().split(" +", -1);
        Unit known = parts.length == 2 ? Lexicon.of("en").orElseThrow().known(parts[1]).unit : null;
        if (known == null) {
            throw new IllegalArgumentException("a unit is a number and a known unit, such as \"201.168 metre\"");
        }
        return new Unit(known.dimension(), Double.parseDouble(parts[0]) * known.factor());
    }
}
