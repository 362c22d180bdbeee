package dev.corpusrules.engine;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The SHA-256 of some bytes. */
public record Digest(long first, long second, long third, long last) {

    public static Digest of(byte[] bytes) {
        return ofSum(sha256().digest(bytes));
    }

    /** What the digest has taken in so far; it begins anew. */
    static Digest of(MessageDigest digest) {
        return ofSum(digest.digest());
    }

    private static Digest ofSum(byte[] sum) {
        ByteBuffer longs = ByteBuffer.wrap(sum);
        return new Digest(longs.getLong(), longs.getLong(), longs.getLong(), longs.getLong());
    }

    public byte[] bytes() {
        return ByteBuffer.allocate(Long.BYTES * 4)
                .putLong(first)
                .putLong(second)
                .putLong(third)
                .putLong(last)
                .array();
    }

    void write(DataOutput out) throws IOException {
        out.write(bytes());
    }

    public static Digest read(DataInput in) throws IOException {
        return new Digest(in.readLong(), in.readLong(), in.readLong(), in.readLong());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
