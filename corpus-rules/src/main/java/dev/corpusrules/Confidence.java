package dev.corpusrules;

/** How sure a rule is of a fault. How much it matters is the rule set's business. */
public enum Confidence {
    CERTAIN,
    LIKELY
}
