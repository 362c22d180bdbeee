package dev.corpusrules.quantity;

import dev.corpusrules.quantity.Numeral.Style;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of one sentence that are written in digits, with fractions and scales behind them. */
final class InDigits {

    private final Tokens tokens;

    InDigits(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The number in digits that a token begins; null when it is none. */
    @Nullable
    Numeral at(int index) {
        Token token = tokens.get(index);
        double vulgar = vulgar(token);
        if (!Double.isNaN(vulgar)) {
            return Numeral.plain(Style.FRACTION, index, index + 1, vulgar, vulgar / 10);
        }
        Numeral number = Digits.read(token, index, tokens.lexicon());
        if (number == null) {
            return null;
        }
        int next = index + 1;
        Token behind = tokens.at(next);
        if (behind == null) {
            return number;
        }
        if (behind.glued() && behind.is(Role.ORDINAL_ENDINGS)) {
            return number.in(Style.ORDINAL, next + 1);
        }
        double half = behind.isNumber() ? vulgar(behind) : Double.NaN;
        if (!Double.isNaN(half)) {
            return Numeral.plain(Style.DIGITS, index, next + 1, number.value() + half, half / 5);
        }
        return scaled(slashed(number));
    }

    /** A fraction such as {@code 3/4}, alone or behind a whole number. */
    private Numeral slashed(Numeral number) {
        int next = number.to();
        Double part = slash(number.from());
        if (part != null) {
            return Numeral.plain(Style.FRACTION, number.from(), next + 2, part, part / 10);
        }
        Token behind = tokens.at(next);
        Double more = behind != null && behind.isNumber() && !behind.glued() ? slash(next) : null;
        if (more != null) {
            return Numeral.plain(Style.DIGITS, number.from(), next + 3, number.value() + more, more / 5);
        }
        return number;
    }

    private @Nullable Double slash(int index) {
        Token over = tokens.at(index);
        Token sign = tokens.at(index + 1);
        Token under = tokens.at(index + 2);
        if (over == null || sign == null || under == null || !under.isNumber()) {
            return null;
        }
        boolean written = sign.isSign('/') && sign.glued() && under.glued();
        boolean small = isSmall(over) && isSmall(under);
        Token behind = tokens.at(index + 3);
        if (!written || !small || behind != null && behind.isSign('/')) {
            return null;
        }
        double part = over.small();
        double whole = under.small();
        boolean usual =
                whole == 2 || whole == 3 || whole == 4 || whole == 5 || whole == 8 || whole == 16 || whole == 10;
        return usual && part < whole ? part / whole : null;
    }

    private static boolean isSmall(Token number) {
        return number.length() <= 2 && number.small() >= 0;
    }

    /** The scale behind digits: {@code 7B}, {@code 7 million}, {@code 7-million}. */
    private Numeral scaled(Numeral number) {
        int next = number.to();
        Token behind = tokens.at(next);
        if (behind == null || number.style() == Style.FRACTION) {
            return number;
        }
        if (behind.isDash() && behind.glued() && Numerals.isScale(tokens.at(next + 1))) {
            return number.scaledBy(tokens.word(next + 1).scale, next + 2);
        }
        Numeral found = number;
        if (behind.glued() && !Double.isNaN(behind.word().suffix) && !isMetre(behind, number)) {
            found = number.scaledBy(behind.word().suffix, next + 1);
        } else if (!Double.isNaN(behind.word().suffix) && behind.isLongerThan(1)) {
            found = number.scaledBy(behind.word().suffix, next + 1);
        }
        while (Numerals.isScale(tokens.at(found.to()))) {
            found = found.scaledBy(tokens.word(found.to()).scale, found.to() + 1);
        }
        return found;
    }

    /** {@code 3m high}: a small m is a metre but for money and for what is counted in millions. */
    private boolean isMetre(Token suffix, Numeral number) {
        Token before = tokens.at(number.from() - 1);
        boolean money = before != null && before.word().symbol != null;
        boolean unit = suffix.word().unit != null && !suffix.capital();
        boolean tonne = suffix.is("t") && !money;
        return tonne || unit && !money && !tokens.isCountedAt(number.to() + 1);
    }

    private static double vulgar(Token number) {
        return switch (number.first()) {
            case '\u00BD' -> 1.0 / 2;
            case '\u00BC' -> 1.0 / 4;
            case '\u00BE' -> 3.0 / 4;
            case '\u2153' -> 1.0 / 3;
            case '\u2154' -> 2.0 / 3;
            case '\u215B' -> 1.0 / 8;
            default -> Double.NaN;
        };
    }
}
