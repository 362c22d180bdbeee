package dev.corpusrules.report;

import dev.corpusrules.Location;
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
        StringBuilder number = new StringBuilder().append(count);
        int first = count < 0 ? 1 : 0;
        for (int i = number.length() - 3; i > first; i -= 3) {
            number.insert(i, ',');
        }
        return number.toString();
    }

    /** Words at the right end of a cell. */
    static String cell(int width, String words) {
        return " ".repeat(Math.max(0, width - words.length())) + words;
    }

    static String of(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** Where a place is in the record of a feed; empty for a file. */
    static String inRecord(Location place) {
        Location.InRecord record = place.record();
        return record == null
                ? ""
                : " (record " + record.id() + ", " + record.field() + " " + record.fieldLine() + ":"
                        + record.fieldColumn() + ")";
    }

    /** What a report says that could not hold them all. */
    static String leftOut(long findings) {
        return "… and " + some(findings, "more finding")
                + " that this report has no room for; the report jsonl holds them all";
    }

    /**
     * One line for a terminal or a log. Line ends and other control characters but tabs become blanks, and no {@code ##} is left
     * before a bracket or a word: build servers take what follows it for a command, in the midst of a line too.
     */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean breaks = Character.isISOControl(c) && c != '\t' || c == '\u2028' || c == '\u2029';
            line.append(breaks ? ' ' : c);
            if (c == '#' && i + 1 < text.length() && text.charAt(i + 1) == '#') {
                line.append(' ');
            }
        }
        return line.toString();
    }
}
