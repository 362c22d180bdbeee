package dev.corpusrules.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a file system says of a file, by which a change of its bytes shows.
 *
 * @param modified when its bytes were last changed, in nanoseconds; anybody may set it
 * @param changed when its bytes, its name or anything said of it was last changed, in nanoseconds; nobody can set it, so
 *     that a file which was put in place of another with all its times is told from it
 * @param inode which file of the file system it is
 */
public record Stamp(long size, long modified, long changed, long inode) {

    /**
     * For so long a change may leave no trace: clocks of file systems tick up to two seconds apart, as that of FAT does.
     */
    private static final long TICK = TimeUnit.SECONDS.toNanos(2);

    /**
     * The stamp of a plain file. Empty where the file system does not say all of it, and for a file that was changed a
     * moment ago: it may be changed once more within the same tick of the clock.
     */
    static Optional<Stamp> of(Path file) {
        try {
            Map<String, Object> said = Files.readAttributes(
                    file, "unix:isRegularFile,size,lastModifiedTime,ctime,ino", LinkOption.NOFOLLOW_LINKS);
            Stamp stamp = new Stamp(
                    number(said.get("size")),
                    nanoseconds(said.get("lastModifiedTime")),
                    nanoseconds(said.get("ctime")),
                    number(said.get("ino")));
            return Boolean.TRUE.equals(said.get("isRegularFile")) && stamp.isSettled()
                    ? Optional.of(stamp)
                    : Optional.empty();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            // What cannot be told is no stamp.
            return Optional.empty();
        }
    }

    private static long number(@Nullable Object said) {
        return ((Number) Objects.requireNonNull(said)).longValue();
    }

    private static long nanoseconds(@Nullable Object said) {
        return ((FileTime) Objects.requireNonNull(said)).to(TimeUnit.NANOSECONDS);
    }

    private boolean isSettled() {
        long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
        return Math.max(modified, changed) < now - TICK;
    }
}
