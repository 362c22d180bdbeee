package dev.corpusrules.quantity;

import static dev.corpusrules.quantity.Token.isApostrophe;
import static dev.corpusrules.quantity.Token.isDigit;
import static dev.corpusrules.text.Lexicon.isLetter;

import dev.corpusrules.Span;
import dev.corpusrules.text.PackedWords;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tokens of one sentence, with questions that may look past its ends. */
final class Tokens {

    /** A share of capitals that only headlines have; chosen by us on labelled news articles. */
    private static final double TITLE_CASE = 0.6;

    private final Lexicon lexicon;
    private Token[] tokens;
    private int size;
    /** The parts that one of them plays or another, a bit for each. */
    private long roles;

    private @Nullable Boolean titleCase;

    /**
     * The tokens of a stretch of a text.
     *
     * @param words those of the text
     * @param first the first that ends in the stretch
     */
    Tokens(char[] text, Span stretch, PackedWords words, int first, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.tokens = new Token[stretch.length() / 4 + 4];
        int from = stretch.start();
        int to = stretch.end();
        int count = words.count();
        int word = first;
        // A very long sentence may have been cut inside of a word.
        int start = word < count ? Math.max(from, words.startOf(word)) : to;
        int at = from;
        boolean glued = false;
        // Three digits behind a blank behind a number may be a group of it.
        boolean mayBeGrouped = false;
        while (at < to) {
            char c = text[at];
            Token token;
            if (at == start) {
                token = word(text, stretch, words, word, glued);
                while (start < token.end()) {
                    start = ++word < count ? words.startOf(word) : to;
                }
            } else if (c == ' ' || isBlank(c)) {
                glued = false;
                at++;
                continue;
            } else if (isDigit(c) || c == '.' && startsFraction(text, from, at, to)) {
                token = Token.number(text, at, numberEnd(text, at, to), glued, lexicon);
                mayBeGrouped |= token.length() == 3 && !glued && isNumber(size - 1);
            } else if (isFraction(c)) {
                token = Token.number(text, at, at + 1, glued, lexicon);
            } else {
                token = Token.sign(text, at, glued, lexicon);
            }
            add(token);
            glued = true;
            at = token.end();
        }
        if (mayBeGrouped) {
            size = new BlankGroups(this, text).join(tokens);
        }
    }

