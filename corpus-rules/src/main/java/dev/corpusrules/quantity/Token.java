package dev.corpusrules.quantity;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A word, a number in digits, or a sign of a sentence. Its text is made when it is asked for: that of most never is. */
final class Token {

    private final char[] chars;
    private final int start;
    private final int end;
    private final Form form;
    private final boolean glued;
    private final Word word;
    private @Nullable String text;

    /** What a token is made of. */
    enum Form {
        WORD,
        NUMBER,
        SIGN
    }

    private Token(char[] chars, int start, int end, Form form, boolean glued, @Nullable Word word, Lexicon lexicon) {
        this.chars = chars;
        this.start = start;
        this.end = end;
        this.form = form;
        this.glued = glued;
        this.word = word != null ? word : lexicon.known(text());
    }

    /**
     * A word.
     *
     * @param known what is known of it; null when its text is to be looked up
     * @param glued whether nothing stands between it and the token before
     */
    static Token word(char[] chars, int start, int end, @Nullable Word known, boolean glued, Lexicon lexicon) {
        return new Token(chars, start, end, Form.WORD, glued, known, lexicon);
    }

    /** A number in digits. */
    static Token number(char[] chars, int start, int end, boolean glued, Lexicon lexicon) {
        return new Token(chars, start, end, Form.NUMBER, glued, Word.DIGITS, lexicon);
    }

    /** A sign. */
    static Token sign(char[] chars, int at, boolean glued, Lexicon lexicon) {
        return new Token(chars, at, at + 1, Form.SIGN, glued, lexicon.known(chars[at]), lexicon);
    }

    /** Its first offset. */
    int start() {
        return start;
    }

    /** The offset behind it. */
    int end() {
        return end;
    }

    /** Whether nothing stands between it and the token before. */
    boolean glued() {
        return glued;
    }

    /** Whether an ending {@code 's} was left out of its text. */
    boolean possessive() {
        return form == Form.WORD && end - start > 2 && (chars[end - 1] | 0x20) == 's' && isApostrophe(chars[end - 2]);
    }

    Word word() {
        return word;
    }

    boolean isWord() {
        return form == Form.WORD;
    }

    boolean isSign() {
        return form == Form.SIGN;
    }

    boolean isNumber() {
        return form == Form.NUMBER;
    }

    /** Whether it is a word that begins with a capital letter. */
    boolean capital() {
        char c = chars[start];
        return form == Form.WORD && (c < 0x80 ? c <= 'Z' : Character.isUpperCase(c));
    }

    boolean is(Role role) {
        return word.is(role);
    }

    /** Whether it is this word in lower case. */
    boolean is(String other) {
        return form == Form.WORD && (chars[start] | 0x20) == other.charAt(0) && text().equals(other);
    }

    /** Whether it is a sign, and this one. */
    boolean isSign(char sign) {
        return form == Form.SIGN && chars[start] == sign;
    }

    boolean isDash() {
        char c = chars[start];
        return form == Form.SIGN && (c == '-' || '\u2010' <= c && c <= '\u2015' || c == '\u2212');
    }

    /** Whether its text may end in the letter: most do not, and are seen not to before it is made. */
    boolean mayEndIn(char letter) {
        char last = chars[written() - 1];
        return (last | 0x20) == letter || last == '.' || last >= 0x80;
    }

    /** Its first character, as it is written. */
    char first() {
        return chars[start];
    }

    /** Whether its text has more characters than so many. */
    boolean isLongerThan(int length) {
        int more = length;
        int last = written();
        for (int i = start; i < last; i++) {
            if (chars[i] != '.' && --more < 0) {
                return true;
            }
        }
        return false;
    }

    /** In lower case, an ending {@code 's} and the stops of an abbreviation left out. */
    String text() {
        if (text == null) {
            text = form == Form.WORD ? inLowerCase() : new String(chars, start, end - start);
        }
        return text;
    }

    private String inLowerCase() {
        int last = written();
        byte[] lower = new byte[last - start];
        int length = 0;
        for (int i = start; i < last; i++) {
            char c = chars[i];
            if (c >= 0x80 && c != '\u2019') {
                return Lexicon.lower(new String(chars, start, last - start))
                        .replace('\u2019', '\'')
                        .replace(".", "");
            }
            if (c != '.') {
                lower[length++] = (byte) (c == '\u2019' ? '\'' : c <= 'Z' && c >= 'A' ? c | 0x20 : c);
            }
        }
        return new String(lower, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** The offset behind what its text is made of. */
    private int written() {
        return possessive() ? end - 2 : end;
    }

    /** The number that its digits say, of which there are from one to four; -1 when it is none or says it otherwise. */
    int small() {
        int value = 0;
        for (int i = start; i < end; i++) {
            if (!isDigit(chars[i]) || i == start + 4) {
                return -1;
            }
            value = 10 * value + chars[i] - '0';
        }
        return value;
    }

    /** How often it is written with the character. */
    int count(char c) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += chars[i] == c ? 1 : 0;
        }
        return count;
    }

    /** The character at the place, as it is written. */
    char charAt(int index) {
        return chars[start + index];
    }

    /** How many characters it is written with. */
    int length() {
        return end - start;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }
}
