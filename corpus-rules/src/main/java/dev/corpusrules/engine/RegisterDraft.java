package dev.corpusrules.engine;

import dev.corpusrules.article.Stamp;
import dev.corpusrules.file.HalfFile;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A {@link Register} in the making: it is written beside the former one and takes its place when it is whole. */
final class RegisterDraft implements AutoCloseable {

    static final byte FILE = 1;
    static final byte STATE = 2;

    private static final Stamp NONE = new Stamp(0, 0, 0, 0);

    private final HalfFile half;
    private final DataOutputStream out;
    private int files;

    RegisterDraft(Path file) throws IOException {
        this.half = Cache.half(file);
        this.out = new DataOutputStream(new BufferedOutputStream(half.out(), 1 << 16));
        out.writeLong(Register.MAGIC);
    }

    /** Takes the next file of the walk. */
    void add(Register.Entry entry) throws IOException {
        byte[] path = entry.path().getBytes(StandardCharsets.UTF_8);
        Stamp stamp = entry.stamp() == null ? NONE : entry.stamp();
        frame(ByteBuffer.allocate(path.length + 66)
                .put(FILE)
                .put(entry.digest().bytes())
                .putLong(stamp.size())
                .putLong(stamp.modified())
                .putLong(stamp.changed())
                .putLong(stamp.inode())
                .put((byte) (entry.stamp() == null ? 0 : 1))
                .put(path));
        files++;
    }

    /** @param digest of all files that were added */
    State file(Digest digest) throws IOException {
        frame(ByteBuffer.allocate(37).put(STATE).put(digest.bytes()).putInt(files));
        out.flush();
        half.takePlace();
        return new State(digest, files);
    }

    private void frame(ByteBuffer frame) throws IOException {
        byte[] bytes = frame.array();
        out.writeInt(bytes.length);
        out.writeInt(ClippingWriter.checksum(bytes));
        out.write(bytes);
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            // The disk is full, and what is left of it goes anyway.
        } finally {
            half.close();
        }
    }
}
