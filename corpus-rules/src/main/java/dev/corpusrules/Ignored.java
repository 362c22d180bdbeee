package dev.corpusrules;

import java.io.Serializable;
import java.util.Locale;

/**
 * An owner's word beside the articles that something is not to be reported, for texts that must not be edited.
 *
 * @param files in which it holds
 * @param rule the id of a rule, or {@code family/*} for all rules of a family
 * @param quote words that what is found holds, white space and letter case aside; empty when the fingerprint tells
 * @param fingerprint of the one finding that is meant; empty when the quote tells
 * @param reason why
 * @param at where it is said, as file and line
 */
public record Ignored(Glob files, String rule, String quote, String fingerprint, String reason, String at)
        implements Serializable {

    /** Whether it silences the finding; by its fingerprint only one that has been settled. */
    public boolean covers(Finding finding) {
        return Suppression.speaksOf(rule, finding.rule())
                && files.matches(finding.place().file())
                && (fingerprint.isEmpty() || fingerprint.equals(finding.fingerprint()))
                && plain(finding.place().quote()).contains(plain(quote));
    }

    /** The same for a corpus that is seen from further up. */
    public Ignored in(String folder) {
        return new Ignored(files.in(folder), rule, quote, fingerprint, reason, at);
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
