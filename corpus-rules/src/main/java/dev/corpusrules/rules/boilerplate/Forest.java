package dev.corpusrules.rules.boilerplate;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Decision trees whose values add up. A tree is written in one line, node after node in preorder: an inner node as
 * {@code column<=limit:value}, a leaf as its value alone. Values are thousandths of log odds, so that a sum is the same on
 * every machine; an inner node's value is what the tree would say if it ended there, which is what explains a decision.
 */
final class Forest {

    private final List<Tree> trees;

    Forest(List<Tree> trees) {
        this.trees = List.copyOf(trees);
    }

    static Forest parse(List<String> lines) {
        return new Forest(lines.stream().map(Tree::parse).toList());
    }

    /** The sum of the trees' values. */
    int score(int[] row) {
        int sum = 0;
        for (Tree tree : trees) {
            sum += tree.value(row);
        }
        return sum;
    }

    /** How much each column moved the score, added to {@code shares}. */
    void explain(int[] row, int[] shares) {
        trees.forEach(tree -> tree.explain(row, shares));
    }

    List<String> lines() {
        return trees.stream().map(Tree::toString).toList();
    }

    /**
     * One tree; its root is node 0, a node's left child follows it.
     *
     * @param columns by node: the column asked; -1 at a leaf
     * @param limits by node: rows with at most that go left
     * @param rights by node: the right child
     * @param values by node: its value
     */
    record Tree(int[] columns, int[] limits, int[] rights, int[] values) {

        int value(int[] row) {
            int node = 0;
            while (columns[node] >= 0) {
                node = row[columns[node]] <= limits[node] ? node + 1 : rights[node];
            }
            return values[node];
        }

        void explain(int[] row, int[] shares) {
            int node = 0;
            while (columns[node] >= 0) {
                int next = row[columns[node]] <= limits[node] ? node + 1 : rights[node];
                shares[columns[node]] += values[next] - values[node];
                node = next;
            }
        }

        static Tree parse(String line) {
            StringTokenizer tokens = new StringTokenizer(line, " ");
            int nodes = tokens.countTokens();
            Tree tree = new Tree(new int[nodes], new int[nodes], new int[nodes], new int[nodes]);
            int end = tree.read(tokens, 0);
            if (end != nodes) {
                throw new IllegalArgumentException("not one tree: " + line);
            }
            return tree;
        }

        /** Reads the node and all below it; returns the number of the next node. */
        private int read(StringTokenizer tokens, int node) {
            String token = tokens.nextToken();
            int sign = token.indexOf("<=");
            if (sign < 0) {
                columns[node] = -1;
                values[node] = Integer.parseInt(token);
                return node + 1;
            }
            int colon = token.indexOf(':', sign);
            columns[node] = Integer.parseInt(token.substring(0, sign));
            limits[node] = Integer.parseInt(token.substring(sign + 2, colon));
            values[node] = Integer.parseInt(token.substring(colon + 1));
            rights[node] = read(tokens, node + 1);
            return read(tokens, rights[node]);
        }

        @Override
        public String toString() {
            List<String> tokens = new ArrayList<>();
            for (int node = 0; node < columns.length; node++) {
                tokens.add(
                        columns[node] < 0
                                ? "" + values[node]
                                : columns[node] + "<=" + limits[node] + ":" + values[node]);
            }
            return String.join(" ", tokens);
        }
    }
}
