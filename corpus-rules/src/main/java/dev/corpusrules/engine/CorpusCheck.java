package dev.corpusrules.engine;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.RuleSet;
import dev.corpusrules.article.Corpus;
import dev.corpusrules.engine.Batch.Keep;
import dev.corpusrules.engine.Recollection.Former;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A check of a whole corpus on this machine. Articles are read, examined and let go; the result is the same for every
 * number of threads, and with or without a cache.
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
        return run(corpus, (line, article) -> keep.apply(Objects.requireNonNull(article)), null);
    }

    /**
     * The same, but files whose bytes are known to the cache are not examined again.
     *
     * @throws IOException as above; what goes wrong with the cache only makes the check slower
     */
    public <K> Checked<K> run(Corpus corpus, Cache cache, Function<ArticleLine, K> keep)
            throws IOException, InterruptedException {
        Keep<K> ofLine = (line, article) -> keep.apply(line);
        try (Recollection recollection = recollect(cache, "")) {
            return run(corpus, ofLine, recollection);
        } catch (DamagedCacheException e) {
            try (Recollection nothing = recollect(cache, "the cache was damaged, so everything was checked anew")) {
                return run(corpus, ofLine, nothing);
            }
        }
    }

    private @Nullable Recollection recollect(Cache cache, String trouble) {
        return cache.file()
                .map(file -> new Recollection(file, cache.key(), ids(), trouble))
                .orElse(null);
    }

    private List<String> ids() {
        return checker.rules().entries().stream().map(RuleSet.Entry::id).toList();
    }

    private <K> Checked<K> run(Corpus corpus, Keep<K> keep, @Nullable Recollection recollection)
            throws IOException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try (Stream<String> files = corpus.files();
                Clock clock = new Clock(Clock.LIMIT);
                Judgement judgement = new Judgement(clock.over(checker))) {
            Tally<K> total = new Tally<>();
            List<String> ids = ids();
            ArrayDeque<Future<Batch<K>>> underway = new ArrayDeque<>();
            Iterator<String> paths = files.iterator();
            while (paths.hasNext()) {
                List<Task> tasks = new ArrayList<>(BATCH);
                while (tasks.size() < BATCH && paths.hasNext()) {
                    String path = paths.next();
                    tasks.add(new Task(path, recollection == null ? null : recollection.former(path)));
                }
                Batch<K> batch = new Batch<>(checker.rules(), corpus, judgement, keep, ids);
                underway.add(workers.submit(() -> examine(tasks, batch, recollection)));
                if (underway.size() > threads * 4) {
                    take(result(underway.remove()), total, recollection);
                }
            }
            while (!underway.isEmpty()) {
                take(result(underway.remove()), total, recollection);
            }
            total.note(recollection == null ? judgement.pass() : recollection.judged(judgement, total.isUnbroken()));
            total.drop(clock::isLate);
            return total.checked(checker.rules(), recollection == null ? Reused.NOTHING : recollection.reused());
        } finally {
            workers.shutdownNow();
        }
    }

    private static <K> Batch<K> examine(List<Task> tasks, Batch<K> batch, @Nullable Recollection recollection) {
        for (Task task : tasks) {
            if (recollection == null) {
                batch.examine(task.path);
            } else {
                batch.examine(task.path, task.former, recollection.today());
            }
        }
        return batch;
    }

    private static <K> void take(Batch<K> batch, Tally<K> total, @Nullable Recollection recollection) {
        total.add(batch.tally());
        if (recollection != null) {
            batch.read().forEach(recollection::take);
        }
    }

    private static <T> T result(Future<T> future) throws InterruptedException {
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

    /**
     * A file to be looked at.
     *
     * @param former what the former check kept of it; null when it knew no such file
     */
    private record Task(String path, @Nullable Former former) {}
}
