package dev.corpusrules.quantity;

import dev.corpusrules.quantity.Numeral.Style;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of one sentence, in digits and in words. */
final class Numerals {

    /** From here on a scale is written to leave the rest open; "two thousand" is 2,000. */
    private static final double MILLION = 1e6;

    private static final double HALF = 0.5;
    private static final double LARGEST_IN_WORDS = 1e15;

    private final Tokens tokens;

    Numerals(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The number that begins at a token; null when none does. */
    @Nullable
    Numeral at(int index) {
        Token token = tokens.get(index);
        if (token.isNumber()) {
            Numeral digits = new InDigits(tokens).at(index);
            return digits == null ? null : digitsAndHalf(digits);
        }
        if (!token.isWord()) {
            return null;
        }
        if (token.is(Role.ARTICLES)) {
            return behindArticle(index);
        }
        Word word = token.word();
        if (word.isVague()) {
            return vague(index);
        }
        if (word.isImplied()) {
            return Numeral.plain(Style.IMPLIED, index, index + 1, word.implied, 1);
        }
        if (word.isOrdinal() && !word.isFraction()) {
            return Numeral.plain(Style.ORDINAL, index, index + 1, word.ordinal, 1);
        }
        if (word.isCardinal()) {
            return words(index);
        }
        return word.isFraction() ? partOf(index) : null;
    }

    /** {@code a hundred}, {@code half a million} begin with words that say no number by themselves. */
    private @Nullable Numeral behindArticle(int index) {
        Word next = word(index + 1);
        if (next.isVague()) {
            return from(index, vague(index + 1));
        }
        if (next.isScale()) {
            return words(index);
        }
        if (next.isFraction() && (!next.isOrdinal() || isTotal(index + 2))) {
            return from(index, fraction(index, index + 2, 1, next.fraction));
        }
        return null;
    }

    private static Numeral from(int index, Numeral numeral) {
        return new Numeral(
                numeral.style(),
                index,
                numeral.to(),
                numeral.value(),
                numeral.mantissa(),
                numeral.step(),
                numeral.scaled());
    }

    static boolean isScale(@Nullable Token token) {
        return token != null && token.word().isScale();
    }

    /** Cardinal words; {@code index} is the first of them, or an article in front of a scale. */
    private @Nullable Numeral words(int index) {
        double total = 0;
        double current = 0;
        double step = 1;
        boolean dozen = false;
        boolean scaled = false;
        int at = index;
        if (word(at).is(Role.ARTICLES)) {
            current = 1;
            at++;
        }
        double lastAdded = Double.MAX_VALUE;
        while (at < tokens.size()) {
            Word word = word(at);
            if (word.isCardinal()) {
                boolean joins = current == 0 || current % 100 == 0 || lastAdded >= 20 && word.cardinal < 10;
                if (!joins || current == 0 && at > index && total == 0) {
                    break;
                }
                current += word.cardinal;
                lastAdded = word.cardinal;
                step = 1;
                at++;
            } else if (word.isScale() && current > 0) {
                dozen |= word.scale == 12;
                step = word.scale;
                if (word.scale == 100 || word.scale == 12) {
                    current *= word.scale;
                } else {
                    total += current * word.scale;
                    current = 0;
                    scaled |= word.scale >= MILLION;
                }
                lastAdded = Double.MAX_VALUE;
                at++;
            } else {
                int joined = joined(at, current + total >= 100);
                if (joined < 0) {
                    break;
                }
                at = joined;
            }
            if (total + current > LARGEST_IN_WORDS) {
                return null;
            }
        }
        double value = total + current;
        if (value == 0 && !word(index).isCardinal()) {
            return null;
        }
        Numeral number = new Numeral(
                dozen ? Style.ROUND : Style.WORDS, index, at, value, scaled ? value / step : value, step, scaled);
        return andHalf(fractionOf(number));
    }

    /** Where a number in words goes on behind a dash or a connector at a token; -1 when it does not. */
    private int joined(int at, boolean large) {
        Token token = tokens.get(at);
        Token next = token(at + 1);
        if (next == null) {
            return -1;
        }
        boolean dash = token.isDash() && token.glued() && next.glued();
        if (dash && (next.word().isCardinal() || next.word().isScale())) {
            return at + 1;
        }
        boolean and = large && token.is(Role.CONNECTOR) && next.word().isCardinal();
        return and && !isCountedTwice(at) ? at + 1 : -1;
    }

    /** {@code two hundred and three hundred}: the connector parts two numbers. */
    private boolean isCountedTwice(int connector) {
        Token behind = token(connector + 2);
        return behind != null && behind.word().isScale() && behind.word().scale == 100;
    }

    /** {@code three and a half million}, {@code eight-and-a-half years}. */
    private Numeral andHalf(Numeral number) {
        int at = skipDash(number.to());
        if (!word(at).is(Role.CONNECTOR)) {
            return number;
        }
        at = skipDash(at + 1);
        boolean article = word(at).is(Role.ARTICLES) || word(at).cardinal == 1;
        if (!article) {
            return number;
        }
        at = skipDash(at + 1);
        Word part = word(at);
        if (!part.isFraction() || part.isOrdinal() && part.fraction != 0.25) {
            return number;
        }
        double unit = number.scaled() ? number.value() / number.mantissa() : 1;
        Numeral more = new Numeral(
                number.style(),
                number.from(),
                at + 1,
                number.value() + part.fraction * unit,
                number.mantissa() + part.fraction,
                unit / 10,
                number.scaled());
        return isScale(token(at + 1)) ? more.scaledBy(word(at + 1).scale, at + 2) : more;
    }

    /** {@code 3 and a half million}; but a cricketer has {@code 24 and a half-century}. */
    private Numeral digitsAndHalf(Numeral digits) {
        boolean whole = digits.style() == Style.DIGITS && !digits.scaled() && digits.step() >= 1;
        if (!whole || !word(skipDash(digits.to())).is(Role.CONNECTOR)) {
            return digits;
        }
        Numeral more = andHalf(digits);
        boolean compound = tokens.isDash(more.to()) && tokens.isGlued(more.to());
        return compound && !tokens.isDash(digits.to()) ? digits : more;
    }

    private int skipDash(int at) {
        return tokens.pastDash(at);
    }

    /** {@code two-thirds}, {@code one half}, when a fraction stands behind a small cardinal. */
    private Numeral fractionOf(Numeral number) {
        int at = skipDash(number.to());
        Word part = word(at);
        boolean small = number.value() >= 1 && number.value() < 10 && number.to() == number.from() + 1;
        if (!small || !part.isFraction()) {
            return number;
        }
        boolean plural = number.value() > 1;
        boolean ordinal = part.isOrdinal();
        if (!plural && ordinal && !isTotal(at + 1) || plural && ordinal) {
            return number;
        }
        return fraction(number.from(), at + 1, number.value(), part.fraction);
    }

    /** {@code half}, {@code a third of}, {@code half a million}, {@code half a dozen}. */
    private @Nullable Numeral partOf(int index) {
        Word part = word(index);
        if (part.isOrdinal()) {
            return Numeral.plain(Style.ORDINAL, index, index + 1, part.ordinal, 1);
        }
        boolean meant = part.fraction == HALF ? !isPeriod(index) : isTotal(index + 1);
        return meant ? fraction(index, index + 1, 1, part.fraction) : null;
    }

    /** {@code the second half}: a stretch of a game or a year. */
    private boolean isPeriod(int index) {
        Word before = word(index - 1);
        return before.isOrdinal() || before.is(Role.DATE_THE);
    }

    private Numeral fraction(int from, int to, double parts, double part) {
        double value = parts * part;
        int at = to;
        if (isTotal(at)) {
            at++;
        }
        boolean article = word(at).is(Role.ARTICLES);
        if (article && isScale(token(at + 1))) {
            double scale = word(at + 1).scale;
            Style style = scale == 12 ? Style.ROUND : Style.WORDS;
            return new Numeral(style, from, at + 2, value * scale, value, value * scale / 5, scale > 100);
        }
        return Numeral.plain(Style.FRACTION, from, to, value, value / 5);
    }

    private Numeral vague(int index) {
        double value = word(index).vague;
        int at = index + 1;
        while (isTotal(at) && word(at + 1).isVague()) {
            value *= word(at + 1).vague / 2;
            at += 2;
        }
        if (isTotal(at) && isScale(token(at + 1))) {
            value *= word(at + 1).scale;
            at += 2;
        } else if (isScale(token(at))) {
            value *= word(at).scale;
            at++;
        }
        return Numeral.plain(Style.VAGUE, index, at, value, value);
    }

    private boolean isTotal(int index) {
        return word(index).is(Role.TOTALS);
    }

    private Word word(int index) {
        return tokens.word(index);
    }

    private @Nullable Token token(int index) {
        return tokens.at(index);
    }
}
