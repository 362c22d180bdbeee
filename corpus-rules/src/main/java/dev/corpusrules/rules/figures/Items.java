package dev.corpusrules.rules.figures;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/** Several words as one text, as a fact carries them to the judge. */
final class Items {

    static final String BETWEEN = "\u001C";

    private Items() {}

    /** Words that are equal as sets are one text. */
    static String packed(Collection<String> items) {
        if (items.isEmpty()) {
            return "";
        }
        String[] sorted = items.toArray(new String[0]);
        Arrays.sort(sorted);
        return String.join(BETWEEN, sorted);
    }

    /** The first so many numbers. */
    static String ofNumbers(double[] numbers, int count) {
        StringBuilder packed = new StringBuilder();
        for (int i = 0; i < count; i++) {
            packed.append(i == 0 ? "" : BETWEEN);
            double number = numbers[i];
            long whole = (long) number;
            // Most are whole, and those are written much faster.
            if (whole == number) {
                packed.append(whole);
            } else {
                packed.append(number);
            }
        }
        return packed.toString();
    }

    static Set<String> unpacked(String packed) {
        return packed.isEmpty() ? Set.of() : Set.of(packed.split(BETWEEN, -1));
    }
}
