package dev.corpusrules.engine;

import dev.corpusrules.engine.ClippingWriter.Remembered;
import dev.corpusrules.file.HalfFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The writing of a cache: new clippings go to a file of their own, which is merged with the former one at the end and takes
 * its place. Whatever goes wrong leaves the former file as it was, and the check is none the worse.
 */
final class Filing implements AutoCloseable {

    /** Clippings and files that no check used for so many days are dropped. */
    private static final int KEPT_UNUSED = 30;

    /** And of those clippings so many bytes at most are kept. */
    private static final long MOST_UNUSED = 256L << 20;

    private final Path file;
    private final Digest key;
    private final int today;
    private final List<ClippingWriter> writers = new ArrayList<>();
    private @Nullable ClippingWriter fresh;
    private String trouble = "";

    Filing(Path file, Digest key, int today) {
        this.file = file;
        this.key = key;
        this.today = today;
    }

    String trouble() {
        return trouble;
    }

    /** Takes a new clipping, behind all that were taken before. */
    void add(Clipping clipping) {
        try {
            if (fresh == null && trouble.isEmpty()) {
                fresh = writer();
            }
            if (fresh != null) {
                fresh.add(clipping);
            }
        } catch (IOException e) {
            giveUp(e);
        }
    }

    /**
     * Puts the new file in place.
     *
     * @param former the clippings of the former check, from the first; null when none of them may be kept
     * @param used which of them hold, by their place
     */
    void file(@Nullable ClippingReader former, BitSet used, @Nullable Remembered judgement) {
        try {
            if (trouble.isEmpty()) {
                ClippingWriter whole = former != null ? merged(former, used) : fresh == null ? writer() : fresh;
                whole.finish(judgement);
                whole.takePlace();
                dropOld();
            }
        } catch (IOException e) {
            giveUp(e);
        }
    }

    private ClippingWriter merged(ClippingReader former, BitSet used) throws IOException {
        ClippingWriter merged = writer();
        try (ClippingReader added = added()) {
            Clipping next = added == null ? null : added.next(true);
            long unused = 0;
            int place = 0;
            for (Clipping old = former.next(true); old != null; old = former.next(true)) {
                while (next != null && next.path().compareTo(old.path()) < 0) {
                    merged.add(next);
                    next = added == null ? null : added.next(true);
                }
                if (used.get(place++)) {
                    merged.add(old.usedOn(today));
                } else if (next == null || !next.path().equals(old.path())) {
                    unused += old.length();
                    if (unused < MOST_UNUSED && today - old.day() < KEPT_UNUSED) {
                        merged.add(old);
                    }
                }
            }
            for (; next != null && added != null; next = added.next(true)) {
                merged.add(next);
            }
        }
        return merged;
    }

    /** The new clippings, from the first; null when there are none. */
    private @Nullable ClippingReader added() throws IOException {
        if (fresh == null) {
            return null;
        }
        fresh.finish(null);
        return ClippingReader.open(FileChannel.open(fresh.file()), key).orElseThrow();
    }

    private ClippingWriter writer() throws IOException {
        ClippingWriter writer = new ClippingWriter(Cache.half(file), key, today);
        writers.add(writer);
        return writer;
    }

    private void giveUp(IOException e) {
        trouble = "the cache could not be written: " + e;
    }

    /** Removes what checks of other corpora left long ago, and what broken ones left half. */
    private void dropOld() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Cache.folder(file), "*" + Cache.KEPT + "*")) {
            for (Path one : files) {
                int days = String.valueOf(one.getFileName()).endsWith(HalfFile.SUFFIX) ? 1 : KEPT_UNUSED;
                Instant before = Instant.now().minus(Duration.ofDays(days));
                if (Files.getLastModifiedTime(one).toInstant().isBefore(before)) {
                    Files.deleteIfExists(one);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (ClippingWriter writer : writers) {
            try {
                writer.close();
            } catch (IOException e) {
                // The disk is full, and the rest of it could not be written.
                giveUp(e);
            }
        }
    }
}
