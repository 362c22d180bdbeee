package dev.corpusrules.text;

import dev.corpusrules.Reading;

/**
 * Characters that hardly any text holds: those that steer machines, and those that something wrongly decoded begins with.
 * Whoever looks for such things need not look at all where none stands.
 */
public final class Strange {

    /** Whether one stands in a block of the article. */
    public static final Reading<Boolean> READING =
            article -> article.read(ShapeScan.READING).isStrange();

    private Strange() {}

    /** Of letters, those of Latin-1 that UTF-8 read as Latin-1 may begin with. */
    static boolean is(char c) {
        if (c < '\u007F') {
            return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
        }
        boolean isControl = c <= '\u009F' || c == '\u202D' || c == '\u202E';
        return isControl || c >= '\u00C2' && c <= '\u00F0' || c >= '\uFFF9' && c <= '\uFFFD';
    }
}
