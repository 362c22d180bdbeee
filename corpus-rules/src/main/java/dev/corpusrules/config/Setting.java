package dev.corpusrules.config;

/**
 * One thing that was said of a rule, and where.
 *
 * @param rule the rule's id
 * @param name the key: {@code severity}, {@code likely}, {@code kind}, an option's name, or the severity in some files
 * @param value what was said, on one line
 * @param where the pack or the place, such as {@code pack figures} or {@code corpus.yml:14}
 */
public record Setting(String rule, String name, String value, String where) {}
