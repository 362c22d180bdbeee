package dev.corpusrules.text;

import java.util.Arrays;

/**
 * A tree of spellings in little room, so that it stays near the processor: a state's children stand as far from one another as
 * their columns, in between those of other states (the double array of Aoe).
 */
final class PackedTree {

    /** Where every spelling begins. */
    static final int ROOT = 0;

    /** Where no step of that column leads. */
    static final int NOWHERE = -1;

    /** By state, in turn: from where the places of its children are counted, and its parent. */
    private int[] states;
    /** By state: the last spelling that ends there, or -1. */
    private final int[] ends;
    /** The first place that is free, beyond those that not every column reaches. */
    private int free;
    /** From where room is sought for several children: what is left before it is for those without siblings. */
    private int roomy;

    /** @param width how many columns there are */
    PackedTree(Spellings tree, int width) {
        this.states = new int[0];
        this.free = width;
        int[] places = new int[tree.states()];
        int[] left = new int[tree.states()];
        int count = 1;
        reach(2 * width);
        while (count > 0) {
            // What one spelling goes on with stands in a row: the last one is the first whose children follow.
            int state = left[--count];
            int base = base(tree, state, width);
            states[2 * places[state]] = base;
            for (int child = tree.child(state); child != 0; child = tree.sibling(child)) {
                places[child] = base + tree.step(child);
                states[2 * places[child] + 1] = places[state];
                left[count++] = child;
            }
        }
        this.ends = new int[states.length / 2];
        Arrays.fill(ends, -1);
        for (int state = 0; state < places.length; state++) {
            ends[places[state]] = tree.end(state);
        }
    }

    /** The first place from which all places of the state's children are free. */
    private int base(Spellings tree, int state, int width) {
        int first = tree.child(state);
        if (first == 0) {
            return 0;
        }
        while (states[2 * free + 1] != NOWHERE) {
            free++;
            reach(free + 2 * width);
        }
        int base = free - tree.step(first);
        if (tree.sibling(first) == 0) {
            return base;
        }
        base = Math.max(base, roomy);
        while (!isFree(tree, first, base)) {
            base++;
            reach(base + 2 * width);
        }
        roomy = base;
        return base;
    }

    private boolean isFree(Spellings tree, int first, int base) {
        for (int child = first; child != 0; child = tree.sibling(child)) {
            if (states[2 * (base + tree.step(child)) + 1] != NOWHERE) {
                return false;
            }
        }
        return true;
    }

    /** Makes room for so many places. */
    private void reach(int places) {
        int known = states.length;
        if (known < 2 * places) {
            states = Arrays.copyOf(states, 4 * places);
            Arrays.fill(states, known, states.length, NOWHERE);
        }
    }

    /** The state that a character of the column leads to, or {@link #NOWHERE}. */
    int step(int state, int column) {
        int to = states[2 * state] + column;
        return states[2 * to + 1] == state ? to : NOWHERE;
    }

    /** The last spelling that ends at the state, or -1. */
    int end(int state) {
        return ends[state];
    }
}
