package dev.corpusrules.text;

import dev.corpusrules.Span;
import dev.corpusrules.text.BylineLine.Credit;
import dev.corpusrules.text.BylineWords.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * Those whom the foot of an article thanks for a share in it: "Additional reporting by NAME", "NAME contributed to this
 * report". Who edited it wrote nothing of it.
 */
final class Contributors {

    /** Longer lines are paragraphs. */
    private static final int LONGEST = 250;

    private static final List<String> LEAD_INS =
            List.of("additional reporting by ", "with additional reporting by ", "with reporting by ", "reporting by ");

    private static final List<String> VERBS = List.of(
            " contributed to this report",
            " contributed to this story",
            " contributed to this article",
            " contributed to the report",
            " contributed reporting");

    private Contributors() {}

    static List<Credit> in(Glance glance) {
        if (glance.length() > LONGEST || !glance.holds(Glance.THANKS)) {
            return List.of();
        }
        String line = glance.words();
        String folded = Outlets.foldedInPlace(line, new Span(0, line.length()));
        int start = folded.startsWith("(") ? 1 : 0;
        for (String leadIn : LEAD_INS) {
            if (folded.startsWith(leadIn, start)) {
                int end = folded.indexOf(';', start);
                return named(line, start + leadIn.length(), end < 0 ? line.length() : end);
            }
        }
        for (String verb : VERBS) {
            int at = folded.indexOf(verb);
            if (at > 0) {
                return subject(line, at);
            }
        }
        return List.of();
    }

    /** An agency as a whole, else every name of a person that stands there. */
    private static List<Credit> subject(String line, int end) {
        Span span = new Span(0, end).trimmed(line);
        return Agencies.named(span.in(line)).isPresent()
                ? List.of(new Credit(span.in(line), span))
                : named(line, 0, end);
    }

    private static List<Credit> named(String line, int start, int end) {
        List<BylineToken> tokens = BylineToken.of(line.substring(start, end), BylineTokens.MOST);
        List<Credit> credits = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int behind = at;
            if (tokens.get(at).isGivenName() && tokens.get(at).isNameWord()) {
                behind++;
                while (behind < tokens.size()
                        && (tokens.get(behind).isNameWord()
                                || tokens.get(behind).is(Part.PARTICLE))) {
                    behind++;
                }
            }
            if (behind - at > 1) {
                Span span = new Span(
                                tokens.get(at).span().start(),
                                tokens.get(behind - 1).span().end())
                        .shifted(start);
                credits.add(new Credit(span.in(line), span));
            }
            at = Math.max(behind, at + 1);
        }
        return credits;
    }
}
