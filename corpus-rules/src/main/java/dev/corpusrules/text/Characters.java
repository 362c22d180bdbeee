package dev.corpusrules.text;

import dev.corpusrules.Reading;

/** The prose of an article as an array, which is read faster than a string. It is not to be changed. */
public final class Characters {

    public static final Reading<char[]> READING =
            article -> article.prose().text().toCharArray();

    private Characters() {}
}
