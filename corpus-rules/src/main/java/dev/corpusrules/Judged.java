package dev.corpusrules;

import java.util.List;

/**
 * What a rule says of one topic.
 *
 * @param suppressed findings that are silenced at their primary place
 * @param facts for later rounds
 */
public record Judged(List<Finding> findings, List<Suppressed> suppressed, List<Fact> facts, List<Failure> failures) {}
