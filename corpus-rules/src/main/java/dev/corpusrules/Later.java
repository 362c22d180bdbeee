package dev.corpusrules;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is worked out when somebody asks for it first, and then known. Any number of threads may ask. */
public final class Later<T> {

    /** Null when it is known: what it was worked out from is let go. */
    private volatile @Nullable Supplier<T> work;

    private @Nullable T known;

    public Later(Supplier<T> work) {
        this.work = work;
    }

    /** What is known already. */
    public static <T> Later<T> known(T value) {
        Later<T> later = new Later<>(() -> value);
        later.find();
        return later;
    }

    @SuppressWarnings("NullAway")
    public T get() {
        // Asked for each block of an article: once it is known, nobody waits for anybody.
        if (work != null) {
            find();
        }
        return known;
    }

    private synchronized void find() {
        Supplier<T> left = work;
        if (left != null) {
            known = left.get();
            work = null;
        }
    }
}
