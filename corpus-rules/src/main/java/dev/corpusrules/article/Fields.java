package dev.corpusrules.article;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the fields of records are called.
 *
 * @param names by our name ({@code title}, {@code text}, {@code author} …) the path of the record's field, such as
 *     {@code content.html}; {@code html}, {@code markdown} and {@code plain} in place of {@code text} also say how it is
 *     written. What is not named is sought under the usual names.
 */
public record Fields(Map<String, String> names) {

    /** The usual names. */
    public static final Fields DEFAULT = new Fields(Map.of());

    public Fields {
        names = Map.copyOf(new LinkedHashMap<>(names));
    }
}
