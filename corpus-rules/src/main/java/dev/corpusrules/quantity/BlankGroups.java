package dev.corpusrules.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Groups of digits that a plain blank parts, as in {@code 12 500 metres}. Two numbers may stand side by side as well: what
 * counts is that no number begins with three noughts, or that something is counted behind and nothing is numbered in front.
 */
final class BlankGroups {

    /** Behind these a small number is a time, an age or a rank; chosen by us. */
    private static final Set<String> BEFORE_OTHERS = Set.of(
            "at", "by", "until", "till", "before", "after", "since", "day", "week", "month", "year", "top", "aged",
            "age", "under", "number", "turned");

    /** Between these stand the two ends of a change: where both are such rows, both are numbers. */
    private static final Set<String> BETWEEN_ENDS = Set.of("to", "from");

    /** Millions: what is longer is a list. */
    private static final int MOST_GROUPS = 3;

    private final Tokens tokens;
    private final char[] text;

    BlankGroups(Tokens tokens, char[] text) {
        this.tokens = tokens;
        this.text = text;
    }

    /**
     * Makes one number of each such row.
     *
     * @param all the tokens of the sentence, in place
     * @return how many are left
     */
    int join(Token[] all) {
        int size = tokens.size();
        int kept = 0;
        int at = 0;
        int endOfPair = 0;
        while (at < size) {
            Token first = all[at];
            int end = endOfRow(at);
            boolean isRow = end > at + 1;
            endOfPair = isRow ? Math.max(endOfPair, endOfPair(at, end)) : endOfPair;
            if (isRow && (end <= endOfPair || isOne(kept == 0 ? null : all[kept - 1], at, end))) {
                first = Token.number(text, first.start(), all[end - 1].end(), first.glued(), tokens.lexicon());
                at = end;
            } else {
                at++;
            }
            all[kept++] = first;
        }
        return kept;
    }

    /** The token behind the groups of three that follow a first one. */
    private int endOfRow(int first) {
        Token token = tokens.get(first);
        int end = first + 1;
        if (!token.isNumber() || token.length() > 3 || token.small() <= 0 || token.first() == '0') {
            return end;
        }
        while (tokens.isNumber(end) && isGroup(tokens.get(end - 1), tokens.get(end))) {
            end++;
        }
        return end;
    }

    /** The token behind the row that a row is compared with; 0 when there is none. */
    private int endOfPair(int first, int end) {
        Token between = tokens.at(end);
        if (between == null || !BETWEEN_ENDS.contains(between.text()) || !tokens.isNumber(end + 1)) {
            return 0;
        }
        int behind = endOfRow(end + 1);
        boolean areShort = Math.max(end - first, behind - end - 1) <= MOST_GROUPS;
        return areShort && behind > end + 2 ? behind : 0;
    }

    private boolean isGroup(Token before, Token token) {
        boolean apart = token.start() == before.end() + 1 && text[before.end()] == ' ';
        return apart && token.length() == 3 && token.small() >= 0;
    }

    private boolean isOne(@Nullable Token before, int first, int end) {
        boolean among = before != null && before.isNumber() && before.length() < 4 || tokens.isNumber(end);
        if (among || end - first > MOST_GROUPS || isGluedToOther(before, tokens.get(first))) {
            return false;
        }
        for (int i = first + 1; i < end; i++) {
            if (tokens.get(i).small() == 0) {
                return true;
            }
        }
        boolean isMoney = before != null && before.word().symbol != null;
        return isMoney ? !tokens.isCountedAt(end) : isMeasuredOrCounted(end) && !mayNumber(before);
    }

    /** Whether it goes on from a word or sign that opens nothing: {@code K2 500}, {@code 12:30 500}. */
    private static boolean isGluedToOther(@Nullable Token before, Token first) {
        boolean opens =
                before != null && (before.word().symbol != null || "(\"\u201C\u2018".indexOf(before.first()) >= 0);
        return before != null && first.glued() && !opens;
    }

    private boolean isMeasuredOrCounted(int index) {
        Token token = tokens.at(index);
        if (token == null || !token.isWord() || token.glued()) {
            return false;
        }
        Word word = token.word();
        boolean measures = word.unit != null && token.isLongerThan(1) || word.currency != null || word.isDuration();
        return measures || tokens.isCountedAt(index);
    }

    /** Whether the word in front makes a name, a date or a time of the number. */
    private boolean mayNumber(@Nullable Token before) {
        if (before == null) {
            return false;
        }
        if (before.isSign()) {
            return ".#".indexOf(before.first()) >= 0;
        }
        boolean names = before.capital() && before.start() > tokens.get(0).start() && !tokens.titleCase();
        return names
                || before.possessive()
                || before.word().month > 0
                || before.is(Role.LABELS)
                || BEFORE_OTHERS.contains(before.text());
    }
}
