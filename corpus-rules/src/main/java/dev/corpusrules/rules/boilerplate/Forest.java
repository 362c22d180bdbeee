package dev.corpusrules.rules.boilerplate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Decision trees whose values add up. A tree is written in one line, node after node in preorder: an inner node as
 * {@code column<=limit:value}, a leaf as its value alone. Values are thousandths of log odds, so that a sum is the same on
 * every machine; an inner node's value is what the tree would say if it ended there, which is what explains a decision.
 */
final class Forest {

    /** A node is its column (-1 at a leaf), the limit up to which rows go left, its right child, and its value. */
    private static final int SIZE = 4;

    private static final int LIMIT = 1;
    private static final int RIGHT = 2;
    private static final int VALUE = 3;

    /** There are no more columns than these bits can tell. */
    private static final int COLUMN_BITS = 8;

    private static final int COLUMN = (1 << COLUMN_BITS) - 1;

    /** All nodes of all trees one behind the other; a node's left child follows it. */
    private final int[] nodes;

    /** Where each tree begins. */
    private final int[] roots;

    /** The most steps from a root to a leaf. */
    private final int depth;

    /**
     * The same trees with all leaves equally deep, so that the way down has no turns for a processor to guess: by tree and
     * place, where the children of a place have twice its number and one more, the limit and the column of the node.
     */
    private final int[] tests;

    /** By tree, the values of its leaves from left to right. */
    private final int[] leaves;

    private Forest(int[] nodes, int[] roots) {
        this.nodes = nodes;
        this.roots = roots;
        this.depth = Arrays.stream(roots).map(this::depth).max().orElse(0);
        this.tests = new int[roots.length << depth];
        this.leaves = new int[roots.length << depth];
        for (int tree = 0; tree < roots.length; tree++) {
            fill(tree << depth, 1, roots[tree]);
        }
    }

    private int depth(int node) {
        return nodes[node] < 0 ? 0 : 1 + Math.max(depth(node + SIZE), depth(nodes[node + RIGHT]));
    }

    /** Puts a node and all below it in their places; a leaf that stands higher has itself for children. */
    private void fill(int tree, int place, int node) {
        if (place >> depth != 0) {
            leaves[tree + place - (1 << depth)] = nodes[node + VALUE];
            return;
        }
        boolean isLeaf = nodes[node] < 0;
        tests[tree + place] = isLeaf ? 0 : nodes[node + LIMIT] << COLUMN_BITS | nodes[node];
        fill(tree, 2 * place, isLeaf ? node : node + SIZE);
        fill(tree, 2 * place + 1, isLeaf ? node : nodes[node + RIGHT]);
    }

    /** @throws IllegalArgumentException when a line is no tree */
    static Forest parse(List<String> lines) {
        List<int[]> nodes = new ArrayList<>();
        int[] roots = new int[lines.size()];
        for (int tree = 0; tree < roots.length; tree++) {
            roots[tree] = nodes.size() * SIZE;
            StringTokenizer tokens = new StringTokenizer(lines.get(tree), " ");
            read(tokens, nodes);
            if (tokens.hasMoreTokens()) {
                throw new IllegalArgumentException("more than one tree: " + lines.get(tree));
            }
        }
        int[] all = new int[nodes.size() * SIZE];
        for (int i = 0; i < nodes.size(); i++) {
            System.arraycopy(nodes.get(i), 0, all, i * SIZE, SIZE);
        }
        return new Forest(all, roots);
    }

    /** Reads a node and all below it. */
    private static void read(StringTokenizer tokens, List<int[]> nodes) {
        String token = tokens.nextToken();
        int sign = token.indexOf("<=");
        if (sign < 0) {
            nodes.add(new int[] {-1, 0, 0, Integer.parseInt(token)});
            return;
        }
        int colon = token.indexOf(':', sign);
        int[] node = {
            Integer.parseInt(token.substring(0, sign)),
            Integer.parseInt(token.substring(sign + 2, colon)),
            0,
            Integer.parseInt(token.substring(colon + 1))
        };
        nodes.add(node);
        read(tokens, nodes);
        node[RIGHT] = nodes.size() * SIZE;
        read(tokens, nodes);
    }

    /** The sum of the trees' values. */
    int score(int[] row) {
        // Run for every tree and line: plain code without branches.
        int size = 1 << depth;
        int sum = 0;
        for (int tree = 0; tree < tests.length; tree += size) {
            int place = 1;
            while (place < size) {
                int test = tests[tree + place];
                place = 2 * place + ((test >> COLUMN_BITS) - row[test & COLUMN] >>> Integer.SIZE - 1);
            }
            sum += leaves[tree + place - size];
        }
        return sum;
    }

    /** How much each column moved the score, added to {@code shares}. */
    void explain(int[] row, int[] shares) {
        for (int root : roots) {
            int node = root;
            while (nodes[node] >= 0) {
                int next = child(node, row);
                shares[nodes[node]] += nodes[next + VALUE] - nodes[node + VALUE];
                node = next;
            }
        }
    }

    private int child(int node, int[] row) {
        return row[nodes[node]] <= nodes[node + LIMIT] ? node + SIZE : nodes[node + RIGHT];
    }

    /** What {@link #parse} reads. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int tree = 0; tree < roots.length; tree++) {
            int end = tree + 1 < roots.length ? roots[tree + 1] : nodes.length;
            List<String> tokens = new ArrayList<>();
            for (int node = roots[tree]; node < end; node += SIZE) {
                String value = Integer.toString(nodes[node + VALUE]);
                tokens.add(nodes[node] < 0 ? value : nodes[node] + "<=" + nodes[node + LIMIT] + ":" + value);
            }
            lines.add(String.join(" ", tokens));
        }
        return lines;
    }
}
