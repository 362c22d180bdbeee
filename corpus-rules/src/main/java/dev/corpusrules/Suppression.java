package dev.corpusrules;

import java.io.Serializable;

/**
 * An owner's word that a rule is not to report something, with the reason. It stands in the article, or beside it.
 *
 * @param rule the id of a rule, or {@code family/*} for all rules of a family
 * @param reason why; without one it silences nothing
 * @param region where it holds, as offsets into the source's text
 * @param at where it stands itself, as offsets into the source's text
 */
public record Suppression(String rule, String reason, Span region, Span at) implements Serializable {

    /** The rule that reports suppressions which silence nothing. */
    public static final String UNUSED = "hygiene/unused-suppression";

    /** The round in which uses are counted, behind all others. */
    private static final int LAST_ROUND = Integer.MAX_VALUE;

    /** Whether it silences the rule in its region. */
    public boolean covers(String id) {
        return speaksOf(rule, id) && !reason.isBlank();
    }

    /** Whether a rule is meant by the words of an owner: its id, or {@code family/*}. */
    static boolean speaksOf(String words, String id) {
        return words.endsWith("/*") ? id.startsWith(words.substring(0, words.length() - 1)) : words.equals(id);
    }

    /** The topic of the facts that it stands in the article, and that it was used there. */
    public Topic topic(String articleKey) {
        return new Topic(UNUSED, LAST_ROUND, articleKey + ":" + at.start() + ":" + rule);
    }
}
