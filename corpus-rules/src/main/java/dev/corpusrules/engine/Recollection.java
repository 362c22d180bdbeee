package dev.corpusrules.engine;

import dev.corpusrules.Judged;
import dev.corpusrules.article.Stamp;
import dev.corpusrules.engine.ClippingWriter.Remembered;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one check takes from its cache and leaves in it. The clippings of the former check are read beside the walk through
 * the corpus, since both come in the order of the paths. One thread uses it.
 */
final class Recollection implements AutoCloseable {

    /** After so many days the clippings are written again, though none has changed, so that they say when they were used. */
    static final int WRITTEN_AGAIN_AFTER = 7;

    /** How many findings across articles are remembered: of more, the memory would not hold the writing. Chosen by us. */
    private static final int MOST_REMEMBERED = 100_000;

    private final Digest key;
    private final List<String> ids;
    private final int today = Math.toIntExact(LocalDate.now().toEpochDay());
    private final Filing filing;
    private final MessageDigest corpus = Digest.sha256();
    private final Register register;
    private @Nullable RegisterDraft registered;
    /** Which clippings of the former check hold, by their place in its file. */
    private final BitSet used = new BitSet();

    private @Nullable FileChannel channel;
    private @Nullable ClippingReader former;
    private @Nullable Clipping ahead;
    private int place = -1;
    private boolean isWhole = true;
    /** How many files the walk has met. */
    private int met;

    private @Nullable State state;
    private String trouble;

    /**
     * @param ids of the rules, in their order
     * @param trouble why what the former check left is not to be looked at; empty when it is
     */
    Recollection(Path file, Path register, Digest key, List<String> ids, String trouble) {
        this.register = Register.open(register);
        this.registered = draft(register);
        this.key = key;
        this.ids = ids;
        this.trouble = trouble;
        this.filing = new Filing(file, key, today);
        if (trouble.isEmpty()) {
            open(file);
        }
    }

    private static @Nullable RegisterDraft draft(Path register) {
        try {
            return new RegisterDraft(register);
        } catch (IOException e) {
            // Where it cannot be written, the cache cannot either, and that is said.
            return null;
        }
    }

    private void open(Path file) {
        try {
            channel = FileChannel.open(file);
            former = ClippingReader.open(channel, key).orElse(null);
            advance();
        } catch (NoSuchFileException e) {
            // The first check of this corpus.
        } catch (IOException e) {
            trouble = "the cache could not be read, so everything was checked anew";
        }
    }

    private void advance() {
        ahead = former == null ? null : former.next(false);
        place++;
    }

    int today() {
        return today;
    }

    /** What all of it was good for, at the end. */
    Reused reused() {
        return new Reused(used.cardinality(), trouble.isEmpty() ? filing.trouble() : trouble, state);
    }

    /** What the former check kept of a file; asked for in the order of the walk. */
    @Nullable
    Former former(String path) {
        met++;
        while (ahead != null && ahead.path().compareTo(path) < 0) {
            advance();
        }
        return ahead != null && ahead.path().equals(path) ? new Former(place, ahead, register.entry(path)) : null;
    }

    /** Hears of a file that was looked at, in the order of the walk. */
    void take(Batch.Read read) {
        if (read.former() != null) {
            used.set(read.former().place());
            takeIn(read.former().clipping(), read.stamp());
        } else if (read.clipping() != null) {
            takeIn(read.clipping(), read.stamp());
            filing.add(read.clipping());
        } else {
            isWhole = false;
        }
    }

    private void takeIn(Clipping clipping, @Nullable Stamp stamp) {
        corpus.update(clipping.path().getBytes(StandardCharsets.UTF_8));
        corpus.update(clipping.digest().bytes());
        try {
            if (registered != null) {
                registered.add(new Register.Entry(clipping.path(), stamp, clipping.digest()));
            }
        } catch (IOException e) {
            giveUpRegister();
        }
    }

    private void register(Digest whole) {
        try {
            if (registered != null) {
                State filed = registered.file(whole);
                // A link is met and not registered: nobody would notice that it has gone.
                state = filed.files() == met ? filed : null;
            }
        } catch (IOException e) {
            giveUpRegister();
        }
    }

