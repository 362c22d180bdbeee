package dev.corpusrules;

/**
 * Why a rule did not report a place that it looked at twice.
 *
 * @param rule the rule's id
 * @param why in words
 */
public record Explained(String rule, Location place, String why) {}
