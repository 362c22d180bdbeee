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

    /** All nodes of all trees one behind the other; a node's left child follows it. */
    private final int[] nodes;

    /** Where each tree begins. */
    private final int[] roots;

    private Forest(int[] nodes, int[] roots) {
        this.nodes = nodes;
        this.roots = roots;
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
        return new Forest(nodes.stream().flatMapToInt(Arrays::stream).toArray(), roots);
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
        // Run for every tree and line: plain code, and the array read once.
        int[] all = nodes;
        int sum = 0;
        for (int root : roots) {
            int node = root;
            int column = all[node];
            while (column >= 0) {
                node = row[column] <= all[node + LIMIT] ? node + SIZE : all[node + RIGHT];
                column = all[node];
            }
            sum += all[node + VALUE];
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
