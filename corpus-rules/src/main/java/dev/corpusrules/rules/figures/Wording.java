package dev.corpusrules.rules.figures;

import dev.corpusrules.quantity.Bound;
import dev.corpusrules.quantity.Interval;
import dev.corpusrules.quantity.Kind;
import dev.corpusrules.quantity.Quantity;

/** Says in words what figures mean. */
final class Wording {

    private static final int LONGEST = 60;

    private static final double LARGEST = 1e15;

    private Wording() {}

    /** What two figures in conflict mean, as a sentence. */
    static String both(Quantity one, String text, Quantity other, String otherText) {
        return quoted(one, text) + " " + meaning(one) + "; " + quoted(other, otherText) + " " + meaning(other) + ".";
    }

    /** The words of a figure in quotation marks. */
    static String quoted(Quantity figure, String text) {
        return quoted(figure.span().in(text));
    }

    static String quoted(String words) {
        String line = words.replaceAll("\\s+", " ");
        return "\u201C" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "\u2026" : line) + "\u201D";
    }

    /** What a figure allows, in its own unit: {@code is below 2,500}. */
    static String meaning(Quantity figure) {
        if (figure.kind() == Kind.YEAR) {
            return "is " + (int) figure.low();
        }
        if (figure.kind() == Kind.DATE) {
            return figure.date() == null ? "" : "is " + figure.date().inWords();
        }
        double unit = figure.kind() == Kind.MEASURE || Comparison.isTime(figure) ? figure.factor() : 1;
        Interval interval = figure.interval().times(1 / unit);
        String low = number(figure.low() / unit);
        String high = number(figure.high() / unit);
        return switch (figure.bound()) {
            case ABOVE -> "is above " + low;
            case AT_LEAST, VAGUE -> "is " + low + " or more";
            case BELOW, NEARLY -> "is below " + high;
            case AT_MOST -> "is " + high + " or less";
            case RANGE -> "is " + low + " to " + high;
            case ABOUT -> "is " + number(interval.low()) + " to " + number(interval.high());
            case EXACT ->
                isWhole(figure, interval)
                        ? "is " + low
                        : "is " + number(interval.low()) + " to " + number(interval.high());
        };
    }

    private static boolean isWhole(Quantity figure, Interval interval) {
        return figure.bound() == Bound.EXACT && interval.high() - interval.low() <= 1;
    }

    /** A number as English writes it. */
    static String number(double value) {
        if (value >= 1e6 && value % 1e5 == 0) {
            return plain(value / (value >= 1e9 ? 1e9 : 1e6)) + (value >= 1e9 ? " billion" : " million");
        }
        return plain(value);
    }

    private static String plain(double value) {
        if (Math.abs(value) >= LARGEST) {
            return Double.toString(value);
        }
        long hundredths = Math.round(Math.abs(value) * 100);
        StringBuilder digits = new StringBuilder(Long.toString(hundredths / 100));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, ',');
        }
        int rest = (int) (hundredths % 100);
        if (rest > 0) {
            digits.append('.').append(rest / 10);
            if (rest % 10 > 0) {
                digits.append(rest % 10);
            }
        }
        return (value < 0 && hundredths > 0 ? "-" : "") + digits;
    }
}
