package dev.corpusrules.quantity;

import dev.corpusrules.Span;
import dev.corpusrules.quantity.Numeral.Style;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the figures of one sentence: dates first, then what is no quantity, then numbers with what they measure. */
final class SentenceReader {

    private final Tokens tokens;
    private final Numerals numerals;
    private final Dates dates;
    private final Lookalikes lookalikes;
    private final Units units;
    private final Surroundings surroundings;

    SentenceReader(Tokens tokens, Span sentence, int number, int block) {
        this.tokens = tokens;
        this.numerals = new Numerals(tokens);
        this.dates = new Dates(tokens);
        this.lookalikes = new Lookalikes(tokens);
        this.units = new Units(tokens);
        this.surroundings = new Surroundings(tokens, sentence, number, block);
    }

    void readInto(List<Quantity> found) {
        int at = 0;
        while (at < tokens.size()) {
            at = tokens.get(at).word().begins() ? readAt(at, found) : at + 1;
        }
    }

    /** Reads what begins at a token, and says where to go on. */
    private int readAt(int at, List<Quantity> found) {
        Token token = tokens.get(at);
        Dates.Found date = token.is(Role.ARTICLES) ? null : dates.at(at);
        if (date != null) {
            found.add(bare(date.from(), date.to(), Kind.DATE, 0, date.date()));
            return date.to();
        }
        if (token.isNumber()) {
            int after = readNoQuantity(at, token, found);
            if (after > at) {
                return after;
            }
        }
        Numeral numeral = numerals.at(at);
        if (numeral == null) {
            return at + 1;
        }
        Draft draft = measured(numeral);
        readRange(draft);
        found.add(surroundings.complete(draft));
        return Math.max(at + 1, draft.to);
    }

    private int readNoQuantity(int at, Token token, List<Quantity> found) {
        if (!isMoney(at) && dates.isYear(at)) {
            found.add(bare(at, at + 1, Kind.YEAR, dates.year(at), null));
            return at + 1;
        }
        Lookalikes.@Nullable Found other = isMoney(at) ? null : lookalikes.at(at);
        if (other != null) {
            Numeral number = Digits.read(token, at, tokens.lexicon());
            found.add(bare(at, other.to(), other.kind(), number == null ? 0 : number.value(), null));
            return other.to();
        }
        return at;
    }

    private boolean isMoney(int at) {
        Token before = tokens.at(at - 1);
        return before != null && (before.word().symbol != null || Units.isCode(before));
    }

    private Draft measured(Numeral numeral) {
        Draft draft = new Draft(numeral);
        if (numeral.style() == Style.IMPLIED) {
            draft.kind = Kind.IMPLIED;
            return draft;
        }
        if (numeral.style() == Style.ORDINAL) {
            draft.kind = Kind.ORDINAL;
            return draft;
        }
        units.read(draft);
        if (draft.kind == Kind.COUNT) {
            readRatio(draft);
        }
        readCompound(draft);
        return draft;
    }

    /** {@code one in five}, {@code nine out of 10}; a bare fraction is a ratio too. */
    private void readRatio(Draft draft) {
        if (draft.numeral.style() == Style.FRACTION) {
            draft.kind = Kind.RATIO;
            return;
        }
        int at = draft.to;
        int second = tokens.is(at, "in") ? at + 1 : tokens.is(at, "out") && tokens.is(at + 1, "of") ? at + 2 : -1;
        if (second < 0 || tokens.at(second) == null || dates.year(second) > 0) {
            return;
        }
        Numeral whole = numerals.at(second);
        if (whole == null) {
            return;
        }
        boolean parts = (whole.style() == Style.DIGITS || whole.style() == Style.WORDS)
                && draft.low < whole.value()
                && !whole.scaled();
        if (parts && units.isNoMeasure(whole.to())) {
            draft.kind = Kind.RATIO;
            draft.low /= whole.value();
            draft.high = draft.low;
            draft.step = draft.low / 5;
            draft.to = whole.to();
            draft.figureTo = draft.to;
        }
    }

    /** {@code 6 feet 2 inches}, {@code two hours and 15 minutes}. */
    private void readCompound(Draft draft) {
        if (draft.kind != Kind.MEASURE && draft.kind != Kind.DURATION) {
            return;
        }
        int at = draft.to + (tokens.is(draft.to, Role.CONNECTOR) ? 1 : 0);
        Numeral next = tokens.isNumber(at) || tokens.word(at).isCardinal() ? numerals.at(at) : null;
        if (next == null || next.style() != Style.DIGITS && next.style() != Style.WORDS) {
            return;
        }
        Draft more = new Draft(next);
        units.read(more);
        boolean smaller = more.kind == draft.kind && more.unit.equals(draft.unit) && more.factor < draft.factor;
        if (smaller) {
            draft.low += more.low;
            draft.high = draft.low;
            draft.step = more.step;
            draft.factor = more.factor;
            draft.to = more.to;
            draft.figureTo = draft.to;
        }
    }

    /** {@code 10 to 15 people}, {@code $5m-$7m}, {@code between 10 and 15}. */
    private void readRange(Draft first) {
        if (first.kind == Kind.ORDINAL || first.kind == Kind.IMPLIED || first.numeral.style() == Style.VAGUE) {
            return;
        }
        int sign = first.to;
        boolean dash = tokens.isDash(sign) && (tokens.isGlued(sign) || !tokens.isGlued(sign + 1));
        boolean between = tokens.is(first.from - 1, Role.BETWEEN) && tokens.is(sign, Role.RANGE_WORDS);
        boolean to = tokens.is(sign, Role.UNTIL) && !tokens.is(first.from - 1, Role.FROM);
        if (!dash && !between && !to) {
            return;
        }
        int at = sign + 1;
        Token token = tokens.at(at);
        boolean symbol = token != null && token.word().symbol != null;
        Numeral second = tokens.at(at + (symbol ? 1 : 0)) == null ? null : numerals.at(at + (symbol ? 1 : 0));
        boolean plain = second != null && (second.style() == Style.DIGITS || second.style() == Style.WORDS);
        if (second == null || !plain || dates.isYear(second.from())) {
            return;
        }
        Draft last = new Draft(second);
        units.read(last);
        first.upTo(last, between);
    }

    private Quantity bare(int from, int to, Kind kind, double value, @Nullable WrittenDate date) {
        Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
        boolean decade = kind == Kind.YEAR && tokens.is(to, "s") && tokens.isGlued(to);
        double high = decade ? value + 9 : value;
        Bound bound = decade ? Bound.RANGE : Bound.EXACT;
        return new Quantity(
                span,
                span,
                kind,
                value,
                high,
                1,
                value,
                1,
                false,
                bound,
                "",
                "",
                "",
                List.of(),
                "",
                Set.of(),
                0,
                date,
                surroundings.setting());
    }
}
