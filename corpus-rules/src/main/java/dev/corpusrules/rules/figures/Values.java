package dev.corpusrules.rules.figures;

import dev.corpusrules.quantity.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The numbers that an article gives, by kind and unit. */
final class Values {

    /** An article with more values of one unit is a table; chosen by us on labelled news articles. */
    private static final int MOST = 40;

    private final List<OfUnit> units = new ArrayList<>();

    /** What one kind and unit is given for; nothing more is noted of a table. */
    private static final class OfUnit {

        private final Quantity first;
        private double[] given = new double[4];
        private int size;

        private OfUnit(Quantity first) {
            this.first = first;
        }

        private void add(double value) {
            for (int i = 0; i < size; i++) {
                if (given[i] == value) {
                    return;
                }
            }
            if (size <= MOST) {
                given = size == given.length ? Arrays.copyOf(given, 2 * size) : given;
                given[size++] = value;
            }
        }
    }

    Values(List<Quantity> figures) {
        for (Quantity figure : figures) {
            int unit = unit(figure);
            if (unit == units.size()) {
                units.add(new OfUnit(figure));
            }
            units.get(unit).add(figure.low());
            units.get(unit).add(figure.high());
        }
    }

    /** The place of a figure's unit among those of the article. */
    int unit(Quantity figure) {
        int unit = 0;
        while (unit < units.size() && !figure.isComparableWith(units.get(unit).first)) {
            unit++;
        }
        return unit;
    }

    /** Whether the article gives too much of the unit for a text. */
    boolean isTable(int unit) {
        return units.get(unit).size > MOST;
    }

    /** Writes them unit by unit; none of a table. */
    void write(Telegram out) {
        out.number(units.size());
        for (OfUnit unit : units) {
            int size = unit.size > MOST ? 0 : unit.size;
            out.number(size);
            for (int i = 0; i < size; i++) {
                out.decimal(unit.given[i]);
            }
        }
    }

    /** What was written, unit by unit, packed. */
    static List<String> packed(Telegram.Reader in) {
        List<String> packed = new ArrayList<>();
        for (int units = in.number(); units > 0; units--) {
            double[] given = new double[in.number()];
            for (int i = 0; i < given.length; i++) {
                given[i] = in.decimal();
            }
            packed.add(Items.ofNumbers(given));
        }
        return packed;
    }
}
