package dev.corpusrules.engine;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.article.Corpus;
import dev.corpusrules.engine.Batch.Keep;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A check of a whole corpus on this machine. Articles are read, examined and let go; the result is the same for every
 * number of threads, and with or without a cache.
 *
 * @param threads how many examine articles at once, at least 1
 * @param withMetadata whether it is told what articles say of themselves
 */
public record CorpusCheck(Checker checker, int threads, boolean withMetadata) {

    public CorpusCheck {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads + " is less than 1");
        }
    }

    /** A check that tells what articles say of themselves when its rules ask for it anyway. */
    public CorpusCheck(Checker checker, int threads) {
        this(checker, threads, Attributed.isCounted(checker.rules()));
    }

    /** The same, which tells what articles say of themselves though no rule may ask. */
    public CorpusCheck tellingMetadata() {
        return new CorpusCheck(checker, threads, true);
    }

    /**
     * Checks all articles and what they say of one another.
     *
     * @param keep what is wanted of each article beyond its findings; it is called by many threads, and what it returns
     *     stays in memory
     * @throws IOException when the corpus directory cannot be listed, or what is spilled cannot be written
     */
    public <K> Checked<K> run(Corpus corpus, Function<Article, K> keep) throws IOException, InterruptedException {
        Keep<K> ofArticle =
                new Keep<>(false, withMetadata, (line, article) -> keep.apply(Objects.requireNonNull(article)));
        return new Run<>(checker, threads, corpus, ofArticle, null, Room.DEFAULT).of(corpus.files(), null);
    }

    /**
     * The same, but files whose bytes are known to the cache are not examined again.
     *
     * @param keepsLines whether the lines of articles are wanted beyond their findings
     * @param watch is told of each article that is done, by many threads
     * @throws IOException as above; what goes wrong with the cache only makes the check slower
     */
    public Checked<ArticleLine> run(Corpus corpus, Cache cache, boolean keepsLines, Runnable watch)
            throws IOException, InterruptedException {
        return run(corpus, cache, keepsLines, watch, Room.DEFAULT);
    }

    Checked<ArticleLine> run(Corpus corpus, Cache cache, boolean keepsLines, Runnable watch, Room room)
            throws IOException, InterruptedException {
        Keep<ArticleLine> ofLine = new Keep<>(keepsLines, withMetadata, (line, article) -> {
            watch.run();
            return keepsLines ? line : null;
        });
        Run<ArticleLine> run = new Run<>(checker, threads, corpus, ofLine, ArticleFormat.LINE, room);
        try (Recollection recollection = recollect(cache, "")) {
            return run.of(corpus.files(), recollection);
        } catch (DamagedCacheException e) {
            try (Recollection nothing = recollect(cache, "the cache was damaged, so everything was checked anew")) {
                return run.of(corpus.files(), nothing);
            }
        }
    }

    private @Nullable Recollection recollect(Cache cache, String trouble) {
        Path file = cache.file(Cache.SUFFIX).orElse(null);
        Path register = cache.file(Register.SUFFIX).orElse(null);
        return file == null || register == null
                ? null
                : new Recollection(file, register, key(cache), Run.ids(checker.rules()), trouble);
    }

    /** What is remembered of articles is with what they say of themselves, or without. */
    private Digest key(Cache cache) {
        return cache.under(List.of(new byte[] {(byte) (withMetadata ? 1 : 0)})).key();
    }
}
