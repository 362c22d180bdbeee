package dev.corpusrules.rules.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who shares an article's rare names. Most articles share several with nobody, and have nothing to compare. Articles are
 * known by the hashes of their keys: two may be taken for one, and then something is compared in vain.
 */
final class Sharers {

    /** A hash is two characters of so many bits, none of them half of a pair. */
    private static final int BITS = 15;

    private static final int MASK = (1 << BITS) - 1;

    private final List<String> names = new ArrayList<>();
    /** Hashes, each with the place of a name in the low bits. */
    private long[] sharing = new long[64];

    private int size;

    /** Adds an article to the packed sharers of a name. */
    static void append(String article, StringBuilder packed) {
        long hash = hash(article);
        packed.append((char) (hash & MASK)).append((char) (hash >>> BITS));
    }

    private static long hash(String article) {
        return article.hashCode() & (1L << 2 * BITS) - 1;
    }

    /** Takes the sharers of a name, packed from the place on. */
    void add(String name, String packed, int from) {
        for (int i = from; i + 1 < packed.length(); i += 2) {
            if (size == sharing.length) {
                sharing = Arrays.copyOf(sharing, 2 * size);
            }
            long hash = packed.charAt(i) | (long) packed.charAt(i + 1) << BITS;
            sharing[size++] = hash * Long.SIZE + names.size();
        }
        names.add(name);
    }

    /**
     * The names that the article shares with another with which it shares so many at least.
     *
     * @param article its key
     */
    List<String> shared(String article, int least) {
        long own = hash(article);
        Arrays.sort(sharing, 0, size);
        long met = 0;
        int from = 0;
        while (from < size) {
            long hash = sharing[from] / Long.SIZE;
            long of = 0;
            int to = from;
            while (to < size && sharing[to] / Long.SIZE == hash) {
                of |= 1L << sharing[to++] % Long.SIZE;
            }
            boolean isAnother = hash != own || to - from > names.size();
            met |= isAnother && Long.bitCount(of) >= least ? of : 0;
            from = to;
        }
        List<String> shared = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if ((met >>> i & 1) != 0) {
                shared.add(names.get(i));
            }
        }
        return shared;
    }
}
