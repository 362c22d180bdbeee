package dev.corpusrules.report;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.corpusrules.Finding;
import java.util.List;

/** What people paste into the configuration so that a finding is not reported, with a reason of their own. */
final class IgnoreEntry {

    /** Longer quotes are hard to read in a configuration; the fingerprint stands for them. */
    private static final int LONGEST_QUOTE = 80;

    private IgnoreEntry() {}

    static List<String> lines(Finding finding) {
        String quote = finding.place().quote();
        String what = quote.isBlank() || quote.length() > LONGEST_QUOTE || !isPlain(quote)
                ? "fingerprint: " + quoted(finding.fingerprint())
                : "quote: " + quoted(quote);
        // A glob has no way to write its own signs: a question mark stands for any.
        String file = finding.place().file().replaceAll("[*{}\\\\]", "?");
        return List.of(
                "to pass this over where the text must stay as it is, say so in corpus.yml:",
                "ignore:",
                "  - {file: " + quoted(file) + ", rule: " + finding.rule() + ", " + what
                        + ", reason: \"why it stays\"}");
    }

    /** Whether YAML takes every character in a quoted word. */
    private static boolean isPlain(String words) {
        return words.codePoints()
                .allMatch(c -> Character.isDefined(c)
                        && Character.getType(c) != Character.SURROGATE
                        && c != '\uFEFF'
                        && (!Character.isISOControl(c) || c < 0x7F));
    }

    /** YAML's double quotation marks escape as those of JSON do. */
    private static String quoted(String words) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(words)) + '"';
    }
}
