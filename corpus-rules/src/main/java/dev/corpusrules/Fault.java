package dev.corpusrules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing that is wrong at one place. It has a confidence and no severity: that is the rule set's to say.
 *
 * @param place where it stands
 * @param related other places that belong to it, such as the second figure of a conflict
 * @param fix the safe edit that repairs it; null when there is none
 */
public record Fault(
        Location place,
        Confidence confidence,
        String message,
        List<Location> related,
        @Nullable Fix fix) implements Said {

    public Fault {
        related = List.copyOf(related);
    }

    /** A certain fault at one place, without a fix. */
    public static Fault at(Location place, String message) {
        return new Fault(place, Confidence.CERTAIN, message, List.of(), null);
    }

    /** The same fault, less than certain. */
    public Fault likely() {
        return new Fault(place, Confidence.LIKELY, message, related, fix);
    }

    public Fault relatedTo(List<Location> places) {
        return new Fault(place, confidence, message, places, fix);
    }

    public Fault fixedBy(@Nullable Fix edit) {
        return new Fault(place, confidence, message, related, edit);
    }
}
