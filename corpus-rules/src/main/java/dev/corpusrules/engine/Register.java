package dev.corpusrules.engine;

import dev.corpusrules.article.Corpus;
import dev.corpusrules.article.Stamp;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the files of a corpus were when a check last met them, in the order of the walk, so that a file need not be read to
 * know that it is what it was. What cannot be read or believed counts as absent. One thread uses it.
 */
final class Register implements AutoCloseable {

    static final String SUFFIX = ".corpus-register";

    /** The first bytes of the file, with the version of its format. */
    static final long MAGIC = 0x436F727075520001L;

    /** No path is as long: what says so is damaged. */
    private static final int LONGEST = 1 << 18;

    private final @Nullable DataInputStream in;
    private @Nullable Entry ahead;
    private @Nullable State state;

    private Register(@Nullable DataInputStream in) {
        this.in = in;
        advance();
    }

    /** Begins with the first file. */
    static Register open(Path file) {
        try {
            if (Files.isRegularFile(file)) {
                DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
                return new Register(in.readLong() == MAGIC ? in : null);
            }
        } catch (IOException e) {
            // Then it knows nothing.
        }
        return new Register(null);
    }

    /**
     * What the corpus is, when each of its files is what the register says and there is no other; empty when not. A file of
     * which the stamp does not say so is read, and its new stamp is registered.
     */
    static Optional<State> unchanged(Path file, Corpus corpus) throws IOException {
        return unchanged(file, corpus, null);
    }

    /** @param draft takes the new stamps; null while no file had to be read, so that most often none is written */
    private static Optional<State> unchanged(Path file, Corpus corpus, @Nullable RegisterDraft draft)
            throws IOException {
        try (Register former = open(file);
                Stream<String> walk = corpus.files()) {
            for (Iterator<String> paths = walk.iterator(); paths.hasNext(); former.advance()) {
                String path = paths.next();
                Entry known = former.ahead;
                if (known == null || !known.path.equals(path)) {
                    return Optional.empty();
                }
                Stamp stamp = corpus.stamp(path).orElse(null);
                if (!known.isStill(stamp)) {
                    if (draft == null) {
                        return unchangedInDraft(file, corpus);
                    }
                    Optional<Digest> read = corpus.bytes(path).map(Digest::of);
                    if (!read.equals(Optional.of(known.digest))) {
                        return Optional.empty();
                    }
                }
                if (draft != null) {
                    draft.add(new Entry(path, stamp, known.digest));
                }
            }
            State state = former.state;
            return draft == null || state == null
                    ? Optional.ofNullable(state)
                    : Optional.of(draft.file(state.digest()));
        }
    }

    /** The same from the first file on, with a draft. */
    private static Optional<State> unchangedInDraft(Path file, Corpus corpus) throws IOException {
        try (RegisterDraft draft = new RegisterDraft(file)) {
            return unchanged(file, corpus, draft);
        }
    }

    /** What is known of a file; asked for in the order of the walk. */
    @Nullable
    Entry entry(String path) {
        while (ahead != null && ahead.path.compareTo(path) < 0) {
            advance();
        }
        return ahead != null && ahead.path.equals(path) ? ahead : null;
    }

    private void advance() {
        ahead = null;
        if (in == null || state != null) {
            return;
        }
        try {
            int length = in.readInt();
            int checksum = in.readInt();
            byte[] frame = new byte[Math.max(0, Math.min(length, LONGEST))];
            in.readFully(frame);
            if (length == frame.length && ClippingWriter.checksum(frame) == checksum) {
                ByteBuffer from = ByteBuffer.wrap(frame);
                if (from.get() == RegisterDraft.STATE) {
                    state = new State(digest(from), from.getInt());
                } else {
                    ahead = entry(from);
                }
            }
        } catch (IOException | BufferUnderflowException e) {
            // Nothing behind this is known.
        }
    }

    private static Entry entry(ByteBuffer from) {
        Digest digest = digest(from);
        Stamp stamp = new Stamp(from.getLong(), from.getLong(), from.getLong(), from.getLong());
        boolean isStamped = from.get() == 1;
        return new Entry(StandardCharsets.UTF_8.decode(from).toString(), isStamped ? stamp : null, digest);
    }

    private static Digest digest(ByteBuffer from) {
        return new Digest(from.getLong(), from.getLong(), from.getLong(), from.getLong());
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
    }

    /**
     * What a file was.
     *
     * @param stamp null when it did not say enough
     */
    record Entry(String path, @Nullable Stamp stamp, Digest digest) {

        /** Whether the file, which now has that stamp, need not be read to know its bytes. */
        boolean isStill(@Nullable Stamp now) {
            return now != null && now.equals(stamp);
        }
    }
}
