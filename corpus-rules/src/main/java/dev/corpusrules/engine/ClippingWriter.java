package dev.corpusrules.engine;

import dev.corpusrules.file.HalfFile;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file of clippings in the order of their paths: a head with the key, the clippings, the judgement on them all, and
 * an end. Each is a frame with its length and its checksum.
 */
final class ClippingWriter implements AutoCloseable {

    /** The first bytes of the file, with the version of its format. */
    static final long MAGIC = 0x436F727075730001L;

    static final int CLIPPING = 1;
    static final int JUDGEMENT = 2;
    static final int END = 3;

    private final HalfFile file;
    private final DataOutputStream out;

    ClippingWriter(HalfFile file, Digest key, int today) throws IOException {
        this.file = file;
        this.out = new DataOutputStream(new BufferedOutputStream(file.out(), 1 << 16));
        out.writeLong(MAGIC);
        key.write(out);
        out.writeInt(today);
    }

    Path file() {
        return file.path();
    }

    void add(Clipping clipping) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream(clipping.said().length + 256);
        DataOutputStream to = new DataOutputStream(head);
        to.writeUTF(clipping.path());
        clipping.digest().write(to);
        to.writeInt(clipping.day());
        to.write(clipping.said());
        frame(CLIPPING, head.toByteArray(), clipping.facts());
    }

    /** @param judgement on all that was added; null when there is none that would hold the next time */
    void finish(@Nullable Remembered judgement) throws IOException {
        if (judgement != null) {
            frame(JUDGEMENT, judgement.corpus().bytes(), judgement.judged());
        }
        out.writeByte(END);
        out.flush();
    }

    void takePlace() throws IOException {
        file.takePlace();
    }

    private void frame(int kind, byte[] head, byte[] body) throws IOException {
        out.writeByte(kind);
        out.writeInt(head.length);
        out.writeInt(body.length);
        out.writeInt(checksum(head));
        out.writeInt(checksum(body));
        out.write(head);
        out.write(body);
    }

    static int checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            file.close();
        }
    }

    /**
     * What was judged of a whole corpus.
     *
     * @param corpus the digest of all its paths and files
     * @param judged the findings across articles, in {@link Shorthand}
     */
    record Remembered(Digest corpus, byte[] judged) {}
}
