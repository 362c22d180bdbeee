package dev.corpusrules.report;

/**
 * What people may type after a check.
 *
 * @param again checks the corpus once more
 * @param accept accepts what is found today
 * @param explain shows a rule's page, with the rule's id behind it
 */
public record Commands(String again, String accept, String explain) {}
