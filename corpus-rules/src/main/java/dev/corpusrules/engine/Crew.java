package dev.corpusrules.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Threads that work off batches. What comes of them is taken in the order in which the work was given, and whoever gives
 * more than they can do has to wait.
 */
final class Crew<K> implements AutoCloseable {

    /** Pieces of work that a thread takes at a time: enough to make handing over cheap. */
    private static final int BATCH = 16;

    /** Batches that may wait for each thread. */
    private static final int AHEAD = 4;

    /**
     * Batches that one thread works off alone. A program that has just started is not compiled yet and takes many times
     * as long for the same work; while the compiler is at it, further threads would only do more of it the slow way.
     */
    private static final int ALONE = 32;

    /** And no longer than this: a batch may be of large pages. */
    private static final long LONGEST_ALONE = TimeUnit.SECONDS.toNanos(2);

    private final int threads;
    private final ThreadPoolExecutor workers;
    private final Supplier<Batch<K>> batches;
    private final Consumer<Batch<K>> taker;
    private final long begun = System.nanoTime();
    private final ArrayDeque<Future<Batch<K>>> underway = new ArrayDeque<>();
    private List<Consumer<Batch<K>>> waiting = new ArrayList<>();
    private int taken;

    Crew(int threads, Supplier<Batch<K>> batches, Consumer<Batch<K>> taker) {
        this.threads = threads;
        this.workers = new ThreadPoolExecutor(1, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        this.batches = batches;
        this.taker = taker;
    }

    void add(Consumer<Batch<K>> work) throws InterruptedException {
        waiting.add(work);
        if (waiting.size() == BATCH) {
            submit();
        }
    }

    private void submit() throws InterruptedException {
        List<Consumer<Batch<K>>> tasks = waiting;
        waiting = new ArrayList<>();
        Batch<K> batch = batches.get();
        underway.add(workers.submit(() -> {
            tasks.forEach(task -> task.accept(batch));
            return batch;
        }));
        if (underway.size() > threads * AHEAD) {
            take();
        }
    }

    /** Waits until all is done. */
    void finish() throws InterruptedException {
        submit();
        while (!underway.isEmpty()) {
            take();
        }
    }

    private void take() throws InterruptedException {
        try {
            taker.accept(underway.remove().get());
            taken++;
            if (taken >= ALONE || System.nanoTime() - begun > LONGEST_ALONE) {
                workers.setCorePoolSize(threads);
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException broken) {
                throw broken;
            }
            if (e.getCause() instanceof Error fatal) {
                throw fatal;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
