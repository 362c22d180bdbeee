package dev.corpusrules;

import java.io.Serializable;
import java.util.Comparator;

/** A fault that is not reported because a suppression says so. */
public record Suppressed(String rule, Location place, Suppression by) implements Serializable, Comparable<Suppressed> {

    private static final Comparator<Suppressed> ORDER =
            Comparator.comparing(Suppressed::place).thenComparing(Suppressed::rule);

    @Override
    public int compareTo(Suppressed other) {
        return ORDER.compare(this, other);
    }
}
