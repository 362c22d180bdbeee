package dev.corpusrules.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The records of a JSON lines file. It is read twice, since of one id only the last record counts: first for the ids, of
 * which eight bytes each are kept, then for the articles.
 */
final class Feed {

    static final String DRAFT = "draft";
    static final String SUPERSEDED = "superseded by a later record of the same id";

    /** The largest feed of wide characters, in bytes: it is held as a whole. */
    private static final int LARGEST_WIDE = 64 << 20;

    private final Corpus corpus;
    private final String path;
    private final Stream stream;
    private final Consumer<? super Unread> taker;

    Feed(Corpus corpus, String path, Stream stream, Consumer<? super Unread> taker) {
        this.corpus = corpus;
        this.path = path;
        this.stream = stream;
        this.taker = taker;
    }

    /**
     * Gives the records that count, in their order.
     *
     * @throws UnreadableException when the file breaks off; the records before that have been given
     */
    void each() throws IOException, UnreadableException {
        BitSet superseded = superseded();
        Charset charset = charset();
        int line = 1;
        try (InputStream in = decoded(charset)) {
            FeedLines lines = new FeedLines(in);
            while (lines.next()) {
                line = lines.line();
                if (!lines.isBlank() && !superseded.get(line)) {
                    taker.accept(record(lines, charset));
                }
            }
        } catch (IOException e) {
            throw new UnreadableException(line, Opening.why(e));
        } finally {
            if (!superseded.isEmpty()) {
                Opened.Skipped skipped = new Opened.Skipped(path, superseded.cardinality(), SUPERSEDED);
                taker.accept(new Unread(path, 1, () -> skipped));
            }
        }
    }

    private Unread record(FeedLines lines, Charset charset) {
        int line = lines.line();
        if (lines.isTooLong()) {
            return new Unread(path, line, () -> {
                throw FeedRecord.tooLong(line);
            });
        }
        byte[] bytes = Arrays.copyOfRange(lines.bytes(), lines.start(), lines.end());
        return new Unread(path, line, () -> {
            String json = text(bytes, 0, bytes.length, charset, line);
            return FeedRecord.read(path, json, line, corpus.fields()).open(corpus, bytes.length);
        });
    }

    private static String text(byte[] bytes, int start, int end, Charset charset, int line) throws UnreadableException {
        return Decoding.decode(bytes, start, end, isWide(charset) ? StandardCharsets.UTF_8 : charset, line);
    }

    /** The lines of records that a later one of the same id replaces. What cannot be read is left for the second time. */
    private BitSet superseded() throws IOException, UnreadableException {
        long[] hashes = new long[1024];
        int count = 0;
        Charset charset = charset();
        try (InputStream in = decoded(charset)) {
            FeedLines lines = new FeedLines(in);
            while (lines.next()) {
                int line = lines.line();
                if (line > hashes.length) {
                    hashes = Arrays.copyOf(hashes, hashes.length * 2);
                }
                hashes[line - 1] = lines.isBlank() || lines.isTooLong() ? 0 : idHash(lines, charset);
                count = line;
            }
        } catch (IOException | UnreadableException e) {
            // The second reading comes to the same place and says so.
        }
        return superseded(hashes, count);
    }

    private long idHash(FeedLines lines, Charset charset) {
        try {
            String json = text(lines.bytes(), lines.start(), lines.end(), charset, lines.line());
            return FeedRecord.hash(FeedRecord.id(json, lines.line(), corpus.fields()));
        } catch (UnreadableException e) {
            return 0;
        }
    }

    private static BitSet superseded(long[] hashes, int count) {
        long[] sorted = Arrays.copyOf(hashes, count);
        Arrays.sort(sorted);
        Set<Long> repeated = new HashSet<>();
        for (int i = 1; i < count; i++) {
            if (sorted[i] == sorted[i - 1] && sorted[i] != 0) {
                repeated.add(sorted[i]);
            }
        }
        BitSet superseded = new BitSet();
        Set<Long> later = new HashSet<>();
        for (int i = count - 1; i >= 0 && !repeated.isEmpty(); i--) {
            if (repeated.contains(hashes[i]) && !later.add(hashes[i])) {
                superseded.set(i + 1);
            }
        }
        return superseded;
    }

    private Charset charset() throws IOException, UnreadableException {
        try (InputStream in = stream.open()) {
            byte[] head = in.readNBytes(4);
            return Decoding.charset(head, head.length, corpus.encoding(path));
        }
    }

    /** The bytes; where line ends are not single bytes, those of the same text in UTF-8. */
    private InputStream decoded(Charset charset) throws IOException, UnreadableException {
        InputStream in = stream.open();
        if (!isWide(charset)) {
            return in;
        }
        try (in) {
            byte[] bytes = in.readNBytes(LARGEST_WIDE + 1);
            if (bytes.length > LARGEST_WIDE) {
                throw new UnreadableException(
                        1, "a feed in " + charset.name() + " of more than " + (LARGEST_WIDE >> 20) + " MiB");
            }
            String text = Decoding.decode(bytes, 0, bytes.length, charset, 1);
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /** Opens the file, at its first byte. */
    interface Stream {
        InputStream open() throws IOException;
    }
}
