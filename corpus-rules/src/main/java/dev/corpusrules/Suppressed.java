package dev.corpusrules;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A finding that is not reported because somebody said so.
 *
 * @param reason as they gave it
 */
public record Suppressed(Finding finding, String reason) implements Serializable, Comparable<Suppressed> {

    private static final Comparator<Suppressed> ORDER =
            Comparator.comparing(Suppressed::finding).thenComparing(Suppressed::reason);

    @Override
    public int compareTo(Suppressed other) {
        return ORDER.compare(this, other);
    }
}