    /** The former one stays. */
    private void giveUpRegister() {
        try {
            if (registered != null) {
                registered.close();
            }
        } catch (IOException e) {
            // What is left half goes with the process.
        }
        registered = null;
    }

    /**
     * What the articles say of one another: as judged before when no file has changed, else judged now, and kept together
     * with all that was seen.
     *
     * @param isSound whether no rule broke; where one did, other files may lack what it would have found, and nothing is kept
     * @param sink is told what each judgement came to
     */
    void judge(Judgement judgement, boolean isSound, Consumer<Judged> sink) throws IOException {
        while (ahead != null) {
            advance();
        }
        Digest whole = Digest.of(corpus);
        Remembered known = former == null ? null : former.judgement();
        if (known != null && isWhole && known.corpus().equals(whole)) {
            judgedBefore(known, sink);
            if (isSound) {
                register(whole);
            }
        } else if (judgedNow(judgement, isSound, whole, sink)) {
            register(whole);
        }
    }

    /** @return whether what was judged is to be taken for the whole truth the next time */
    private boolean judgedNow(Judgement judgement, boolean isSound, Digest whole, Consumer<Judged> sink)
            throws IOException {
        hearAgain(judgement);
        Judged all = new Judged(new ArrayList<>(), new ArrayList<>(), List.of(), new ArrayList<>());
        judgement.pass(judged -> {
            sink.accept(judged);
            if (all.findings().size() + all.suppressed().size() <= MOST_REMEMBERED) {
                all.findings().addAll(judged.findings());
                all.suppressed().addAll(judged.suppressed());
            }
            all.failures().addAll(judged.failures());
        });
        if (!isSound || !all.failures().isEmpty()) {
            return false;
        }
        boolean isAll = all.findings().size() + all.suppressed().size() <= MOST_REMEMBERED;
        filing.file(formerAgain(), used, isWhole && isAll ? new Remembered(whole, written(all)) : null);
        return isWhole;
    }

    private void judgedBefore(Remembered known, Consumer<Judged> sink) throws IOException {
        if (former != null && today - former.day() >= WRITTEN_AGAIN_AFTER) {
            filing.file(formerAgain(), used, known);
        }
        Longhand in = new Longhand(known.judged(), ids);
        sink.accept(new Judged(in.list(FindingFormat::read), in.list(FindingFormat::suppressed), List.of(), List.of()));
    }

    /** The facts of files that have not changed, which nobody had to hear until now. */
    private void hearAgain(Judgement judgement) {
        if (used.isEmpty()) {
            return;
        }
        try {
            ClippingReader again = formerAgain();
            for (int i = 0; again != null && i < used.length(); i++) {
                Clipping clipping = again.next(true);
                if (used.get(i) && clipping != null) {
                    judgement.hear(clipping.facts(ids));
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new DamagedCacheException(e);
        }
    }

    /** The clippings of the former check, from the first; of the file that was opened, whatever lies in its place now. */
    private @Nullable ClippingReader formerAgain() throws IOException {
        return channel == null || former == null
                ? null
                : ClippingReader.open(channel, key).orElseThrow();
    }

    private byte[] written(Judged judged) {
        Shorthand out = new Shorthand(ids);
        out.list(judged.findings(), FindingFormat::write);
        out.list(judged.suppressed(), FindingFormat::suppressed);
        return out.bytes();
    }

    @Override
    public void close() throws IOException {
        filing.close();
        register.close();
        if (registered != null) {
            registered.close();
        }
        if (channel != null) {
            channel.close();
        }
    }

    /**
     * What the former check kept of a file.
     *
     * @param place in its file, from 0
     * @param entry what the file was when a check last met it; null when nobody knows
     */
    record Former(int place, Clipping clipping, Register.@Nullable Entry entry) {

        /** Whether the file, which now has that stamp, is known to be what it was. */
        boolean holds(@Nullable Stamp now) {
            return entry != null && entry.isStill(now) && entry.digest().equals(clipping.digest());
        }
    }
}
