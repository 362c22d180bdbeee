package dev.corpusrules.article;

import dev.corpusrules.Article;
import dev.corpusrules.Source;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** One file of a corpus on its way to its reader. */
final class Opening {

    /** The largest file that is one article, in bytes: pages may carry their pictures along. */
    static final int LARGEST_FILE = 16 << 20;

    /**
     * How many characters of words an article may have: those of four novels. What rules read of them takes up to thirty
     * times as much, and two such articles must fit into a heap of half a gigabyte.
     */
    static final int MOST_CHARACTERS = 2_000_000;

    private static final int BUFFER = 1 << 16;

    private final Corpus corpus;
    private final String path;
    private final byte @Nullable [] known;
    /** How many bytes the file has; 0 when that is not known. */
    private long size;

    Opening(Corpus corpus, String path) {
        this(corpus, path, null);
    }

    /** @param known the bytes of the file; null when they are still to be read */
    Opening(Corpus corpus, String path, byte @Nullable [] known) {
        this.corpus = corpus;
        this.path = path;
        this.known = known;
    }

    /** Gives the one article of the file, or the records of the feed, and what is to be said of the file as a whole. */
    void each(Consumer<? super Unread> taker) {
        Article.Format format = format(path).orElse(null);
        if (format != null) {
            taker.accept(new Unread(path, 1, () -> {
                Opened.Skipped skipped = skipped();
                return skipped == null ? readOne(format) : skipped;
            }));
            return;
        }
        try {
            Opened.Skipped skipped = skipped();
            if (skipped == null) {
                new Feed(corpus, path, this::stream, taker).each();
            } else {
                taker.accept(new Unread(path, 1, () -> skipped));
            }
        } catch (UnreadableException e) {
            taker.accept(new Unread(path, e.line(), () -> {
                throw e;
            }));
        } catch (IOException e) {
            taker.accept(new Unread(path, 1, () -> {
                throw e;
            }));
        }
    }

    /** That the file is not to be read; null when it is. */
    private Opened.@Nullable Skipped skipped() throws IOException, UnreadableException {
        if (known != null) {
            return null;
        }
        BasicFileAttributes found =
                Files.readAttributes(corpus.file(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (found.isSymbolicLink()) {
            return new Opened.Skipped(path, 1, "symbolic link");
        }
        if (found.isDirectory()) {
            throw new UnreadableException(1, "the folder cannot be listed");
        }
        if (!found.isRegularFile()) {
            // A pipe would keep its reader waiting, and a device has no end.
            throw new UnreadableException(1, "it is no plain file");
        }
        size = found.size();
        return null;
    }

    /** How the one article of a file is written; empty for a feed. */
    static Optional<Article.Format> format(String path) {
        String name = isPacked(path) ? path.substring(0, path.length() - 3) : path;
        return switch (extension(name)) {
            case "jsonl", "ndjson" -> Optional.empty();
            case "md", "markdown", "mdx" -> Optional.of(Article.Format.MARKDOWN);
            case "html", "htm", "xhtml" -> Optional.of(Article.Format.HTML);
            default -> Optional.of(Article.Format.TEXT);
        };
    }

    static boolean isPacked(String path) {
        return extension(path).equals("gz");
    }

    /** All bytes of the one article, unpacked. */
    byte[] bytes() throws IOException, UnreadableException {
        byte[] bytes;
        try (InputStream in = stream()) {
            bytes = bytes(in, isPacked(path) ? 0 : size);
        }
        if (bytes.length > LARGEST_FILE) {
            throw new UnreadableException(1, "an article of more than " + (LARGEST_FILE >> 20) + " MiB");
        }
        return bytes;
    }

    /**
     * The bytes of a file; of one that is too large for an article, more than that may have. Of a file whose size is known
     * just so many are read, and nobody looks for an end behind them.
     *
     * @param size how many bytes the file has; 0 when that is not known
     */
    static byte[] bytes(InputStream in, long size) throws IOException {
        if (size <= 0 || size > LARGEST_FILE) {
            return in.readNBytes(LARGEST_FILE + 1);
        }
        byte[] bytes = new byte[(int) size];
        int read = in.readNBytes(bytes, 0, bytes.length);
        return read == bytes.length ? bytes : Arrays.copyOf(bytes, read);
    }

    private Opened readOne(Article.Format format) throws IOException, UnreadableException {
        byte[] bytes = bytes();
        Charset charset = Decoding.charset(bytes, bytes.length, corpus.encoding(path));
        char[] text = Decoding.characters(bytes, charset);
        Decoding.refuseUnmarkedUtf16(text);
        if (format != Article.Format.HTML) {
            refuseTooLong(text.length, 1);
        }
        Readers.Reading read =
                Readers.unbroken(1, () -> Readers.file(new Source(path, text, null), format, corpus.fields()));
        refuseTooLong(read.article().prose().length(), 1);
        return read.isDraft() && !corpus.drafts()
                ? new Opened.Skipped(path, 1, Feed.DRAFT)
                : new Opened.Read(Suppressions.inForce(read.article(), corpus, true), bytes.length);
    }

    /** @param line where the article stands */
    static void refuseTooLong(int length, int line) throws UnreadableException {
        if (length > MOST_CHARACTERS) {
            throw new UnreadableException(
                    line, "an article of more than " + MOST_CHARACTERS / 1_000_000 + " million characters");
        }
    }

    private InputStream stream() throws IOException {
        InputStream raw = known == null ? Files.newInputStream(corpus.file(path)) : new ByteArrayInputStream(known);
        if (!isPacked(path)) {
            return raw;
        }
        try {
            return new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    /** In words what went wrong with a file. */
    static String why(IOException e) {
        if (e instanceof EOFException) {
            return "the compressed data end before their end: the file is truncated";
        }
        if (e instanceof ZipException) {
            return "the compressed data are damaged: " + e.getMessage();
        }
        if (e instanceof NoSuchFileException none) {
            // The sign stands for what is no character here: a name that was listed with it finds no file again.
            return none.getFile().indexOf('\uFFFD') < 0
                    ? "there is no such file"
                    : "its name is not in the encoding of this system, " + System.getProperty("sun.jnu.encoding")
                            + ": rename it, or set another locale";
        }
        return e instanceof AccessDeniedException ? "it may not be read" : "it cannot be read: " + e.getMessage();
    }

    private static String extension(String path) {
        int dot = path.lastIndexOf('.');
        return dot <= path.lastIndexOf('/') ? "" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
