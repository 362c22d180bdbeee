package dev.corpusrules.rules.figures;

import dev.corpusrules.quantity.Bound;
import dev.corpusrules.quantity.Kind;
import dev.corpusrules.quantity.Mark;
import dev.corpusrules.quantity.Quantities;
import dev.corpusrules.quantity.Quantity;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds whose age a figure is: the full name in front of {@code , 44,} or behind {@code 44-year-old}. */
final class Ages {

    private static final Set<String> NO_NAMES = Vocabulary.english("titles");

    private Ages() {}

    /** The full name, in lower case, of the person whose age it is. */
    static Optional<String> nameOf(Quantity figure, String text) {
        boolean age = figure.kind() == Kind.AGE && figure.bound() == Bound.EXACT && !figure.has(Mark.NEGATED);
        if (!age) {
            return Optional.empty();
        }
        int start = figure.figure().start();
        boolean apposition = start > 2 && text.charAt(start - 1) == ' ' && text.charAt(start - 2) == ',';
        boolean bracket = start > 2 && text.charAt(start - 1) == '(';
        int end = figure.setting().sentence().end();
        if (figure.has(Mark.ATTRIBUTIVE)) {
            int behind = Near.skipBlanks(text, figure.figure().end());
            return behind < end ? nameBehind(text, afterAge(text, behind, end), end) : Optional.empty();
        }
        int before = start - 2;
        return apposition || bracket
                ? nameBefore(text, figure.setting().sentence().start(), before)
                : Optional.empty();
    }

    /** Past {@code -year-old}. */
    private static int afterAge(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) != ' ') {
            at++;
        }
        return Near.skipBlanks(text, at);
    }

    private static Optional<String> nameBefore(String text, int from, int end) {
        int start = end;
        int at = end;
        int words = 0;
        while (at > from) {
            int wordEnd = at;
            while (at > from && isOfName(text.charAt(at - 1))) {
                at--;
            }
            boolean capital = at < wordEnd && Character.isUpperCase(text.charAt(at));
            String word = text.substring(at, wordEnd).toLowerCase(Locale.ROOT);
            if (!capital || NO_NAMES.contains(word) || Quantities.isWeekday(word)) {
                break;
            }
            start = at;
            words++;
            if (at == from || text.charAt(at - 1) != ' ') {
                break;
            }
            at--;
        }
        return name(text.substring(start, end), words);
    }

    private static Optional<String> nameBehind(String text, int from, int end) {
        int at = from;
        int words = 0;
        int last = from;
        while (at < end && Character.isUpperCase(text.charAt(at))) {
            while (at < end && isOfName(text.charAt(at))) {
                at++;
            }
            words++;
            last = at;
            if (at >= end || text.charAt(at) != ' ') {
                break;
            }
            at++;
        }
        return name(text.substring(from, last), words);
    }

    private static Optional<String> name(String written, int words) {
        return words == 2 || words == 3 ? Optional.of(written.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static boolean isOfName(char c) {
        return Character.isLetter(c) || c == '-' || c == '\'' || c == '\u2019';
    }
}
