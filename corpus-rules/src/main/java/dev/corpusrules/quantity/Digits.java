package dev.corpusrules.quantity;

import dev.corpusrules.quantity.Numeral.Style;
import org.jspecify.annotations.Nullable;

/** Reads a number in digits by the format of a language: how it groups them, and what parts the fraction. */
final class Digits {

    /** More digits than a double holds: such a number would not even be itself. */
    private static final int MOST_DIGITS = 15;

    private Digits() {}

    /** The number; null when it is none, as a version or a date with stops. */
    static @Nullable Numeral read(String written, int index, Lexicon lexicon) {
        String text = joined(written);
        int decimals = text.indexOf(lexicon.decimal);
        if (decimals >= 0 && text.indexOf(lexicon.decimal, decimals + 1) >= 0) {
            return null;
        }
        String whole = decimals < 0 ? text : text.substring(0, decimals);
        String fraction = decimals < 0 ? "" : text.substring(decimals + 1);
        if (fraction.indexOf(lexicon.grouping) >= 0) {
            return null;
        }
        String plain = whole.replace(String.valueOf(lexicon.grouping), "");
        if (!areDigits(plain) || !areDigits(fraction) || plain.length() + fraction.length() > MOST_DIGITS) {
            return null;
        }
        double value = value(plain.isEmpty() ? "0" : plain) + (fraction.isEmpty() ? 0 : value("0." + fraction));
        boolean grouped = plain.length() != whole.length();
        Style style = grouped && !isGrouped(whole, lexicon.grouping) ? Style.MALFORMED : Style.DIGITS;
        return Numeral.plain(style, index, index + 1, value, step(plain, fraction));
    }

    /** Whether there is nothing but digits: a sign such as {@code ½} is a number and has none. */
    static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Token.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static double value(String digits) {
        return Double.parseDouble(digits);
    }

    private static String joined(String written) {
        return written.replace("\u00A0", "").replace("\u2009", "").replace("\u202F", "");
    }

    /** What one more in the last digit that is not a trailing nought adds. */
    private static double step(String whole, String fraction) {
        if (!fraction.isEmpty()) {
            return Math.pow(10, -fraction.length());
        }
        int end = whole.length();
        while (end > 1 && whole.charAt(end - 1) == '0') {
            end--;
        }
        return Math.pow(10, whole.length() - end);
    }

    /** Groups of three, or of two in front of a last three as in {@code 1,00,000}. */
    private static boolean isGrouped(String whole, char grouping) {
        String[] groups = whole.split(java.util.regex.Pattern.quote(String.valueOf(grouping)), -1);
        int last = groups.length - 1;
        boolean threes = groups[0].length() <= 3 && !groups[0].isEmpty() && groups[last].length() == 3;
        boolean twos = threes && last > 1 && groups[0].length() <= 2;
        for (int i = 1; i < last; i++) {
            threes &= groups[i].length() == 3;
            twos &= groups[i].length() == 2;
        }
        return threes || twos;
    }
}
