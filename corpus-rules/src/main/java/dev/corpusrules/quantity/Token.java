package dev.corpusrules.quantity;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, a number in digits, or a sign of a sentence.
 *
 * @param start its first offset
 * @param end the offset behind it
 * @param text in lower case, an ending {@code 's} and the stops of an abbreviation left out
 * @param glued whether nothing stands between it and the token before
 * @param capital whether it begins with a capital letter
 * @param possessive whether an ending {@code 's} was left out
 */
record Token(
        int start, int end, Form form, String text, boolean glued, boolean capital, boolean possessive, Word word) {

    /** What a token is made of. */
    enum Form {
        WORD,
        NUMBER,
        SIGN
    }

    boolean isWord() {
        return form == Form.WORD;
    }

    boolean isNumber() {
        return form == Form.NUMBER;
    }

    boolean is(String sign) {
        return text.equals(sign);
    }

    boolean is(Role role) {
        return word.is(role);
    }

    boolean isDash() {
        char c = text.charAt(0);
        return form == Form.SIGN && (c == '-' || '\u2010' <= c && c <= '\u2015' || c == '\u2212');
    }

    /** The tokens of a stretch of text. */
    static List<Token> of(String text, int from, int to, Lexicon lexicon) {
        List<Token> tokens = new ArrayList<>((to - from) / 5 + 4);
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (isBlank(c)) {
                at++;
                continue;
            }
            int end;
            Form form;
            if (isDigit(c) || c == '.' && startsFraction(text, from, at, to)) {
                end = numberEnd(text, at, to);
                form = Form.NUMBER;
            } else if (Character.isLetter(c)) {
                end = wordEnd(text, at, to);
                form = Form.WORD;
            } else {
                end = at + 1;
                form = isFraction(c) ? Form.NUMBER : Form.SIGN;
            }
            tokens.add(token(text, at, end, form, at > from && !isBlank(text.charAt(at - 1)), lexicon));
            at = end;
        }
        return tokens;
    }

    private static Token token(String text, int start, int end, Form form, boolean glued, Lexicon lexicon) {
        String words = text.substring(start, end);
        if (form != Form.WORD) {
            return new Token(start, end, form, words, glued, false, false, lexicon.known(words));
        }
        String lower = Lexicon.lower(words).replace('\u2019', '\'');
        boolean possessive = lower.endsWith("'s");
        if (possessive) {
            lower = lower.substring(0, lower.length() - 2);
        }
        if (lower.indexOf('.') > 0) {
            lower = lower.replace(".", "");
        }
        boolean capital = Character.isUpperCase(words.charAt(0));
        return new Token(start, end, form, lower, glued, capital, possessive, lexicon.known(lower));
    }

    /** One of the signs that are a fraction by themselves; other signs with a number in them, such as a circled two, are none. */
    private static boolean isFraction(char c) {
        return "\u00BC\u00BD\u00BE\u2153\u2154\u215B".indexOf(c) >= 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    /** Whether a stop opens a number such as {@code .22}. */
    private static boolean startsFraction(String text, int from, int at, int to) {
        return at + 1 < to
                && isDigit(text.charAt(at + 1))
                && (at == from || isBlank(text.charAt(at - 1)) || text.charAt(at - 1) == '$');
    }

    private static int numberEnd(String text, int at, int to) {
        int end = at + 1;
        while (end < to) {
            char c = text.charAt(end);
            boolean inner = (c == ',' || c == '.') && end + 1 < to && isDigit(text.charAt(end + 1));
            if (!isDigit(c) && !inner && !joinsGroup(text, at, end, to)) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** Whether a space that does not break joins two groups of digits: {@code 10 000}. */
    private static boolean joinsGroup(String text, int at, int end, int to) {
        char c = text.charAt(end);
        if (c != '\u00A0' && c != '\u2009' && c != '\u202F') {
            return false;
        }
        int digits = 0;
        while (end + 1 + digits < to && isDigit(text.charAt(end + 1 + digits))) {
            digits++;
        }
        return digits == 3 && isDigit(text.charAt(end - 1)) && end - at <= 11;
    }

    private static int wordEnd(String text, int at, int to) {
        int end = at + 1;
        while (end < to) {
            char c = text.charAt(end);
            boolean letterNext = end + 1 < to && Character.isLetter(text.charAt(end + 1));
            boolean apostrophe = (c == '\'' || c == '\u2019') && letterNext;
            if (!Character.isLetter(c) && !apostrophe && !(c == '.' && isAbbreviation(text, at, end, to))) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** Whether the stop belongs to letters with stops, such as {@code U.S.} or {@code p.m.}. */
    private static boolean isAbbreviation(String text, int at, int stop, int to) {
        boolean single = stop - at == 1 || text.charAt(stop - 2) == '.';
        if (!single) {
            return false;
        }
        boolean follows = stop + 1 < to && Character.isLetter(text.charAt(stop + 1));
        boolean alone = stop + 2 >= to || !Character.isLetter(text.charAt(stop + 2));
        return follows ? alone : stop - at > 1;
    }
}