    private void add(Token token) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * size);
        }
        tokens[size++] = token;
        roles |= token.word().roles();
    }

    /** A word that may go on behind its first letters. */
    private Token word(char[] text, Span stretch, PackedWords words, int word, boolean glued) {
        int at = Math.max(stretch.start(), words.startOf(word));
        int to = stretch.end();
        int letters = Math.min(to, words.endOf(word));
        int end = letters == to || text[letters] == ' ' ? letters : wordEnd(text, at, letters, to);
        boolean whole = at == words.startOf(word) && end == words.endOf(word);
        Word known = whole ? lexicon.known(words.get(word), text, at, end) : null;
        return Token.word(text, at, end, known, glued, lexicon);
    }

    /** Where a word ends that goes on behind an apostrophe or the stop of an abbreviation. */
    private static int wordEnd(char[] text, int at, int letters, int to) {
        int end = letters;
        while (end < to
                && (isApostrophe(text[end]) && end + 1 < to && isLetter(text[end + 1])
                        || text[end] == '.' && isAbbreviation(text, at, end, to))) {
            end++;
            while (end < to && isLetter(text[end])) {
                end++;
            }
        }
        return end;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** Whether most words begin with a capital letter, so that a capital says nothing. */
    boolean titleCase() {
        if (titleCase == null) {
            titleCase = isTitleCase();
        }
        return titleCase;
    }

    private boolean isTitleCase() {
        int longer = 0;
        int capitals = 0;
        for (int i = 0; i < size; i++) {
            Token token = tokens[i];
            if (token.isWord() && token.isLongerThan(3)) {
                longer++;
                capitals += token.capital() ? 1 : 0;
            }
        }
        boolean closed = size > 0 && tokens[size - 1].isSign('.');
        return !closed && longer > 1 && capitals > longer * TITLE_CASE;
    }

    int size() {
        return size;
    }

    /** The token that stands there. */
    Token get(int index) {
        return tokens[index];
    }

    /** The token that stands there; null past the ends. */
    @Nullable
    Token at(int index) {
        return 0 <= index && index < size ? tokens[index] : null;
    }

    /** Whether one of them plays the part. */
    boolean have(Role role) {
        return (roles & role.bit()) != 0;
    }

    /** Whether one of them plays one of the parts, which are a bit each. */
    boolean haveOneOf(long parts) {
        return (roles & parts) != 0;
    }

    /** The index of the first one that begins at the offset or behind it. */
    int indexFrom(int offset) {
        int index = 0;
        while (index < size && tokens[index].start() < offset) {
            index++;
        }
        return index;
    }

    Word word(int index) {
        Token token = at(index);
        return token == null ? Word.UNKNOWN : token.word();
    }

    boolean is(int index, Role role) {
        return have(role) && word(index).is(role);
    }

    /** Whether the sign stands there. */
    boolean is(int index, char sign) {
        Token token = at(index);
        return token != null && token.isSign(sign);
    }

    /** Whether the word stands there. */
    boolean is(int index, String text) {
        Token token = at(index);
        return token != null && token.is(text);
    }

    boolean isNumber(int index) {
        Token token = at(index);
        return token != null && token.isNumber();
    }

    boolean isWord(int index) {
        Token token = at(index);
        return token != null && token.isWord();
    }

    boolean isDash(int index) {
        Token token = at(index);
        return token != null && token.isDash();
    }

    /** Whether the token stands there without a blank in front of it. */
    boolean isGlued(int index) {
        Token token = at(index);
        return token != null && token.glued();
    }

    /** Whether a word that is no common one begins with a capital letter there, inside a sentence in lower case. */
    boolean isName(int index) {
        Token token = at(index);
        return token != null
                && token.isWord()
                && token.capital()
                && !token.is(Role.STOPS)
                && token.word().month == 0
                && token.word().weekday == 0
                && !titleCase();
    }

    /** Whether a noun in the plural follows within a few words, so that a number in front counts it. */
    boolean isCountedAt(int index) {
        for (int i = index; i < index + 3 && isWord(i) && !is(i, Role.STOPS); i++) {
            Token token = tokens[i];
            if (lexicon.isPlural(token) && (!token.capital() || titleCase())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause ends at the token. */
    boolean endsClause(int index) {
        Token token = tokens[index];
        return token.isSign()
                && switch (token.first()) {
                    case ',', ';', ':', '(', ')', '"', '\u201C', '\u201D' -> true;
                    default -> token.isDash() && (!token.glued() || !isGlued(index + 1));
                };
    }

    /** The first token of a clause that is not farther from one in it, or behind it, than so many. */
    int clauseFrom(int index, int most) {
        int lowest = Math.max(0, index - most);
        int from = index;
        while (from > lowest && !endsClause(from - 1)) {
            from--;
        }
        return from;
    }

    /** The token behind a clause or, when the clause goes on, the one given. */
    int clauseTo(int index, int highest) {
        int last = Math.min(size, highest);
        int to = index;
        while (to < last && !endsClause(to)) {
            to++;
        }
        return to;
    }

    /** The token that follows, past a dash written on to both sides. */
    int pastDash(int index) {
        return isDash(index) && isGlued(index) && isGlued(index + 1) ? index + 1 : index;
    }

    /** The stems of the words that carry the meaning of a sentence. */
    Set<String> words() {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < size; i++) {
            Token token = tokens[i];
            Word word = token.word();
            boolean plain = !word.is(Role.STOPS) && !word.is(Role.LIGHT) && !word.isCardinal() && !word.isScale();
            if (token.isWord() && token.isLongerThan(2) && (plain || word.event != null)) {
                words.add(lexicon.stem(token.text()));
            }
        }
        return words;
    }

    /** Whether a name stands inside the sentence. */
    boolean haveName() {
        int at = 1;
        while (at < size && !isName(at)) {
            at++;
        }
        return at < size;
    }

    /** The names inside the sentence, in lower case. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        for (int i = 1; i < size; i++) {
            if (isName(i)) {
                names.add(tokens[i].text());
            }
        }
        return names;
    }

    /** One of the signs that are a fraction by themselves; other signs with a number in them, such as a circled two, are none. */
    private static boolean isFraction(char c) {
        return c >= 0x80 && "\u00BC\u00BD\u00BE\u2153\u2154\u215B".indexOf(c) >= 0;
    }

    private static boolean isBlank(char c) {
        return (c <= ' ' || c >= 0x80) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Whether a stop opens a number such as {@code .22}. */
    private static boolean startsFraction(char[] text, int from, int at, int to) {
        return at + 1 < to && isDigit(text[at + 1]) && (at == from || isBlank(text[at - 1]) || text[at - 1] == '$');
    }

    private static int numberEnd(char[] text, int at, int to) {
        int end = at + 1;
        while (end < to) {
            char c = text[end];
            boolean inner = (c == ',' || c == '.') && end + 1 < to && isDigit(text[end + 1]);
            if (!isDigit(c) && !inner && !joinsGroup(text, at, end, to)) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** Whether a space that does not break joins two groups of digits: {@code 10 000}. */
    private static boolean joinsGroup(char[] text, int at, int end, int to) {
        char c = text[end];
        if (c != '\u00A0' && c != '\u2009' && c != '\u202F') {
            return false;
        }
        int digits = 0;
        while (end + 1 + digits < to && isDigit(text[end + 1 + digits])) {
            digits++;
        }
        return digits == 3 && isDigit(text[end - 1]) && end - at <= 11;
    }

    /** Whether the stop belongs to letters with stops, such as {@code U.S.} or {@code p.m.}. */
    private static boolean isAbbreviation(char[] text, int at, int stop, int to) {
        boolean single = stop - at == 1 || text[stop - 2] == '.';
        if (!single) {
            return false;
        }
        boolean follows = stop + 1 < to && isLetter(text[stop + 1]);
        boolean alone = stop + 2 >= to || !isLetter(text[stop + 2]);
        return follows ? alone : stop - at > 1;
    }
}
