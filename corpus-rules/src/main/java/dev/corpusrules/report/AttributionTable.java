package dev.corpusrules.report;

import dev.corpusrules.engine.Attributed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How many articles say who made them, and when: of the whole corpus, and of the folders that say it least. */
final class AttributionTable {

    /** More folders are not read on a console; chosen by us. */
    private static final int MOST_FOLDERS = 8;

    private static final int[] WIDTHS = {8, 8, 8, 8, 9, 9};

    private static final String HEADING = row("articles", "author", "agency", "date", "publisher", "no credit", "in");

    /** Those with the most articles that credit nobody first, then those with the most articles. */
    private static final Comparator<Map.Entry<String, Attributed>> WORST = Comparator.comparing(
                    (Map.Entry<String, Attributed> folder) -> folder.getValue().creditless())
            .thenComparing(folder -> folder.getValue().articles())
            .reversed()
            .thenComparing(Map.Entry::getKey);

    private AttributionTable() {}

    /** A heading, a row for all articles and, if they lie in several folders, for each of these; empty without articles. */
    static List<String> rows(Coverage coverage) {
        if (coverage.attributed().isEmpty()) {
            return List.of();
        }
        List<String> rows = new ArrayList<>(List.of(HEADING, row(coverage.all(), "all articles")));
        if (coverage.attributed().size() > 1) {
            shown(coverage).forEach(folder -> rows.add(row(folder.getValue(), name(folder.getKey()))));
        }
        if (leftOut(coverage) > 0) {
            rows.add("… and " + Words.some(leftOut(coverage), "more folder") + ", all in summary.json");
        }
        return rows;
    }

    /** The folders that people should look at, by name. */
    static List<Map.Entry<String, Attributed>> shown(Coverage coverage) {
        return coverage.attributed().entrySet().stream()
                .sorted(WORST)
                .limit(MOST_FOLDERS)
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    /** How many folders are not among them. */
    static int leftOut(Coverage coverage) {
        return Math.max(0, coverage.attributed().size() - MOST_FOLDERS);
    }

    static String name(String folder) {
        return folder.isEmpty() ? "(top folder)" : folder + "/";
    }

    /** What is counted, in the order of the columns. */
    static Stream<String> cells(Attributed counts) {
        return Stream.of(
                        counts.articles(),
                        counts.author(),
                        counts.agency(),
                        counts.date(),
                        counts.publisher(),
                        counts.creditless())
                .map(count -> count == 0 ? "·" : Words.number(count));
    }

    private static String row(Attributed counts, String folder) {
        return row(Stream.concat(cells(counts), Stream.of(folder)).toArray(String[]::new));
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < WIDTHS.length; i++) {
            row.append(Words.cell(WIDTHS[i], cells[i])).append(' ');
        }
        return row.append(' ').append(cells[WIDTHS.length]).toString();
    }
}
