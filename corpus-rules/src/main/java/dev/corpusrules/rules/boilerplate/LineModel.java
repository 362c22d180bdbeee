package dev.corpusrules.rules.boilerplate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

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

    private static final int OUTSIDE = -5000;
    private static final int REACH = 3;
    private static final int WINDOW = 5;

    /** The line's own first score, those of its neighbours, and three sums of them. */
    private static final List<String> SECOND_NAMES = secondNames();

    static final int SECOND_COLUMNS = Lines.COLUMNS + SECOND_NAMES.size();

    /** The rows that the second forest reads, by line. */
    int[][] secondRows(int[][] rows) {
        return secondRows(rows, scores(first, rows));
    }

    /** The scores of an article's lines, in thousandths of log odds. */
    int[] scores(int[][] secondRows) {
        return scores(second, secondRows);
    }

    /** What a forest says of each line; plain text is not asked about, which is most of an article. */
    static int[] scores(Forest forest, int[][] rows) {
        return Arrays.stream(rows)
                .mapToInt(row -> Lines.isPlain(row) ? -MOST : forest.score(row))
                .toArray();
    }

    /** What moved a line's score most to the side that it is on, the weightiest first. */
    List<String> reasons(int[] secondRow, int most) {
        int[] shares = new int[SECOND_COLUMNS];
        second.explain(secondRow, shares);
        int side = second.score(secondRow) > 0 ? 1 : -1;
        return IntStream.range(0, shares.length)
                .boxed()
                .filter(column -> shares[column] * side > 0)
                .sorted(Comparator.comparingInt((Integer column) -> -shares[column] * side)
                        .thenComparing(column -> column))
                .limit(most)
                .map(column -> name(column) + " " + secondRow[column])
                .toList();
    }

    /** The first rows with the first scores around. */
    static int[][] secondRows(int[][] rows, int[] scores) {
        int[] capped = Arrays.stream(scores)
                .map(s -> Math.max(-MOST, Math.min(MOST, s)))
                .toArray();
        int likely = (int) Arrays.stream(capped).filter(s -> s > 0).count();
        int[][] second = new int[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            int[] row = Arrays.copyOf(rows[i], SECOND_COLUMNS);
            int column = Lines.COLUMNS;
            for (int offset = -REACH; offset <= REACH; offset++) {
                row[column++] = at(capped, i + offset);
            }
            row[column++] = mean(capped, i - WINDOW, i);
            row[column++] = mean(capped, i + 1, i + 1 + WINDOW);
            row[column++] = mean(capped, 0, i);
            row[column++] = mean(capped, i + 1, rows.length);
            row[column] = 100 * likely / rows.length;
            second[i] = row;
        }
        return second;
    }

    static String name(int column) {
        return column < Lines.COLUMNS ? Lines.name(column) : SECOND_NAMES.get(column - Lines.COLUMNS);
    }

    private static int at(int[] scores, int index) {
        return index >= 0 && index < scores.length ? scores[index] : OUTSIDE;
    }

    private static int mean(int[] scores, int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(scores.length, to);
        return start >= end ? OUTSIDE : Arrays.stream(scores, start, end).sum() / (end - start);
    }

    private static List<String> secondNames() {
        List<String> names = new ArrayList<>();
        for (int offset = -REACH; offset <= REACH; offset++) {
            names.add(offset == 0 ? "line by itself" : "line at " + (offset > 0 ? "+" : "") + offset);
        }
        names.addAll(List.of("lines just before", "lines just behind", "all lines before", "all lines behind"));
        names.add("likely lines in the article");
        return names;
    }
}
