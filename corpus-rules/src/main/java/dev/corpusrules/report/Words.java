package dev.corpusrules.report;

import dev.corpusrules.Severity;
import java.util.Locale;

/** How counts and severities are written for people. */
final class Words {

    private Words() {}

    /** A count with its noun: {@code 1 article}, {@code 2,048 articles}. */
    static String some(long count, String noun) {
        return number(count) + " " + noun + (count == 1 ? "" : "s");
    }

    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    static String of(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
