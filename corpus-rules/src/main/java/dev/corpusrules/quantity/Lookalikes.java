package dev.corpusrules.quantity;

import org.jspecify.annotations.Nullable;

/** Knows what looks like a quantity and is none: scores, times of day, telephone numbers, names with a number in them. */
final class Lookalikes {

    /** So many digits are grouped when they count something. */
    private static final int LONGEST_BARE = 8;

    private final Tokens tokens;

    Lookalikes(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * What a number is instead of a quantity.
     *
     * @param to the token behind it
     */
    record Found(Kind kind, int to) {}

    /** What the digits at a token are; null when they may be a quantity. */
    @Nullable
    Found at(int index) {
        boolean goesOn = tokens.isGlued(index + 1);
        int end = versionOrPhone(index);
        if (end > 0) {
            return new Found(Kind.LABEL, end);
        }
        end = clock(index);
        if (end > 0) {
            return new Found(Kind.CLOCK, end);
        }
        end = goesOn ? score(index) : 0;
        if (end > 0) {
            return new Found(tokens.is(index + 1, '/') ? Kind.LABEL : Kind.SCORE, end);
        }
        return isLabelled(index) || isStreet(index) ? new Found(Kind.LABEL, index + 1) : null;
    }

    /** Three or more groups of digits, or digits with two stops. */
    private int versionOrPhone(int index) {
        Token token = tokens.get(index);
        int stops = token.count('.');
        boolean zeros = token.first() == '0' && token.length() > 2 && stops == 0;
        boolean plus = tokens.is(index - 1, '+') && tokens.isGlued(index);
        if (plus || zeros && tokens.isNumber(index + 1)) {
            int end = index + 1;
            while (tokens.isNumber(end)) {
                end++;
            }
            return end;
        }
        if (stops > 1) {
            return index + 1;
        }
        int end = runOfGroups(index);
        return end >= index + 5 || isBare(token) || zeros && (end > index + 1 || token.length() > 4) ? end : 0;
    }

    /** Whether it has so many digits, none of them grouped, that it can only be a number of a catalogue or a register. */
    private static boolean isBare(Token token) {
        boolean isLong = token.length() >= LONGEST_BARE;
        for (int i = 0; isLong && i < token.length(); i++) {
            isLong = Token.isDigit(token.charAt(i));
        }
        return isLong;
    }

    private int runOfGroups(int index) {
        int end = index + 1;
        while (tokens.isGlued(end)
                && (tokens.isDash(end) || tokens.is(end, '/'))
                && tokens.isNumber(end + 1)
                && tokens.isGlued(end + 1)) {
            end += 2;
        }
        return end;
    }

    private int clock(int index) {
        int end = index + 1;
        if (tokens.is(end, ':') && tokens.isGlued(end) && tokens.isNumber(end + 1) && tokens.isGlued(end + 1)) {
            end += 2;
            while (tokens.is(end, ':') && tokens.isGlued(end) && tokens.isNumber(end + 1)) {
                end += 2;
            }
            return tokens.is(end, Role.CLOCK) ? end + 1 : end;
        }
        Token token = tokens.get(index);
        boolean hour = token.length() <= 5 && token.count(',') == 0;
        if (!hour || !tokens.is(end, Role.CLOCK)) {
            return 0;
        }
        // "10 am" is a time of day, "10 is" is not: only the words with no other meaning may stand apart.
        if (tokens.is(end, "o'clock")) {
            return end + 1;
        }
        return tokens.is(end, "pm") || tokens.is(end, "am") || tokens.isGlued(end) || token.length() == 4 ? end + 1 : 0;
    }

    /** {@code 3-1}: two small numbers and a dash, unless they are a range of something. */
    private int score(int index) {
        boolean dash = tokens.isDash(index + 1) && tokens.isNumber(index + 2) && tokens.isGlued(index + 2);
        boolean slash = tokens.is(index + 1, '/') && tokens.isNumber(index + 2);
        if (!dash && !slash) {
            return 0;
        }
        double first = value(index);
        double second = value(index + 2);
        if (slash) {
            boolean fraction =
                    first < second && (second == 2 || second == 3 || second == 4 || second == 5 || second == 8);
            return fraction ? 0 : index + 3;
        }
        boolean rises = first < second;
        boolean year = first >= 1500 && first <= 2100;
        if (year && rises && second <= 2100) {
            return index + 3;
        }
        return rises && isFollowedByNoun(index + 3) ? 0 : index + 3;
    }

    private double value(int index) {
        Numeral read = Digits.read(tokens.get(index), index, tokens.lexicon());
        return read == null ? 0 : read.value();
    }

    private boolean isFollowedByNoun(int index) {
        int at = tokens.pastDash(index);
        Token token = tokens.at(at);
        if (token == null) {
            return false;
        }
        if (token.isSign('%')
                || token.word().unit != null
                || token.word().isScale()
                || token.glued() && token.isWord()) {
            return true;
        }
        boolean lower = token.isWord() && (!token.capital() || tokens.titleCase()) && !token.is(Role.STOPS);
        return lower && !token.is(Role.SCORE_WORDS) && isPluralSoon(at) && !tokens.is(index - 4, Role.SCORE_WORDS);
    }

    private boolean isPluralSoon(int index) {
        for (int i = index; i < index + 3 && tokens.isWord(i) && !tokens.is(i, Role.STOPS); i++) {
            Token token = tokens.get(i);
            if (token.word().isDuration() || tokens.lexicon().isPlural(token) || token.is(Role.PERCENT)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Flight 370}, {@code AK-47}, {@code G7}, {@code No. 5}: the word in front makes a name of it. */
    private boolean isLabelled(int index) {
        Token token = tokens.get(index);
        Token before = tokens.at(index - 1);
        if (before == null) {
            return false;
        }
        boolean year = token.glued() && token.length() == 2 && Token.isApostrophe(before.first());
        if (before.isSign('#') || year) {
            return true;
        }
        if (token.glued() && before.isWord() && before.word().prefix == null) {
            return true;
        }
        boolean hyphened = token.glued() && before.isDash() && before.glued();
        if (hyphened) {
            Token name = tokens.at(index - 2);
            return name != null
                    && name.isWord()
                    && !name.word().saysNumber()
                    && (name.capital() || !name.isLongerThan(3));
        }
        Token named = before.isSign('.') && tokens.is(index - 2, "no") ? tokens.get(index - 2) : before;
        if (named.is(Role.LABELS) && (named.capital() || !tokens.titleCase()) && !tokens.isCountedAt(index + 1)) {
            return true;
        }
        // Inside a sentence, a name directly in front and no noun behind: "the Boxer 2 was shown".
        return index > 1
                && tokens.isName(index - 1)
                && !before.possessive()
                && !tokens.isCountedAt(index + 1)
                && !isMeasured(index + 1);
    }

    private boolean isMeasured(int index) {
        Token token = tokens.at(index);
        return token != null
                && (token.isSign('%')
                        || token.isDash() && token.glued()
                        || token.word().unit != null
                        || token.word().isScale()
                        || token.is(Role.PERCENT)
                        || token.word().isDuration()
                        || token.glued() && token.isWord());
    }

    /** {@code 21 Baker Street}. */
    private boolean isStreet(int index) {
        for (int i = index + 1; i <= index + 3; i++) {
            Token token = tokens.at(i);
            if (token == null || !token.isWord() || !token.capital()) {
                return false;
            }
            if (i > index + 1 && token.is(Role.STREETS)) {
                return true;
            }
        }
        return false;
    }
}
