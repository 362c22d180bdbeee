package dev.corpusrules;

/** What a rule says of an article: a fault, a fact to be judged with those of other articles, or why it passed a place. */
public sealed interface Said permits Fault, Fact, Passed {}
