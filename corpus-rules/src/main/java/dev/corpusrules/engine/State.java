package dev.corpusrules.engine;

/**
 * What a corpus is, and is no more when any of its files has come, gone or changed.
 *
 * @param digest of all paths and files
 */
public record State(Digest digest, int files) {}
