package dev.corpusrules;

import java.io.Serializable;

/**
 * A rule that broke on an article or a topic: it crashed, or ran out of its budget. What it would have found is not known.
 *
 * @param where the article's name, or the topic's key
 */
public record Failure(String rule, String where, String cause) implements Serializable {}
