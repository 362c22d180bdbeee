package dev.corpusrules.report;

import dev.corpusrules.Finding;
import java.util.AbstractList;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;

/** Some of many findings, which are not held a second time: they may not even be in memory. */
final class Selection extends AbstractList<Finding> implements RandomAccess {

    private final List<Finding> all;
    private final int[] places;

    /** @param chosen by their place among all */
    Selection(List<Finding> all, BitSet chosen) {
        this.all = all;
        this.places = chosen.stream().toArray();
    }

    @Override
    public Finding get(int index) {
        return all.get(places[index]);
    }

    @Override
    public int size() {
        return places.length;
    }
}
