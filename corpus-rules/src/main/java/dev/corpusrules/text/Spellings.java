package dev.corpusrules.text;

import java.util.Arrays;
import java.util.List;

/** A tree of folded spellings: the states that one goes through as one reads them, from 0 on. */
final class Spellings {

    /** By state: the last spelling that ends there, or -1. */
    private final int[] ends;
    /** By spelling: the one before it that is the same, or -1. */
    private final int[] others;
    /** By state: the last of its children, or 0. */
    private final int[] children;
    /** By state: the child of its parent before it, or 0. */
    private final int[] siblings;
    /** By state: the column that leads there from its parent. */
    private final short[] steps;

    private int count = 1;

    /**
     * Plants all of them.
     *
     * @param columns by character
     */
    Spellings(List<String> spellings, short[] columns) {
        int most = 1;
        for (String spelling : spellings) {
            most += spelling.length();
        }
        this.ends = new int[most];
        this.others = new int[spellings.size()];
        this.children = new int[most];
        this.siblings = new int[most];
        this.steps = new short[most];
        Arrays.fill(ends, -1);
        for (int i = 0; i < others.length; i++) {
            int state = planted(spellings.get(i), columns);
            others[i] = ends[state];
            ends[state] = i;
        }
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
                steps[child] = column;
                siblings[child] = children[state];
                children[state] = child;
            }
            state = child;
        }
        return state;
    }

    /** The number of states. */
    int states() {
        return count;
    }

    /** The last spelling that ends at the state, or -1. */
    int end(int state) {
        return ends[state];
    }

    /** By spelling: the one before it that is the same, or -1. */
    int[] others() {
        return others;
    }

    /** The last of the state's children, or 0. */
    int child(int state) {
        return children[state];
    }

    /** The child of the state's parent before it, or 0. */
    int sibling(int state) {
        return siblings[state];
    }

    /** The column that leads to the state from its parent. */
    int step(int state) {
        return steps[state];
    }
}
