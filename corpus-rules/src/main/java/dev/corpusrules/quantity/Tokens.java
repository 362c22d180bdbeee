package dev.corpusrules.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one sentence, with questions that may look past its ends.
 *
 * @param titleCase whether most words begin with a capital letter, so that a capital says nothing
 */
record Tokens(List<Token> list, Lexicon lexicon, boolean titleCase) {

    /** A share of capitals that only headlines have; chosen by us on labelled news articles. */
    private static final double TITLE_CASE = 0.6;

    static Tokens of(String text, int from, int to, Lexicon lexicon) {
        List<Token> list = Token.of(text, from, to, lexicon);
        int words = 0;
        int capitals = 0;
        for (Token token : list) {
            if (token.isWord() && token.text().length() > 3) {
                words++;
                capitals += token.capital() ? 1 : 0;
            }
        }
        boolean closed = !list.isEmpty() && list.get(list.size() - 1).is(".");
        return new Tokens(list, lexicon, !closed && words > 1 && capitals > words * TITLE_CASE);
    }

    int size() {
        return list.size();
    }

    @Nullable
    Token at(int index) {
        return 0 <= index && index < list.size() ? list.get(index) : null;
    }

    Word word(int index) {
        Token token = at(index);
        return token == null ? Word.UNKNOWN : token.word();
    }

    boolean is(int index, Role role) {
        return word(index).is(role);
    }

    /** Whether the sign or word stands there. */
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
                && !titleCase
                && !token.is(Role.STOPS)
                && token.word().month == 0
                && token.word().weekday == 0;
    }

    /** Whether a noun in the plural follows within a few words, so that a number in front counts it. */
    boolean isCountedAt(int index) {
        for (int i = index; i < index + 3 && isWord(i) && !is(i, Role.STOPS); i++) {
            Token token = list.get(i);
            if (lexicon.isPlural(token.text()) && (!token.capital() || titleCase)) {
                return true;
            }
        }
        return false;
    }

    /** The token that follows, past a dash written on to both sides. */
    int pastDash(int index) {
        return isDash(index) && isGlued(index) && isGlued(index + 1) ? index + 1 : index;
    }

    /** The stems of the words that carry the meaning of a sentence. */
    Set<String> words() {
        Set<String> words = new HashSet<>();
        for (Token token : list) {
            Word word = token.word();
            boolean plain = !word.is(Role.STOPS) && !word.is(Role.LIGHT) && !word.isCardinal() && !word.isScale();
            if (token.isWord() && token.text().length() > 2 && (plain || word.event != null)) {
                words.add(lexicon.stem(token.text()));
            }
        }
        return words;
    }

    /** The names inside the sentence, in lower case. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        for (int i = 1; i < list.size(); i++) {
            if (isName(i)) {
                names.add(list.get(i).text());
            }
        }
        return names;
    }
}
