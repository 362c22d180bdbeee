package dev.corpusrules.rules.boilerplate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Grows a forest: gradient boosting of the log loss with Newton steps over binned columns. The same rows and settings
 * give the same forest on every machine: the only chance is a seeded one, and the only exponential is {@link StrictMath}'s.
 */
final class Boosting {

    private static final int BINS = 48;

    /**
     * How to grow.
     *
     * @param trees how many
     * @param depth of each
     * @param rate how much of its step a tree takes
     * @param fewest the weight of evidence (sum of second derivatives) that a leaf needs
     * @param ridge shrinks the values of leaves with little evidence
     * @param rows the share of rows, and {@code columns} of columns, that a tree is grown on
     */
    record Settings(
            int trees, int depth, double rate, double fewest, double ridge, double rows, double columns, long seed) {}

    private final Settings settings;
    private final double[] weights;
    private final boolean[] labels;
    private final int[][] limits;
    /** By column and row. */
    private final byte[][] bins;

    private final double[] scores;
    private final double[] gradients;
    private final double[] curvatures;
    private final Random random;

    private Boosting(int[][] rows, List<Boolean> labels, List<Double> weights, Settings settings) {
        this.settings = settings;
        this.labels = new boolean[rows.length];
        for (int row = 0; row < rows.length; row++) {
            this.labels[row] = labels.get(row);
        }
        this.weights = weights.stream().mapToDouble(weight -> weight).toArray();
        this.limits = new int[rows[0].length][];
        this.bins = new byte[rows[0].length][rows.length];
        for (int column = 0; column < limits.length; column++) {
            limits[column] = limits(rows, column);
            for (int row = 0; row < rows.length; row++) {
                int at = Arrays.binarySearch(limits[column], rows[row][column]);
                bins[column][row] = (byte) (at >= 0 ? at : -at - 1);
            }
        }
        this.scores = new double[rows.length];
        this.gradients = new double[rows.length];
        this.curvatures = new double[rows.length];
        this.random = new Random(settings.seed());
    }

    static Forest grow(List<int[]> rows, List<Boolean> labels, List<Double> weights, Settings settings) {
        return new Boosting(rows.toArray(int[][]::new), labels, weights, settings).grow();
    }

    /** Upper limits of the bins: every value if they are few, else quantiles. The last bin has none. */
    private static int[] limits(int[][] rows, int column) {
        int[] sorted = Arrays.stream(rows).mapToInt(row -> row[column]).sorted().toArray();
        int[] distinct = Arrays.stream(sorted).distinct().toArray();
        if (distinct.length <= BINS) {
            return Arrays.copyOf(distinct, distinct.length - 1);
        }
        int[] quantiles = new int[BINS - 1];
        for (int i = 1; i < BINS; i++) {
            quantiles[i - 1] = sorted[(int) ((long) sorted.length * i / BINS)];
        }
        return Arrays.stream(quantiles).distinct().toArray();
    }

    private Forest grow() {
        List<String> trees = new ArrayList<>();
        for (int t = 0; t < settings.trees(); t++) {
            for (int row = 0; row < scores.length; row++) {
                double p = 1 / (1 + StrictMath.exp(-scores[row]));
                gradients[row] = weights[row] * ((labels[row] ? 1 : 0) - p);
                curvatures[row] = weights[row] * p * (1 - p);
            }
            int[] sample = sample();
            boolean[] columns = new boolean[limits.length];
            for (int column = 0; column < columns.length; column++) {
                columns[column] = random.nextDouble() < settings.columns();
            }
            Growth growth = new Growth(columns);
            growth.node(sample, settings.depth());
            trees.add(growth.line());
            for (int row = 0; row < scores.length; row++) {
                scores[row] += growth.value(row) / 1000.0;
            }
        }
        return Forest.parse(trees);
    }

    private int[] sample() {
        int[] sample = new int[scores.length];
        int count = 0;
        for (int row = 0; row < scores.length; row++) {
            if (random.nextDouble() < settings.rows()) {
                sample[count++] = row;
            }
        }
        return Arrays.copyOf(sample, count);
    }

    /** One tree in the making, in preorder. */
    private final class Growth {

        private final boolean[] allowed;
        private final List<int[]> nodes = new ArrayList<>();

        Growth(boolean[] allowed) {
            this.allowed = allowed;
        }

        /** The tree as {@link Forest} reads it. */
        String line() {
            return nodes.stream()
                    .map(node -> node[0] < 0 ? "" + node[3] : node[0] + "<=" + node[1] + ":" + node[3])
                    .collect(Collectors.joining(" "));
        }

        int value(int row) {
            int node = 0;
            while (nodes.get(node)[0] >= 0) {
                int[] inner = nodes.get(node);
                node = bins[inner[0]][row] <= inner[4] ? node + 1 : inner[2];
            }
            return nodes.get(node)[3];
        }

        void node(int[] rows, int depth) {
            double gradient = 0;
            double curvature = 0;
            for (int row : rows) {
                gradient += gradients[row];
                curvature += curvatures[row];
            }
            int value = (int) Math.rint(1000 * settings.rate() * gradient / (curvature + settings.ridge()));
            int[] node = {-1, 0, 0, value, 0};
            nodes.add(node);
            int[] split = depth == 0 ? null : bestSplit(rows, gradient, curvature);
            if (split == null) {
                return;
            }
            node[0] = split[0];
            node[1] = limits[split[0]][split[1]];
            node[4] = split[1];
            byte[] column = bins[split[0]];
            node(Arrays.stream(rows).filter(row -> column[row] <= split[1]).toArray(), depth - 1);
            node[2] = nodes.size();
            node(Arrays.stream(rows).filter(row -> column[row] > split[1]).toArray(), depth - 1);
        }

        private int[] bestSplit(int[] rows, double gradient, double curvature) {
            double best = 1e-6;
            int[] split = null;
            double whole = gradient * gradient / (curvature + settings.ridge());
            double[] g = new double[BINS + 1];
            double[] h = new double[BINS + 1];
            for (int column = 0; column < allowed.length; column++) {
                if (!allowed[column] || limits[column].length == 0) {
                    continue;
                }
                Arrays.fill(g, 0);
                Arrays.fill(h, 0);
                byte[] bin = bins[column];
                for (int row : rows) {
                    g[bin[row]] += gradients[row];
                    h[bin[row]] += curvatures[row];
                }
                double left = 0;
                double leftCurvature = 0;
                for (int limit = 0; limit < limits[column].length; limit++) {
                    left += g[limit];
                    leftCurvature += h[limit];
                    double rightCurvature = curvature - leftCurvature;
                    if (leftCurvature < settings.fewest() || rightCurvature < settings.fewest()) {
                        continue;
                    }
                    double right = gradient - left;
                    double gain = left * left / (leftCurvature + settings.ridge())
                            + right * right / (rightCurvature + settings.ridge())
                            - whole;
                    if (gain > best) {
                        best = gain;
                        split = new int[] {column, limit};
                    }
                }
            }
            return split;
        }
    }
}
