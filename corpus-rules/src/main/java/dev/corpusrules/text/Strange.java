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

    /**
     * Whether the character at the offset is. Of letters, those of Latin-1 are that UTF-8 read as Latin-1 or Windows-1252 may
     * begin with, where what it may go on with follows: no letter of Latin-1, and nothing of ASCII.
     */
    static boolean is(char[] text, int at) {
        char c = text[at];
        if (c < '\u007F') {
            return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
        }
        if (c >= '\u00C2' && c <= '\u00F0') {
            char next = at + 1 < text.length ? text[at + 1] : ' ';
            return next >= '\u0080' && next <= '\u00BF' || next > '\u00FF';
        }
        boolean isControl = c <= '\u009F' || c == '\u202D' || c == '\u202E';
        return isControl || c >= '\uFFF9' && c <= '\uFFFD';
    }
}
