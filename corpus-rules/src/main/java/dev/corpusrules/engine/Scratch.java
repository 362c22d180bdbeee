package dev.corpusrules.engine;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A temporary file for what does not fit into the memory. It is gone when nobody holds it any more, however the process
 * ends. Any thread may use it.
 */
final class Scratch implements AutoCloseable {

    /** How many values are written and read together: enough to make a name that they share cheap, and reading them. */
    private static final int IN_BLOCK = 128;

    private final FileChannel channel;
    private long length;

    Scratch() {
        try {
            channel = FileChannel.open(
                    Path.of(folder(), "corpus" + UUID.randomUUID() + ".scratch"),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Writes values down, behind all others. */
    <T> Shelf<T> add(List<T> values, Format<T> format) {
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < values.size(); from += IN_BLOCK) {
            Shorthand written = new Shorthand(List.of());
            values.subList(from, Math.min(from + IN_BLOCK, values.size()))
                    .forEach(value -> format.writer().accept(written, value));
            blocks.add(add(written.bytes()));
        }
        return new Shelf<>(this, format, List.copyOf(blocks), values.size());
    }

    /** Writes bytes down, behind all others. */
    synchronized Block add(byte[] bytes) {
        try {
            Block block = new Block(length, bytes.length);
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                length += channel.write(rest, length);
            }
            return block;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    byte[] read(Block block) {
        try {
            ByteBuffer bytes = ByteBuffer.allocate(block.length);
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, block.start + bytes.position()) < 0) {
                    throw new EOFException("it ends too early");
                }
            }
            return bytes.array();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot read from a temporary file in " + folder() + ": " + e.getMessage(), e);
        }
    }

    private static UncheckedIOException unwritable(IOException e) {
        String why = e instanceof NoSuchFileException ? "there is no such folder" : e.getMessage();
        return new UncheckedIOException("cannot write to a temporary file in " + folder() + ": " + why, e);
    }

    private static String folder() {
        return System.getProperty("java.io.tmpdir");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Where values stand that were written together. */
    record Block(long start, int length) {}

    /** Values in the order in which they were written; they are read block by block. */
    record Shelf<T>(Scratch scratch, Format<T> format, List<Block> blocks, int size) {

        /** The values of the block that holds the one at the place. */
        List<T> around(int place) {
            Longhand read = new Longhand(scratch.read(blocks.get(place / IN_BLOCK)), List.of());
            List<T> values = new ArrayList<>(IN_BLOCK);
            while (!read.isAtEnd()) {
                values.add(format.reader().apply(read));
            }
            return values;
        }

        /** Where the block begins that holds the value at the place. */
        int start(int place) {
            return place - place % IN_BLOCK;
        }
    }
}
