package dev.corpusrules;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fault as users see it: named, graded, with a fingerprint that survives moved lines.
 *
 * @param rule the rule's id
 * @param also the other rules of the family that found something on the same line
 * @param fix the safe edit; null when there is none
 * @param fingerprint 16 hex digits, the same as long as file, rule and quote stay; empty until {@link Findings#settle}
 */
public record Finding(
        String rule,
        Severity severity,
        Confidence confidence,
        Location place,
        String message,
        List<Location> related,
        @Nullable Fix fix,
        List<String> also,
        String fingerprint)
        implements Serializable, Comparable<Finding> {

    public Finding {
        related = List.copyOf(related);
        also = List.copyOf(also);
    }

    /** The part of the rule's id before the slash. */
    public String family() {
        return rule.substring(0, rule.indexOf('/'));
    }

    Finding with(List<String> others, @Nullable Fix edit) {
        return new Finding(rule, severity, confidence, place, message, related, edit, others, fingerprint);
    }

    Finding withFingerprint(String digits) {
        return new Finding(rule, severity, confidence, place, message, related, fix, also, digits);
    }

    private static int compare(List<Location> some, List<Location> others) {
        int common = Math.min(some.size(), others.size());
        for (int i = 0; i < common; i++) {
            int difference = some.get(i).compareTo(others.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(others.size(), some.size());
    }

    /** By file, line, column, end, rule and message: the order of every report. */
    @Override
    public int compareTo(Finding other) {
        int order = place.compareLines(other.place);
        order = order != 0 ? order : rule.compareTo(other.rule);
        order = order != 0 ? order : message.compareTo(other.message);
        order = order != 0 ? order : place.compareTo(other.place);
        // Two topics may find one fault, each beside other places.
        return order != 0 ? order : compare(related, other.related);
    }
}
