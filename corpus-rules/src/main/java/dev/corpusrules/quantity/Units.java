package dev.corpusrules.quantity;

import dev.corpusrules.quantity.Numeral.Style;
import org.jspecify.annotations.Nullable;

/** Reads what a number measures: the currency in front of it, the unit behind it. */
final class Units {

    private static final double HOUR = 3600;
    private static final double POUND = 0.45359237;
    private static final double YEAR = 31556952;

    /** More than this in pounds is money, less is a weight, when no sign says which. */
    private static final double HEAVIEST = 100_000;

    /** The oldest that a bare number behind a name makes somebody. */
    private static final double OLDEST = 115;

    private final Tokens tokens;

    Units(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether neither a unit nor a span of time stands at the token. */
    boolean isNoMeasure(int index) {
        Word word = tokens.word(tokens.pastDash(index));
        return word.unit == null && !word.isDuration() && !word.is(Role.PERCENT) && !tokens.is(index, '%');
    }

    void read(Draft draft) {
        if (currencyInFront(draft) || percent(draft) || currencyBehind(draft)) {
            return;
        }
        int at = draft.numeral.to();
        at = draft.numeral.style() == Style.FRACTION && tokens.is(at, Role.ARTICLES) ? at + 1 : tokens.pastDash(at);
        Token token = tokens.at(at);
        if (token != null && token.isWord() || tokens.is(at, '\u00B0')) {
            unit(draft, at, tokens.get(at));
        }
        if (draft.kind == Kind.COUNT) {
            bareAge(draft);
        }
    }

    private boolean currencyInFront(Draft draft) {
        int at = draft.from - 1;
        Token before = tokens.at(at);
        if (before == null) {
            return false;
        }
        String code = before.word().symbol;
        Token prefix = tokens.at(at - 1);
        if (code != null) {
            boolean prefixed = prefix != null && before.glued() && prefix.word().prefix != null;
            String known = prefixed && prefix != null ? prefix.word().prefix : null;
            money(draft, prefixed ? at - 1 : at, known != null ? known : code);
            return true;
        }
        String letters = before.word().prefix;
        if (letters == null || !isCode(before)) {
            return false;
        }
        money(draft, at, letters);
        return true;
    }

    /** {@code Rs}, {@code EUR}: letters that name a currency in front of a number without a symbol. */
    static boolean isCode(Token token) {
        return token.word().prefix != null && token.isLongerThan(1) && token.capital() && !token.is("us");
    }

    private void money(Draft draft, int from, String code) {
        int end = draft.to;
        Token behind = tokens.at(end);
        // "$5 m" is a scale only with a currency.
        if (!draft.scaled && behind != null && !Double.isNaN(behind.word().suffix) && behind.is("m")) {
            double times = behind.word().suffix;
            draft.low *= times;
            draft.high *= times;
            draft.step *= times;
            draft.scaled = true;
            end++;
            draft.figureTo = end;
        }
        draft.measure(Kind.MONEY, code, 1, code, end);
        draft.from = from;
    }

    private boolean percent(Draft draft) {
        int at = tokens.pastDash(draft.numeral.to());
        int end = 0;
        if (tokens.is(at, '%') || tokens.is(at, Role.PERCENT)) {
            end = at + 1;
        } else if (tokens.is(at, "per") && tokens.is(at + 1, "cent")) {
            end = at + 2;
        }
        if (end > 0) {
            boolean points = tokens.is(end, Role.POINT);
            draft.measure(
                    Kind.PERCENT,
                    points ? "point" : "percent",
                    1,
                    points ? "point" : "percent",
                    end + (points ? 1 : 0));
            return true;
        }
        boolean points = tokens.is(at, Role.PERCENTAGE) && tokens.is(tokens.pastDash(at + 1), Role.POINT);
        if (points) {
            draft.measure(Kind.PERCENT, "point", 1, "point", tokens.pastDash(at + 1) + 1);
        }
        return points;
    }

    private boolean currencyBehind(Draft draft) {
        int at = tokens.pastDash(draft.numeral.to());
        Token token = tokens.at(at);
        if (token == null) {
            return false;
        }
        String symbol = token.word().symbol;
        if (symbol != null && (token.glued() || !tokens.isGlued(at + 1))) {
            draft.measure(Kind.MONEY, symbol, 1, symbol, at + 1);
            return true;
        }
        if (token.is(Role.CENTS)) {
            draft.measure(Kind.MONEY, "cent", 1, "cent", at + 1);
            return true;
        }
        if (token.is(Role.POUNDS_OF_BOTH) && draft.low >= HEAVIEST) {
            draft.measure(Kind.MONEY, "GBP", 1, "GBP", at + 1);
            return true;
        }
        // "300 Canadian dollars": a word may stand between.
        int named = token.word().currency == null && token.capital() ? at + 1 : at;
        String code = tokens.word(named).currency;
        if (code == null) {
            return false;
        }
        String prefix = named == at ? null : token.word().prefix;
        boolean foreign = named > at && prefix == null;
        draft.measure(
                Kind.MONEY, prefix != null ? prefix : foreign ? token.text() + " " + code : code, 1, code, named + 1);
        return true;
    }

    private void unit(Draft draft, int at, Token token) {
        Word word = token.word();
        Unit two = ofTwoWords(token, at);
        if (two != null) {
            draft.measure(Kind.MEASURE, two.dimension(), two.factor(), token.text(), at + 2);
        } else if (word.isDuration()) {
            draft.measure(Kind.DURATION, "", word.duration, tokens.lexicon().singular(token), at + 1);
            age(draft, at);
        } else if (token.is(Role.POUNDS_OF_BOTH)) {
            draft.measure(Kind.MEASURE, "mass", POUND, tokens.lexicon().singular(token), at + 1);
        } else if (token.is(Role.SQUARE)) {
            squared(draft, tokens.pastDash(at + 1), token.is("cubic"));
        } else if (word.unit != null && isUnit(draft, token)) {
            length(draft, at, word.unit, tokens.lexicon().singular(token));
        }
    }

    /** {@code 20 square miles}. */
    private void squared(Draft draft, int unitAt, boolean cubic) {
        Unit unit = tokens.word(unitAt).unit;
        if (unit != null) {
            double factor = Math.pow(unit.factor(), cubic ? 3 : 2);
            String written = tokens.lexicon().singular(tokens.get(unitAt));
            draft.measure(Kind.MEASURE, cubic ? "volume" : "area", factor, "square " + written, unitAt + 1);
        }
    }

    /** {@code nautical miles}. */
    private @Nullable Unit ofTwoWords(Token token, int at) {
        Token next = tokens.at(at + 1);
        return next == null || !token.word().beginsUnit
                ? null
                : tokens.lexicon().known(token.text() + " " + next.text()).unit;
    }

    /** Single letters are units only when written on to digits. */
    private static boolean isUnit(Draft draft, Token token) {
        boolean digits = draft.numeral.style() == Style.DIGITS;
        return token.isLongerThan(2) || digits && (token.glued() || token.isLongerThan(1));
    }

    /** {@code 60 miles an hour} is a speed. */
    private void length(Draft draft, int at, Unit unit, String singular) {
        Word per = tokens.word(at + 1);
        double time = tokens.word(at + 2).duration;
        if (unit.dimension().equals("length") && per.is(Role.RATES) && time <= HOUR) {
            draft.measure(Kind.MEASURE, "speed", unit.factor() / time, singular, at + 3);
        } else {
            draft.measure(Kind.MEASURE, unit.dimension(), unit.factor(), singular, at + 1);
        }
    }

    /** {@code five-year-old}, {@code 5 years old}, {@code aged 5}. */
    private void age(Draft draft, int unitAt) {
        int old = tokens.pastDash(unitAt + 1);
        if (tokens.is(old, Role.OLD)) {
            draft.kind = Kind.AGE;
            draft.to = old + 1;
        } else if (tokens.is(old, "of") && tokens.is(old + 1, "age")) {
            draft.kind = Kind.AGE;
            draft.to = old + 2;
        }
    }

    /** {@code aged 44}, {@code Jane Miller, 44, said}. */
    private void bareAge(Draft draft) {
        boolean whole =
                draft.numeral.style() == Style.DIGITS && draft.low == Math.rint(draft.low) && draft.low <= OLDEST;
        if (!whole || draft.low < 1) {
            return;
        }
        int before = draft.from - 1;
        boolean aged = tokens.is(before, Role.AGED) || tokens.is(before, "of") && tokens.is(before - 1, Role.AGED);
        @Nullable Token behind = tokens.at(draft.to);
        boolean closed =
                behind == null || behind.isSign(',') || behind.isSign(')') || behind.isSign('.') || behind.isSign(';');
        boolean opened = tokens.is(before, ',') || tokens.is(before, '(');
        boolean named = opened && closed && behind != null && tokens.isName(before - 1);
        if (aged && isNoMeasure(draft.to) || named) {
            draft.measure(Kind.AGE, "", YEAR, "year", draft.to);
        }
    }
}
