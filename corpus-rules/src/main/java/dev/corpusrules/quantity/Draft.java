package dev.corpusrules.quantity;

/** A figure while it is read: the number, and what its neighbours have said of it so far. */
final class Draft {

    final Numeral numeral;
    Kind kind = Kind.COUNT;
    double low;
    double high;
    double step;
    double factor = 1;
    boolean scaled;
    String unit = "";
    String measured = "";
    Bound bound = Bound.EXACT;
    /** The first token, with a currency in front. */
    int from;
    /** The token behind, past the unit. */
    int to;
    /** The token behind the number itself. */
    int figureTo;
    /** A bit for each mark, by ordinal. */
    int marks;

    Draft(Numeral numeral) {
        this.numeral = numeral;
        low = numeral.value();
        high = low;
        step = numeral.step();
        scaled = numeral.scaled();
        from = numeral.from();
        to = numeral.to();
        figureTo = to;
        if (numeral.style() == Numeral.Style.MALFORMED) {
            mark(Mark.MALFORMED);
        }
    }

    void mark(Mark mark) {
        marks |= 1 << mark.ordinal();
    }

    void measure(Kind what, String dimension, double times, String written, int end) {
        kind = what;
        unit = dimension;
        measured = written;
        factor = times;
        low *= times;
        high *= times;
        step *= times;
        to = end;
    }

    /** Takes the other as the upper end when the two fit. */
    void upTo(Draft last, boolean certain) {
        boolean bare = kind == Kind.COUNT && unit.isEmpty();
        boolean shared = kind == Kind.MONEY && last.kind == Kind.COUNT;
        if (shared) {
            last.measure(kind, unit, 1, measured, last.to);
        }
        boolean alike = kind == last.kind && unit.equals(last.unit) || bare;
        double lower = low;
        if (bare) {
            lower *= last.factor;
        }
        if (last.scaled && !scaled && lower < last.numeral.mantissa() * last.factor) {
            lower *= last.numeral.value() / last.numeral.mantissa();
        }
        boolean near = certain || kind != Kind.COUNT || last.to > last.figureTo || lower * 10 >= last.low;
        if (!alike || lower >= last.low || !near) {
            return;
        }
        low = lower;
        high = last.low;
        step = last.step;
        kind = last.kind;
        unit = last.unit;
        measured = last.measured;
        factor = last.factor;
        scaled = last.scaled;
        marks |= last.marks;
        bound = Bound.RANGE;
        to = last.to;
        figureTo = last.figureTo;
    }
}
