package dev.corpusrules.engine;

import dev.corpusrules.Article;
import dev.corpusrules.Examined;
import dev.corpusrules.RuleSet;
import dev.corpusrules.article.Corpus;
import dev.corpusrules.article.Opened;
import dev.corpusrules.engine.Recollection.Former;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some files of a corpus on their way through the check; one thread examines them. */
final class Batch<K> {

    /** How long a clipping may be, in bytes: those of all threads lie in memory together. */
    private static final int LONGEST_CLIPPING = 32 << 20;

    private final RuleSet rules;
    private final Corpus corpus;
    private final Judgement judgement;
    private final Keep<K> keep;
    private final List<String> ids;
    private final Tally<K> tally = new Tally<>();
    private final List<Read> read = new ArrayList<>();

    Batch(RuleSet rules, Corpus corpus, Judgement judgement, Keep<K> keep, List<String> ids) {
        this.rules = rules;
        this.corpus = corpus;
        this.judgement = judgement;
        this.keep = keep;
        this.ids = ids;
    }

    Tally<K> tally() {
        return tally;
    }

    /** What is to be remembered of its files, in their order. */
    List<Read> read() {
        return read;
    }

    /** Examines a file that nothing is remembered of, now or later. */
    void examine(String path) {
        corpus.read(path, this::note);
    }

    /** Takes what came of opening an article elsewhere. */
    void note(Opened opened) {
        note(opened, null);
    }

    /**
     * Examines a file unless it is what it was.
     *
     * @param former what the former check kept of it; null when it knew no such file
     */
    void examine(String path, @Nullable Former former, int today) {
        byte[] bytes = corpus.bytes(path).orElse(null);
        if (bytes == null) {
            Clipping.Draft draft = new Clipping.Draft(ids);
            corpus.read(path, opened -> note(opened, draft));
            // A link that is skipped is no article and says nothing to others.
            if (!draft.isWhole() || draft.hasArticles()) {
                read.add(Read.LOST);
            }
            return;
        }
        Digest digest = Digest.of(bytes);
        if (former != null && former.clipping().digest().equals(digest)) {
            repeat(former.clipping());
            read.add(new Read(former, null));
            return;
        }
        Clipping.Draft draft = new Clipping.Draft(ids);
        corpus.read(path, bytes, opened -> note(opened, draft));
        read.add(draft.isWhole() ? new Read(null, draft.of(path, digest, today)) : Read.LOST);
    }

    private void note(Opened opened, Clipping.@Nullable Draft draft) {
        if (opened instanceof Opened.Skipped skipped) {
            tally.note(skipped);
            if (draft != null) {
                draft.add(skipped);
            }
        } else if (opened instanceof Opened.Unreadable unreadable) {
            tally.note(unreadable);
            if (draft != null) {
                draft.isNotAll();
            }
        } else if (opened instanceof Opened.Read one) {
            note(one, draft);
        }
    }

    private void note(Opened.Read one, Clipping.@Nullable Draft draft) {
        Examined examined = judgement.examine(one.article());
        ArticleLine line = ArticleLine.of(examined.article());
        Seen seen = Seen.of(examined, line, one.bytes(), rules);
        tally.note(seen, keep.of(line, examined.article()));
        tally.note(examined.failures());
        if (draft != null && draft.length() < LONGEST_CLIPPING) {
            draft.add(seen, examined.facts());
        } else if (draft != null) {
            draft.isNotAll();
        }
    }

    private void repeat(Clipping clipping) {
        try {
            clipping.repeat(ids, seen -> tally.note(seen, keep.of(seen.article(), null)), tally::note);
        } catch (RuntimeException e) {
            throw new DamagedCacheException(e);
        }
    }

    /** What is wanted of an article; one that was not read again has no more than its line. */
    interface Keep<K> {
        K of(ArticleLine line, @Nullable Article article);
    }

    /**
     * A file that was read, or was as before.
     *
     * @param former what the former check kept of it and still holds; null when it does not
     * @param clipping what is to be kept of it; null when it holds still, or cannot be kept
     */
    record Read(@Nullable Former former, @Nullable Clipping clipping) {

        /** A file that the next check has to read again, whatever its bytes. */
        static final Read LOST = new Read(null, null);
    }
}
