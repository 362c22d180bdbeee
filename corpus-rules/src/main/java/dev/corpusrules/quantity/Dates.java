package dev.corpusrules.quantity;

import org.jspecify.annotations.Nullable;

/** Reads the dates of one sentence. */
final class Dates {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    /** Bare numbers from here to there behind "in" or "since" are years, chosen by us on labelled news articles. */
    private static final int FIRST_USUAL_YEAR = 1500;

    private static final int LAST_USUAL_YEAR = 2100;

    private final Tokens tokens;

    Dates(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * A date and the tokens it takes.
     *
     * @param to the token behind it
     */
    record Found(int from, int to, WrittenDate date) {}

    /** The date that begins at a token: {@code 12 May 2026}, {@code May 12}, {@code April 2018}, {@code 2026-05-12}. */
    @Nullable
    Found at(int index) {
        if (isMonth(index)) {
            return monthFirst(index);
        }
        int day = day(index);
        if (day > 0) {
            int month = skipOrdinal(index + 1);
            month += tokens.is(month, Role.DATE_OF) ? 1 : 0;
            if (isMonth(month)) {
                int behind = month + 1 + (tokens.is(month + 1, ',') && year(month + 2) > 0 ? 1 : 0);
                int year = year(behind);
                if (year == 0 && isNamesake(month, day)) {
                    return null;
                }
                return found(index, year > 0 ? behind + 1 : month + 1, year, tokens.word(month).month, day);
            }
        }
        return iso(index);
    }

    /** {@code At 31 June Holm}, {@code 31 June graduates}: a day that no calendar has, and a word that shows it is none. */
    private boolean isNamesake(int month, int day) {
        Token behind = tokens.at(month + 1);
        boolean isOther =
                tokens.isName(month + 1) || behind != null && tokens.lexicon().isPlural(behind);
        return isOther && !new WrittenDate(0, tokens.word(month).month, day, 0).exists();
    }

    private @Nullable Found monthFirst(int index) {
        int month = tokens.word(index).month;
        int at = index + 1 + (tokens.is(index + 1, Role.DATE_THE) ? 1 : 0);
        int day = day(at);
        if (day > 0 && !isTime(at + 1)) {
            int behind = skipOrdinal(at + 1);
            int yearAt = behind + (tokens.is(behind, ',') ? 1 : 0);
            int year = year(yearAt);
            boolean isYear = year > 0 && (yearAt == behind + 1 || !isCounted(yearAt + 1));
            if (!isYear && behind == at + 1 && tokens.isCountedAt(behind)) {
                return null;
            }
            return found(index, isYear ? yearAt + 1 : behind, isYear ? year : 0, month, day);
        }
        int yearAt = index + 1 + (tokens.is(index + 1, Role.DATE_OF) || tokens.is(index + 1, ',') ? 1 : 0);
        int year = year(yearAt);
        return year > 0 ? found(index, yearAt + 1, year, month, 0) : null;
    }

    private boolean isTime(int index) {
        return tokens.is(index, ':') && tokens.isGlued(index) || tokens.is(index, Role.CLOCK);
    }

    private @Nullable Found iso(int index) {
        Token first = tokens.at(index);
        boolean dashes = first != null
                && first.length() == 4
                && tokens.is(index + 1, '-')
                && tokens.isGlued(index + 1)
                && tokens.isNumber(index + 2)
                && tokens.is(index + 3, '-')
                && tokens.isGlued(index + 3)
                && tokens.isNumber(index + 4);
        int year = dashes ? year(index) : 0;
        int month = dashes ? small(index + 2, 12) : 0;
        int day = dashes ? small(index + 4, 31) : 0;
        return year > 0 && month > 0 && day > 0 ? found(index, index + 5, year, month, day) : null;
    }

    private Found found(int from, int to, int year, int month, int day) {
        int before = from - 1 - (tokens.is(from - 1, ',') || tokens.is(from - 1, Role.DATE_THE) ? 1 : 0);
        before -= tokens.is(before, ',') ? 1 : 0;
        int weekday = isWeekday(before) ? tokens.word(before).weekday : 0;
        return new Found(weekday > 0 ? before : from, to, new WrittenDate(year, month, day, weekday));
    }

    private boolean isWeekday(int index) {
        Token token = tokens.at(index);
        return token != null && token.word().weekday > 0 && token.capital();
    }

    boolean isMonth(int index) {
        Token token = tokens.at(index);
        return token != null && token.word().month > 0 && token.capital();
    }

    private int skipOrdinal(int index) {
        return tokens.isGlued(index) && tokens.is(index, Role.ORDINAL_ENDINGS) ? index + 1 : index;
    }

    private int day(int index) {
        Token token = tokens.at(index);
        boolean joined = token != null && token.glued() && index > 0 && !tokens.is(index - 1, '(');
        return joined ? 0 : small(index, 39);
    }

    private int small(int index, int most) {
        Token token = tokens.at(index);
        if (token == null || !token.isNumber() || token.length() > 2) {
            return 0;
        }
        int value = token.small();
        return value > 0 && value <= most ? value : 0;
    }

    /** The year that a token says; 0 when it says none. */
    int year(int index) {
        Token token = tokens.at(index);
        if (token == null || !token.isNumber() || token.length() != 4) {
            return 0;
        }
        int value = token.small();
        return FIRST_YEAR <= value && value <= LAST_YEAR ? value : 0;
    }

    /** Whether a number of four digits is a year rather than so many of something. */
    boolean isYear(int index) {
        int year = year(index);
        if (year < FIRST_USUAL_YEAR || year > LAST_USUAL_YEAR) {
            return false;
        }
        Token behind = tokens.at(index + 1);
        if (behind != null && behind.glued() && (behind.is("s") || behind.isSign('\'') || behind.isDash())) {
            return true;
        }
        boolean introduced = tokens.is(index - 1, Role.YEAR_INTRODUCTIONS) || isMonth(index - 1);
        return introduced || !isCounted(index + 1);
    }

    /** Whether a noun in the plural follows, or a unit, so that the number before counts it. */
    private boolean isCounted(int index) {
        for (int i = index; i < index + 3 && tokens.isWord(i); i++) {
            Word word = tokens.word(i);
            if (word.is(Role.STOPS)) {
                return false;
            }
            Token token = tokens.get(i);
            boolean lower = !token.capital() || tokens.titleCase();
            if (word.unit != null || word.currency != null || word.is(Role.PERCENT) || word.isScale()) {
                return true;
            }
            if (lower && tokens.lexicon().isPlural(token)) {
                return true;
            }
        }
        return false;
    }
}
