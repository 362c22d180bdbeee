package dev.corpusrules.engine;

import dev.corpusrules.Checker;
import dev.corpusrules.RuleSet;
import dev.corpusrules.article.Corpus;
import dev.corpusrules.article.Unread;
import dev.corpusrules.engine.Batch.Keep;
import dev.corpusrules.engine.Recollection.Former;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One check of a corpus, with everything decided.
 *
 * @param format how what is kept of articles is spilled; null when it stays in memory
 */
record Run<K>(
        Checker checker,
        int threads,
        Corpus corpus,
        Keep<K> keep,
        @Nullable Format<K> format,
        Room room) {

    /**
     * Goes through the corpus.
     *
     * @param files in the order of their paths, unless there is no recollection; closed in the end
     * @param recollection what is known of an earlier check; null when that does not matter
     */
    Checked<K> of(Stream<String> files, @Nullable Recollection recollection) throws IOException, InterruptedException {
        try (files;
                Clock clock = new Clock(Clock.LIMIT);
                Judgement judgement = new Judgement(clock.over(checker), room);
                Tally<K> total = new Tally<>(room, format);
                Crew<K> crew = crew(judgement, total, recollection)) {
            Iterator<String> paths = files.iterator();
            while (paths.hasNext()) {
                examine(paths.next(), crew, recollection);
            }
            crew.finish();
            if (recollection == null) {
                judgement.pass(total::note);
            } else {
                recollection.judge(judgement, total.isUnbroken(), total::note);
            }
            return total.checked(
                    checker.rules(),
                    finding -> !clock.isLate(finding.rule()),
                    recollection == null ? Reused.NOTHING : recollection.reused());
        } catch (InterruptedReading e) {
            throw e.interruption;
        }
    }

    private Crew<K> crew(Judgement judgement, Tally<K> total, @Nullable Recollection recollection) {
        List<String> ids = ids(checker.rules());
        Consumer<Batch<K>> taker = batch -> {
            batch.tell(total);
            if (recollection != null) {
                batch.read().forEach(recollection::take);
            }
        };
        return new Crew<>(threads, () -> new Batch<>(checker.rules(), corpus, judgement, keep, ids), taker);
    }

    private void examine(String path, Crew<K> crew, @Nullable Recollection recollection) throws InterruptedException {
        if (Corpus.isFeed(path) && (recollection == null || corpus.isLarge(path))) {
            // Its records are shared out: one large feed keeps all threads busy, and need not be held as a whole.
            corpus.each(path, record -> give(record, crew));
            crew.add(Batch::lose);
        } else if (recollection == null) {
            crew.add(batch -> batch.examine(path));
        } else {
            Former former = recollection.former(path);
            int today = recollection.today();
            crew.add(batch -> batch.examine(path, former, today));
        }
    }

    private void give(Unread record, Crew<K> crew) {
        try {
            crew.add(batch -> batch.examine(record));
        } catch (InterruptedException e) {
            throw new InterruptedReading(e);
        }
    }

    static List<String> ids(RuleSet rules) {
        return rules.entries().stream().map(RuleSet.Entry::id).toList();
    }

    /** Takes an interruption through the reading of a feed. */
    private static final class InterruptedReading extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final InterruptedException interruption;

        private InterruptedReading(InterruptedException interruption) {
            super(interruption);
            this.interruption = interruption;
        }
    }
}
