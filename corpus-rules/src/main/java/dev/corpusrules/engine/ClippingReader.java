package dev.corpusrules.engine;

import dev.corpusrules.engine.ClippingWriter.Remembered;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a file of clippings, one at a time. */
final class ClippingReader implements AutoCloseable {

    private static final byte[] NOT_READ = {};

    private final DataInputStream in;
    private final long size;
    private final int day;
    private @Nullable Remembered judgement;

    private ClippingReader(DataInputStream in, long size, int day) {
        this.in = in;
        this.size = size;
        this.day = day;
    }

    /**
     * Begins with the first. The channel is the reader's from now on, unless there is none.
     *
     * @return empty when the file was made by another version or for other rules
     */
    static Optional<ClippingReader> open(FileChannel file, Digest key) throws IOException {
        file.position(0);
        DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(file), 1 << 16));
        boolean isOurs =
                in.readLong() == ClippingWriter.MAGIC && Digest.read(in).equals(key);
        return isOurs ? Optional.of(new ClippingReader(in, file.size(), in.readInt())) : Optional.empty();
    }

    /** The day on which it was written. */
    int day() {
        return day;
    }

    /**
     * The next clipping; null behind the last.
     *
     * @param withFacts whether its facts are wanted, too
     */
    @Nullable
    Clipping next(boolean withFacts) {
        try {
            int kind = in.readUnsignedByte();
            if (kind == ClippingWriter.END) {
                return null;
            }
            int headLength = length(in.readInt());
            int bodyLength = length(in.readInt());
            int headSum = in.readInt();
            int bodySum = in.readInt();
            byte[] head = bytes(headLength, headSum);
            if (kind == ClippingWriter.JUDGEMENT) {
                Digest corpus = Digest.read(new DataInputStream(new ByteArrayInputStream(head)));
                judgement = new Remembered(corpus, bytes(bodyLength, bodySum));
                return next(withFacts);
            }
            if (!withFacts) {
                in.skipNBytes(bodyLength);
            }
            return clipping(head, withFacts ? bytes(bodyLength, bodySum) : NOT_READ);
        } catch (IOException e) {
            throw new DamagedCacheException(e);
        }
    }

    /** The judgement on all clippings, once they have been read; null when there is none. */
    @Nullable
    Remembered judgement() {
        return judgement;
    }

    private static Clipping clipping(byte[] head, byte[] facts) throws IOException {
        ByteArrayInputStream rest = new ByteArrayInputStream(head);
        DataInputStream from = new DataInputStream(rest);
        return new Clipping(from.readUTF(), Digest.read(from), from.readInt(), rest.readAllBytes(), facts);
    }

    private int length(int said) throws IOException {
        if (said < 0 || said > size) {
            throw new IOException("a length that cannot be");
        }
        return said;
    }

    private byte[] bytes(int length, int checksum) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        if (ClippingWriter.checksum(bytes) != checksum) {
            throw new IOException("a checksum does not fit");
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
