package dev.corpusrules.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file in the making. It is written beside another one, whose place it takes when it is whole, so that a reader meets the
 * former one or the new one, never a half. It is gone when it is closed or when the process is told to end, and once that
 * has begun there are no new ones.
 */
public final class HalfFile implements AutoCloseable {

    /** How the names of all of them end. */
    public static final String SUFFIX = ".half";

    private final Path place;
    private final Path half;
    private final Thread atExit = new Thread(this::removeAtExit);
    private final OutputStream out;

    /**
     * Makes an empty one.
     *
     * @param place of the file to be, in a folder that is there
     * @throws IOException when it cannot be made
     */
    public HalfFile(Path place) throws IOException {
        this.place = place;
        String mark = Long.toHexString(ThreadLocalRandom.current().nextLong());
        this.half = place.resolveSibling("." + place.getFileName() + "." + mark + SUFFIX);
        this.out = create();
    }

    /** Whoever ends the process waits here until the file is there to be removed. */
    private synchronized OutputStream create() throws IOException {
        try {
            Runtime.getRuntime().addShutdownHook(atExit);
        } catch (IllegalStateException e) {
            throw new IOException("the process is about to end", e);
        }
        try {
            return Files.newOutputStream(half, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            forget();
            throw e;
        }
    }

    /** Where it is written to; not buffered. Nobody else opens it for writing. */
    public OutputStream out() {
        return out;
    }

    /** Where it stands until it takes its place. */
    public Path path() {
        return half;
    }

    /**
     * Closes what is written to, and puts the file in its place.
     *
     * @throws IOException when one of them fails; the place is then as it was
     */
    public void takePlace() throws IOException {
        out.close();
        Files.move(half, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes the file, unless it has taken its place. */
    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            Files.deleteIfExists(half);
            forget();
        }
    }

    private synchronized void removeAtExit() {
        try {
            Files.deleteIfExists(half);
        } catch (IOException e) {
            // The process ends, and there is nobody to hear of it.
        }
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The process ends, and the file goes with it.
        }
    }
}
