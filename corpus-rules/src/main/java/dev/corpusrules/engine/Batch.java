package dev.corpusrules.engine;

import dev.corpusrules.Article;
import dev.corpusrules.Examined;
import dev.corpusrules.Failure;
import dev.corpusrules.RuleSet;
import dev.corpusrules.article.Corpus;
import dev.corpusrules.article.Opened;
import dev.corpusrules.article.Stamp;
import dev.corpusrules.article.Unread;
import dev.corpusrules.engine.Recollection.Former;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
    private final List<Consumer<Tally<K>>> notes = new ArrayList<>();
    private final List<Read> read = new ArrayList<>();

    Batch(RuleSet rules, Corpus corpus, Judgement judgement, Keep<K> keep, List<String> ids) {
        this.rules = rules;
        this.corpus = corpus;
        this.judgement = judgement;
        this.keep = keep;
        this.ids = ids;
    }

    /** Says all that came of it, in the order of its files. */
    void tell(Tally<K> total) {
        notes.forEach(note -> note.accept(total));
    }

    /** What is to be remembered of its files, in their order. */
    List<Read> read() {
        return read;
    }

    /** Examines a file that nothing is remembered of, now or later. */
    void examine(String path) {
        corpus.read(path, this::note);
    }

    /** Examines a record of a feed that nothing is remembered of. */
    void examine(Unread record) {
        record.read(this::note);
    }

    /** Says that nothing is remembered of a file that was examined piece by piece. */
    void lose() {
        read.add(Read.LOST);
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
        // Before the bytes: what changes them while they are read changes it once more.
        Stamp stamp = corpus.stamp(path).orElse(null);
        if (former != null && former.holds(stamp)) {
            repeat(former.clipping());
            read.add(new Read(former, null, stamp));
            return;
        }
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
            read.add(new Read(former, null, stamp));
            return;
        }
        Clipping.Draft draft = new Clipping.Draft(ids);
        corpus.read(path, bytes, opened -> note(opened, draft));
        read.add(draft.isWhole() ? new Read(null, draft.of(path, digest, today), stamp) : Read.LOST);
    }

    private void note(Opened opened, Clipping.@Nullable Draft draft) {
        if (opened instanceof Opened.Skipped skipped) {
            notes.add(total -> total.note(skipped));
            if (draft != null) {
                draft.add(skipped);
            }
        } else if (opened instanceof Opened.Unreadable unreadable) {
            notes.add(total -> total.note(unreadable));
            if (draft != null) {
                draft.isNotAll();
            }
        } else if (opened instanceof Opened.Read one) {
            examine(one, draft);
        }
    }

    private void examine(Opened.Read one, Clipping.@Nullable Draft draft) {
        if (keep.metadata() && one.withMetadata() instanceof Opened.Unreadable unreadable) {
            note(unreadable, draft);
            return;
        }
        Examined examined = judgement.examine(one.article());
        boolean isLineWanted = keep.lines() || draft != null;
        ArticleLine line = isLineWanted ? ArticleLine.of(examined.article(), keep.metadata()) : null;
        Seen seen = Seen.of(examined, line, keep.metadata(), one.bytes(), rules);
        note(seen, keep.choice().of(line, examined.article()));
        if (!examined.failures().isEmpty()) {
            List<Failure> failures = examined.failures();
            notes.add(total -> total.note(failures));
        }
        if (draft != null && draft.length() < LONGEST_CLIPPING) {
            draft.add(seen, examined.facts());
        } else if (draft != null) {
            draft.isNotAll();
        }
    }

    private void note(Seen seen, @Nullable K keepsake) {
        notes.add(total -> total.note(seen, keepsake));
    }

    private void repeat(Clipping clipping) {
        try {
            clipping.repeat(
                    ids,
                    seen -> note(seen, keep.choice().of(seen.article(), null)),
                    skipped -> notes.add(total -> total.note(skipped)));
        } catch (RuntimeException e) {
            throw new DamagedCacheException(e);
        }
    }

    /**
     * What is wanted of articles beyond their findings.
     *
     * @param lines whether their lines are
     * @param metadata whether what they say of themselves is
     * @param choice what is kept of each
     */
    record Keep<K>(boolean lines, boolean metadata, Choice<K> choice) {

        /** Chooses what is kept of an article, or null; one that was not read again has no more than its line. */
        interface Choice<K> {
            @Nullable
            K of(@Nullable ArticleLine line, @Nullable Article article);
        }
    }

    /**
     * A file that was read, or was as before.
     *
     * @param former what the former check kept of it and still holds; null when it does not
     * @param clipping what is to be kept of it; null when it holds still, or cannot be kept
     * @param stamp what it had before it was read; null when that does not say enough
     */
    record Read(
            @Nullable Former former,
            @Nullable Clipping clipping,
            @Nullable Stamp stamp) {

        /** A file that the next check has to read again, whatever its bytes. */
        static final Read LOST = new Read(null, null, null);
    }
}
