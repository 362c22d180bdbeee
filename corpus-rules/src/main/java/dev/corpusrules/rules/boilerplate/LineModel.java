package dev.corpusrules.rules.boilerplate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What tells page furniture from text, line by line, in two stages: the first forest looks at each line and its
 * neighbours' shapes, the second also at what the first said of the lines around.
 *
 * @param threshold a line that the second forest scores higher is reported
 * @param strict the same for users who would rather miss more lines
 */
record LineModel(int threshold, int strict, Forest first, Forest second) {

    /** Learnt by the training program among the tests, from labelled English news articles and how-to pages. */
    private static final String RESOURCE = "likely.en.model";

    /** The model that comes with the library. */
    static LineModel shipped() {
        return Shipped.MODEL;
    }

    /** Read when first asked for. */
    private static final class Shipped {

        static final LineModel MODEL = read();

        private static LineModel read() {
            try (InputStream in = LineModel.class.getResourceAsStream(RESOURCE)) {
                return parse(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Reads what {@link #toString} writes. */
    static LineModel parse(String text) {
        List<String> lines = text.lines().filter(line -> !line.startsWith("#")).toList();
        int second = lines.indexOf("second");
        return new LineModel(
                Integer.parseInt(lines.get(0).substring("threshold ".length())),
                Integer.parseInt(lines.get(1).substring("strict ".length())),
                Forest.parse(lines.subList(lines.indexOf("first") + 1, second)),
                Forest.parse(lines.subList(second + 1, lines.size())));
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>(List.of("threshold " + threshold, "strict " + strict, "first"));
        lines.addAll(first.lines());
        lines.add("second");
        lines.addAll(second.lines());
        return String.join("\n", lines) + "\n";
    }

    /** No first score counts for more, so that one certain line does not outweigh ten doubtful ones. */
    private static final int MOST = 4000;

    /** Lines of a lower first score are the article's; they are most lines, and not asked about again. */
    private static final int SETTLED = -3000;

    private static final int[] NO_ROW = {};

    private static final int OUTSIDE = -5000;
    private static final int REACH = 3;
    private static final int WINDOW = 5;

    /** The column of the line's own first score; those of its neighbours stand around it. */
    private static final int ITSELF = Lines.COLUMNS + REACH;

    /** Behind the first scores: their means just before and behind, before and behind, and the share of likely lines. */
    static final int SECOND_COLUMNS = Lines.COLUMNS + 2 * REACH + 1 + 5;

    /** The rows that the second forest reads, by line; an empty one where the first forest settled it. */
    int[][] secondRows(int[][] rows) {
        return secondRows(rows, firstScores(first, rows));
    }

    /** What the second forest says of each line, in thousandths of log odds. */
    int[] scores(int[][] secondRows) {
        int[] scores = new int[secondRows.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(secondRows[i]);
        }
        return scores;
    }

    /** The same of one line. */
    int score(int[] secondRow) {
        return secondRow.length == 0 ? -MOST : second.score(secondRow);
    }

    /** What a first forest says of each line; it is not asked about plain text. */
    static int[] firstScores(Forest forest, int[][] rows) {
        int[] scores = new int[rows.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Lines.isPlain(rows[i]) ? -MOST : Math.max(-MOST, Math.min(MOST, forest.score(rows[i])));
        }
        return scores;
    }

    /** The first rows with the first scores around. */
    static int[][] secondRows(int[][] rows, int[] scores) {
        int[] sums = new int[scores.length + 1];
        int likely = 0;
        for (int i = 0; i < scores.length; i++) {
            sums[i + 1] = sums[i] + scores[i];
            likely += scores[i] > 0 ? 1 : 0;
        }
        int[][] second = new int[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            second[i] = scores[i] <= SETTLED ? NO_ROW : secondRow(rows[i], scores, sums, i);
            if (second[i].length > 0) {
                second[i][SECOND_COLUMNS - 1] = 100 * likely / rows.length;
            }
        }
        return second;
    }

    private static int[] secondRow(int[] first, int[] scores, int[] sums, int line) {
        int[] row = Arrays.copyOf(first, SECOND_COLUMNS);
        int column = Lines.COLUMNS;
        for (int other = line - REACH; other <= line + REACH; other++) {
            row[column++] = other >= 0 && other < scores.length ? scores[other] : OUTSIDE;
        }
        row[column++] = mean(sums, Math.max(0, line - WINDOW), line);
        row[column++] = mean(sums, line + 1, Math.min(scores.length, line + 1 + WINDOW));
        row[column++] = mean(sums, 0, line);
        row[column] = mean(sums, line + 1, scores.length);
        return row;
    }

    private static int mean(int[] sums, int from, int to) {
        return from >= to ? OUTSIDE : (sums[to] - sums[from]) / (to - from);
    }

    /**
     * What moved a line's score most to the side that it is on, the weightiest first, in words. What the first forest said
     * of the line itself it said for reasons of its own.
     */
    List<String> reasons(int[] secondRow, int most) {
        int[] shares = new int[SECOND_COLUMNS];
        second.explain(secondRow, shares);
        int side = second.score(secondRow) > 0 ? 1 : -1;
        if (shares[ITSELF] * side > 0) {
            shares[ITSELF] = 0;
            first.explain(secondRow, shares);
        }
        Set<String> reasons = new LinkedHashSet<>();
        for (int column = weightiest(shares, side); shares[column] * side > 0 && reasons.size() < most; ) {
            String reason = reason(column, secondRow[column]);
            if (reason != null) {
                reasons.add(reason);
            }
            shares[column] = 0;
            column = weightiest(shares, side);
        }
        return List.copyOf(reasons);
    }

    /** The first of the columns that have the greatest share on the side. */
    private static int weightiest(int[] shares, int side) {
        int found = 0;
        for (int column = 1; column < shares.length; column++) {
            found = shares[column] * side > shares[found] * side ? column : found;
        }
        return found;
    }

    private static @Nullable String reason(int column, int value) {
        if (column < Lines.COLUMNS) {
            return Lines.reason(column, value);
        }
        return column < SECOND_COLUMNS - 1
                ? Reason.ofScore(value)
                : value >= 30 ? "much of this article looks like parts of a page" : null;
    }
}
