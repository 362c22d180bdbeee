package dev.corpusrules;

import java.io.Serializable;

/**
 * An owner's word that a rule is not to report something, with the reason. It stands in the article, or beside it.
 *
 * @param rule the id of a rule, or {@code family/*} for all rules of a family
 * @param reason why, never blank
 * @param region where it holds, as offsets into the source's text
 * @param line the line where it stands in the source, from 1
 */
public record Suppression(String rule, String reason, Span region, int line) implements Serializable {

    /** Whether it speaks of the rule. */
    public boolean covers(String id) {
        return rule.endsWith("/*") ? id.startsWith(rule.substring(0, rule.length() - 1)) : rule.equals(id);
    }
}
