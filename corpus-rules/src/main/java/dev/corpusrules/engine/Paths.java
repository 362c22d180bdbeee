package dev.corpusrules.engine;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Many paths in few bytes, in their order: each is written as what it has beyond the one before. A million of them take
 * some ten megabytes.
 */
final class Paths extends AbstractSet<String> {

    /** How many are read to find one. */
    private static final int IN_BLOCK = 32;

    private final byte[] written;
    /** Where each block begins. */
    private final int[] blocks;

    private final int size;

    private Paths(byte[] written, int[] blocks, int size) {
        this.written = written;
        this.blocks = blocks;
        this.size = size;
    }

    /** The paths of a pile, each once. */
    static Paths of(Pile<String> pile) {
        Draft draft = new Draft();
        pile.inOrder(draft::add);
        return new Paths(draft.written.bytes(), draft.blocks, draft.size);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean contains(Object path) {
        if (!(path instanceof String sought) || size == 0) {
            return false;
        }
        int low = 0;
        int high = (size - 1) / IN_BLOCK;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (new Walk(middle).next().compareTo(sought) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Walk walk = new Walk(low);
        for (int i = 0; i < IN_BLOCK && walk.hasNext(); i++) {
            if (walk.next().equals(sought)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Iterator<String> iterator() {
        return new Walk(0);
    }

    /** From the first path of a block to the last of all. */
    private final class Walk implements Iterator<String> {

        private final Longhand in;
        private int place;
        private String path = "";

        private Walk(int block) {
            in = new Longhand(written, blocks[block], List.of());
            place = block * IN_BLOCK;
        }

        @Override
        public boolean hasNext() {
            return place < size;
        }

        @Override
        public String next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            place++;
            path = path.substring(0, in.number()) + in.text();
            return path;
        }
    }

    /** Paths that are being written, in their order. */
    private static final class Draft {

        private final Shorthand written = new Shorthand(List.of());
        private int[] blocks = new int[16];
        private int size;
        private String last = "";

        private void add(String path) {
            if (size > 0 && path.equals(last)) {
                return;
            }
            int shared = 0;
            if (size % IN_BLOCK == 0) {
                int block = size / IN_BLOCK;
                if (block == blocks.length) {
                    blocks = Arrays.copyOf(blocks, block * 2);
                }
                blocks[block] = written.length();
            } else {
                shared = shared(last, path);
            }
            written.number(shared);
            written.text(path.substring(shared));
            last = path;
            size++;
        }

        private static int shared(String before, String path) {
            int mismatch = Arrays.mismatch(before.toCharArray(), path.toCharArray());
            return mismatch < 0 ? path.length() : mismatch;
        }
    }
}
