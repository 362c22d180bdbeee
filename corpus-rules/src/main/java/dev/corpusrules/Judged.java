package dev.corpusrules;

import java.util.List;

/**
 * What a rule says of one topic.
 *
 * @param facts for later rounds
 */
public record Judged(List<Finding> findings, List<Fact> facts, List<Failure> failures) {}
