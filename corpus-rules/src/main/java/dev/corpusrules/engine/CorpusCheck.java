package dev.corpusrules.engine;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.article.Corpus;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A check of a whole corpus on this machine. Articles are read, examined and let go; the result is the same for every
 * number of threads.
 *
 * @param threads how many examine articles at once, at least 1
 */
public record CorpusCheck(Checker checker, int threads) {

    /** Files that a thread takes at a time: enough to make handing over cheap. */
    private static final int BATCH = 16;

    public CorpusCheck {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads + " is less than 1");
        }
    }

    /**
     * Checks all articles and what they say of one another.
     *
     * @param keep what is wanted of each article beyond its findings; it is called by many threads, and what it returns
     *     stays in memory
     * @throws IOException when the corpus directory cannot be listed, or facts cannot be spilled
     */
    public <K> Checked<K> run(Corpus corpus, Function<Article, K> keep) throws IOException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try (Stream<String> files = corpus.files();
                Clock clock = new Clock(Clock.LIMIT);
                Judgement judgement = new Judgement(clock.over(checker))) {
            Tally<K> total = new Tally<>();
            ArrayDeque<Future<Tally<K>>> underway = new ArrayDeque<>();
            Iterator<String> paths = files.iterator();
            while (paths.hasNext()) {
                List<String> batch = new ArrayList<>(BATCH);
                while (batch.size() < BATCH && paths.hasNext()) {
                    batch.add(paths.next());
                }
                underway.add(workers.submit(() -> examine(corpus, batch, keep, judgement)));
                if (underway.size() > threads * 4) {
                    total.add(result(underway.remove()));
                }
            }
            while (!underway.isEmpty()) {
                total.add(result(underway.remove()));
            }
            judgement.pass(total);
            total.drop(clock::isLate);
            return total.checked(checker.rules());
        } finally {
            workers.shutdownNow();
        }
    }

    private static <K> Tally<K> examine(
            Corpus corpus, List<String> files, Function<Article, K> keep, Judgement judgement) {
        Tally<K> tally = new Tally<>();
        for (String file : files) {
            corpus.read(file, opened -> tally.note(opened, keep, judgement));
        }
        return tally;
    }

    private static <K> Tally<K> result(Future<Tally<K>> future) throws InterruptedException {
        try {
            return future.get();
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
}
