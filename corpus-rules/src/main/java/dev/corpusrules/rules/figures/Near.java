package dev.corpusrules.rules.figures;

import dev.corpusrules.text.Lexicon;
import java.util.Locale;
import java.util.Set;

/** The words directly in front of a place and behind it, in lower case. */
final class Near {

    private Near() {}

    /** The word that ends in front of the offset; empty when none does. */
    static String wordBefore(String text, int offset) {
        int end = offset;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && Lexicon.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** The word that begins behind the offset; empty when a sign or a line end stands there. */
    static String wordBehind(String text, int offset) {
        int start = skipBlanks(text, offset);
        int end = start;
        while (end < text.length() && Lexicon.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    static int skipBlanks(String text, int offset) {
        int at = offset;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Whether one of the words, in lower case, stands in the stretch of text. */
    static boolean hasWord(String text, int from, int to, Set<String> words) {
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && Lexicon.isLetter(text.charAt(end))) {
                end++;
            }
            if (end > at && words.contains(text.substring(at, end).toLowerCase(Locale.ROOT))) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }
}
