package dev.corpusrules.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The turn to change a file that threads and builds on this machine share. There is one lock for all files of a user, since
 * a turn is short and a lock that is taken away could be taken twice. It lies among temporary files: the file itself is
 * replaced as it is written, and its folder is for version control.
 */
final class Turn implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private static final int PAUSE_MILLIS = 20;

    private final FileChannel channel;

    private Turn(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits until nobody else has the turn. */
    static Turn of(Path file) throws IOException {
        String user = System.getProperty("user.name");
        FileChannel channel = FileChannel.open(
                Path.of(System.getProperty("java.io.tmpdir"))
                        .resolve("corpus-rules-" + UUID.nameUUIDFromBytes(user.getBytes(UTF_8)) + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        try {
            long last = System.nanoTime() + LONGEST_WAIT.toNanos();
            while (lock(channel) == null) {
                if (System.nanoTime() - last > 0) {
                    throw new IOException("somebody else has been changing baselines for a minute, so that " + file
                            + " was left alone");
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            return new Turn(channel);
        } catch (InterruptedException e) {
            channel.close();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while somebody else was changing " + file);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Null when another build has the turn, or another thread of this one. */
    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
