package dev.corpusrules.config;

import java.util.List;

/**
 * Something wrong in a configuration file, and its place.
 *
 * @param file the file's name
 * @param line from 1
 * @param column from 1, in UTF-16 units
 * @param message what is wrong
 * @param excerpt the line of the file with its number, and below it carets under what is wrong
 * @param suggestion what to write instead; empty when there is nothing near
 */
public record Mistake(String file, int line, int column, String message, List<String> excerpt, String suggestion) {

    public Mistake {
        excerpt = List.copyOf(excerpt);
    }

    /** The mistake as people read it: its place and message, and the excerpt with the suggestion beside the carets. */
    @Override
    public String toString() {
        String said = file + ":" + line + ":" + column + " " + message + "\n" + String.join("\n", excerpt);
        return suggestion.isEmpty() ? said : said + " " + suggestion;
    }
}
