package dev.corpusrules.engine;

import dev.corpusrules.engine.Scratch.Shelf;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** A list in the making of which few values stay in memory. */
final class Drawer<T> {

    private final @Nullable Format<T> format;
    private final int most;
    private final List<Shelf<T>> shelves = new ArrayList<>();
    private List<T> inMemory = new ArrayList<>();
    private @Nullable Scratch scratch;

    /**
     * @param format null when all stay in memory
     * @param most how many stay in memory otherwise
     */
    Drawer(@Nullable Format<T> format, int most) {
        this.format = format;
        this.most = most;
    }

    void add(T value) {
        inMemory.add(value);
        if (format != null && inMemory.size() > most) {
            shelve(format);
        }
    }

    private void shelve(Format<T> format) {
        if (scratch == null) {
            scratch = new Scratch();
        }
        shelves.add(scratch.add(inMemory, format));
        inMemory = new ArrayList<>();
    }

    /** All values, in the order in which they came. The list cannot be changed. */
    List<T> contents() {
        if (shelves.isEmpty()) {
            return List.copyOf(inMemory);
        }
        if (format != null && !inMemory.isEmpty()) {
            shelve(format);
        }
        return new Shelved<>(List.copyOf(shelves), most + 1);
    }

    /** A list that is read from its file, with a few values at hand. */
    private static final class Shelved<T> extends AbstractList<T> implements RandomAccess {

        private final List<Shelf<T>> shelves;
        /** How many values each but the last shelf holds. */
        private final int onShelf;

        private final int size;
        private List<T> atHand = List.of();
        private int start;

        private Shelved(List<Shelf<T>> shelves, int onShelf) {
            this.shelves = shelves;
            this.onShelf = onShelf;
            this.size = shelves.stream().mapToInt(Shelf::size).sum();
        }

        @Override
        public synchronized T get(int index) {
            int there = index - start;
            if (there < 0 || there >= atHand.size()) {
                Shelf<T> shelf = shelves.get(index / onShelf);
                int place = index % onShelf;
                atHand = shelf.around(place);
                start = index - place + shelf.start(place);
                there = index - start;
            }
            return atHand.get(there);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
