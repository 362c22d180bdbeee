package dev.corpusrules.text;

import java.util.Arrays;
import java.util.List;

/** A tree of folded spellings: the states that an automaton goes through as it reads them. */
final class Spellings {

    /** By state: the last spelling that ends there, or -1. */
    private int[] ends;
    /** By spelling: the one before it that is the same, or -1. */
    private final int[] others;
    /** By state: the last of its children, or 0. */
    private final int[] children;
    /** By state: the child of its parent before it, or 0. */
    private final int[] siblings;

    private final int[] parents;
    /** By state: the column that leads there from its parent. */
    private final short[] steps;

    private final int[] depths;
    private int deepest;
    private int count;

    /**
     * Plants all of them.
     *
     * @param columns by character
     * @param first the first state that is free; 0 is where spellings begin
     */
    Spellings(List<String> spellings, short[] columns, int first) {
        int most = first;
        for (String spelling : spellings) {
            most += spelling.length();
        }
        this.ends = new int[most];
        this.others = new int[spellings.size()];
        this.children = new int[most];
        this.siblings = new int[most];
        this.parents = new int[most];
        this.steps = new short[most];
        this.depths = new int[most];
        this.count = first;
        Arrays.fill(ends, -1);
        for (int i = 0; i < others.length; i++) {
            int state = planted(spellings.get(i), columns);
            others[i] = ends[state];
            ends[state] = i;
        }
        this.ends = Arrays.copyOf(ends, count);
    }

    private int planted(String spelling, short[] columns) {
        int state = 0;
        for (int i = 0; i < spelling.length(); i++) {
            short column = columns[spelling.charAt(i)];
            int child = children[state];
            while (child != 0 && steps[child] != column) {
                child = siblings[child];
            }
            if (child == 0) {
                child = count++;
                parents[child] = state;
                steps[child] = column;
                depths[child] = i + 1;
                siblings[child] = children[state];
                children[state] = child;
            }
            state = child;
        }
        deepest = Math.max(deepest, spelling.length());
        return state;
    }

    /** The number of states. */
    int states() {
        return count;
    }

    /** By state: the last spelling that ends there, or -1. */
    int[] ends() {
        return ends;
    }

    /** By spelling: the one before it that is the same, or -1. */
    int[] others() {
        return others;
    }

    int parent(int state) {
        return parents[state];
    }

    /** The column that leads to the state from its parent. */
    int step(int state) {
        return steps[state];
    }

    /** How many characters lead to the state. */
    int depth(int state) {
        return depths[state];
    }

    /** The states, the shallower ones first. */
    int[] byDepth() {
        int[] next = new int[deepest + 2];
        for (int state = 0; state < count; state++) {
            next[depths[state] + 1]++;
        }
        for (int depth = 1; depth <= deepest; depth++) {
            next[depth + 1] += next[depth];
        }
        int[] sorted = new int[count];
        for (int state = 0; state < count; state++) {
            sorted[next[depths[state]]++] = state;
        }
        return sorted;
    }
}
