package dev.corpusrules.rules.figures;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
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

    static String ofNumbers(double[] numbers) {
        StringBuilder packed = new StringBuilder();
        for (double number : numbers) {
            packed.append(packed.isEmpty() ? "" : BETWEEN).append(number);
        }
        return packed.toString();
    }

    /** Words of which some may come several times. */
    static Set<String> unpacked(String packed) {
        return packed.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(packed.split(BETWEEN, -1)));
    }
}
