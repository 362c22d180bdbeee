package dev.corpusrules.engine;

import dev.corpusrules.engine.Scratch.Shelf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Values that come in any order, from any number of threads, and are wanted sorted. Few stay in memory; of many, one part
 * after the other is sorted and spilled to a temporary file, and in the end all parts are read side by side.
 */
final class Pile<T> implements AutoCloseable {

    private final Format<T> format;
    private final ToIntFunction<? super T> rank;
    private final Comparator<? super T> order;
    private final int most;
    private final List<Shelf<T>> spilled = new ArrayList<>();
    private List<T> inMemory = new ArrayList<>();
    /** Those of the values in memory, so that they need not be looked up again all over it. */
    private int[] ranks = new int[16];

    private @Nullable Scratch scratch;

    /**
     * @param rank what they are sorted by first
     * @param order of those of one rank
     * @param most how many stay in memory
     */
    Pile(Format<T> format, ToIntFunction<? super T> rank, Comparator<? super T> order, int most) {
        this.format = format;
        this.rank = rank;
        this.order = order;
        this.most = most;
    }

    /** Of values that have an order and no rank. */
    static <T extends Comparable<T>> Pile<T> of(Format<T> format, int most) {
        return new Pile<>(format, value -> 0, Comparator.naturalOrder(), most);
    }

    void add(T value) {
        addAll(List.of(value));
    }

    void addAll(Collection<? extends T> values) {
        if (values.isEmpty()) {
            // Nothing was found in most articles.
            return;
        }
        int[] own = new int[values.size()];
        int count = 0;
        for (T value : values) {
            own[count++] = rank.applyAsInt(value);
        }
        addAll(values, own);
    }

    private synchronized void addAll(Collection<? extends T> values, int[] own) {
        int before = inMemory.size();
        inMemory.addAll(values);
        if (ranks.length < inMemory.size()) {
            ranks = Arrays.copyOf(ranks, Math.max(2 * ranks.length, inMemory.size()));
        }
        System.arraycopy(own, 0, ranks, before, own.length);
        if (inMemory.size() > most) {
            spill();
        }
    }

    private void spill() {
        if (scratch == null) {
            scratch = new Scratch();
        }
        spilled.add(scratch.add(sorted(ranked()), format));
    }

    /** The values in memory by rank and number, in one long: where most have a rank of their own, few are compared. */
    private long[] ranked() {
        long[] ranked = new long[inMemory.size()];
        for (int i = 0; i < ranked.length; i++) {
            ranked[i] = (long) ranks[i] << Integer.SIZE | i;
        }
        Arrays.sort(ranked);
        return ranked;
    }

    /** What is in memory, which is empty then. */
    private List<T> sorted(long[] ranked) {
        List<T> values = inMemory;
        inMemory = new ArrayList<>();
        List<T> sorted = new ArrayList<>(ranked.length);
        int start = 0;
        for (int i = 0; i < ranked.length; i++) {
            sorted.add(values.get((int) ranked[i]));
            if (!isOneRank(ranked, i, i + 1)) {
                if (i - start > 1) {
                    sorted.subList(start, i + 1).sort(order);
                } else if (i > start && order.compare(sorted.get(start), sorted.get(i)) > 0) {
                    sorted.set(i, sorted.set(start, sorted.get(i)));
                }
                start = i + 1;
            }
        }
        return sorted;
    }

    private static boolean isOneRank(long[] ranked, int one, int other) {
        return one >= 0 && other < ranked.length && ranked[one] >> Integer.SIZE == ranked[other] >> Integer.SIZE;
    }

    /** Gives all values in their order; equal ones in the order in which they came. The pile is empty then. */
    void inOrder(Consumer<? super T> reader) {
        inOrder((value, isAlone) -> reader.accept(value));
    }

    /** The same, told which are alone in their rank. */
    synchronized void inOrder(Reader<? super T> reader) {
        long[] ranked = ranked();
        List<T> rest = sorted(ranked);
        if (spilled.isEmpty()) {
            for (int i = 0; i < ranked.length; i++) {
                reader.take(rest.get(i), !isOneRank(ranked, i - 1, i) && !isOneRank(ranked, i, i + 1));
            }
            return;
        }
        PriorityQueue<Part<T>> parts = new PriorityQueue<>(Comparator.<Part<T>>comparingInt(part -> part.rank)
                .thenComparing(part -> part.head, order)
                .thenComparingInt(part -> part.number));
        for (Shelf<T> shelf : spilled) {
            parts.add(new Part<>(rank, parts.size(), shelf, shelf.size(), List.of()));
        }
        if (!rest.isEmpty()) {
            parts.add(new Part<>(rank, parts.size(), null, rest.size(), rest));
        }
        spilled.clear();
        boolean isOneWithLast = false;
        for (Part<T> first = parts.poll(); first != null; first = parts.poll()) {
            T value = first.head;
            int own = first.rank;
            if (first.advance()) {
                parts.add(first);
            }
            Part<T> next = parts.peek();
            boolean isOneWithNext = next != null && next.rank == own;
            reader.take(value, !isOneWithLast && !isOneWithNext);
            isOneWithLast = isOneWithNext;
        }
    }

    /** Whoever is given the values. */
    interface Reader<T> {

        /** @param isAlone whether no other value has its rank */
        void take(T value, boolean isAlone);
    }

    /** All values that are wanted, in their order. The pile is empty then. */
    List<T> toList(Predicate<? super T> isWanted) {
        Drawer<T> drawer = new Drawer<>(format, most);
        inOrder(value -> {
            if (isWanted.test(value)) {
                drawer.add(value);
            }
        });
        return drawer.contents();
    }

    @Override
    public synchronized void close() throws IOException {
        if (scratch != null) {
            scratch.close();
        }
    }

    /** A sorted part of the values, on its way to the reader. */
    private static final class Part<T> {

        private final ToIntFunction<? super T> ranks;
        private final int number;
        private final @Nullable Shelf<T> shelf;
        private final int size;
        private List<T> block;
        private int start;
        private int place;
        private T head;
        private int rank;

        /** @param inMemory all its values, unless they stand on the shelf */
        private Part(ToIntFunction<? super T> ranks, int number, @Nullable Shelf<T> shelf, int size, List<T> inMemory) {
            this.ranks = ranks;
            this.number = number;
            this.shelf = shelf;
            this.size = size;
            this.block = shelf == null ? inMemory : shelf.around(0);
            this.head = block.get(0);
            this.rank = ranks.applyAsInt(head);
        }

        private boolean advance() {
            place++;
            if (place == size) {
                return false;
            }
            if (shelf != null && place - start == block.size()) {
                start = place;
                block = shelf.around(place);
            }
            head = block.get(place - start);
            rank = ranks.applyAsInt(head);
            return true;
        }
    }
}
