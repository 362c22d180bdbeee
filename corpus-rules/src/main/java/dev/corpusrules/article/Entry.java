package dev.corpusrules.article;

import dev.corpusrules.Span;

/**
 * Something that an article declares: a key of its front matter or a field of its record.
 *
 * @param path the key with those above it, such as {@code params.author}; elements of a list all have the list's path
 * @param value what stands there, decoded
 * @param place where the value stands in the source
 */
record Entry(String path, String value, Span place) {}
