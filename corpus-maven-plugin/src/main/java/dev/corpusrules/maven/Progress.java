package dev.corpusrules.maven;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How far a long check has come: one line of a terminal, written over again and again, and taken away at the end. In a log
 * there is nothing of it.
 */
final class Progress implements AutoCloseable {

    /** Whoever waits for less than this needs no news; and afterwards none more often. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);

    private static final long PACE = TimeUnit.MILLISECONDS.toNanos(500);

    private final @Nullable PrintStream terminal;
    private final LongSupplier clock;
    private final AtomicLong articles = new AtomicLong();
    private final AtomicLong next;
    private int shown;

    /** @param terminal null when nobody watches */
    Progress(@Nullable PrintStream terminal, LongSupplier clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.next = new AtomicLong(clock.getAsLong() + PATIENCE);
    }

    /** On the terminal, if a person sits there. */
    static Progress of(boolean isWatched) {
        return new Progress(isWatched ? System.err : null, System::nanoTime);
    }

    /** The same function, which tells of each article when it is done with it. */
    <A, K> Function<A, K> watching(Function<A, K> keep) {
        return article -> {
            K kept = keep.apply(article);
            step();
            return kept;
        };
    }

    /** One more article is done; called by any thread. */
    void step() {
        long done = articles.incrementAndGet();
        if (terminal != null) {
            long now = clock.getAsLong();
            long due = next.get();
            if (now - due >= 0 && next.compareAndSet(due, now + PACE)) {
                write(String.format(Locale.ROOT, "%,d articles read …", done));
            }
        }
    }

    @Override
    public void close() {
        if (shown > 0) {
            write("");
        }
    }

    /** Over what stands there; shorter words leave nothing of it. */
    private synchronized void write(String words) {
        PrintStream out = terminal;
        if (out != null) {
            out.print("\r" + words + " ".repeat(Math.max(0, shown - words.length())) + (words.isEmpty() ? "\r" : ""));
            out.flush();
            shown = words.length();
        }
    }
}
