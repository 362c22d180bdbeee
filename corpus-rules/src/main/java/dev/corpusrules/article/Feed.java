package dev.corpusrules.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.function.Consumer;

/**
 * The records of a JSON lines file. It is read twice, since of one id only the last record counts: first for the line ends
 * and the ids, then for the articles. Where an id seems to come back, the lines that have it are read once more between.
 */
final class Feed {

    static final String DRAFT = "draft";
    static final String SUPERSEDED = "superseded by a later record of the same id";

    /** The largest feed of wide characters, in bytes: it is held as a whole. */
    private static final int LARGEST_WIDE = 64 << 20;

    private static final int BUFFER = 1 << 16;

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
        Charset written = charset();
        Charset charset = isWide(written) ? StandardCharsets.UTF_8 : written;
        FeedIndex index = new FeedIndex();
        IOException trouble = null;
        try (InputStream in = decoded(written)) {
            index(new FeedLines(in), charset, index);
        } catch (IOException e) {
            // What stands before is read.
            trouble = e;
        }
        BitSet superseded = index.repeated();
        if (!superseded.isEmpty()) {
            try (InputStream in = buffered(written)) {
                superseded = superseded(in, charset, index, superseded);
            }
        }
        int given = 0;
        try (InputStream in = buffered(written)) {
            while (given < index.lines()) {
                JsonLine line = read(in, given + 1, charset, index);
                given++;
                if (!line.isBlank() && !superseded.get(given)) {
                    taker.accept(unread(line));
                }
            }
        } catch (IOException e) {
            trouble = e;
        } finally {
            if (!superseded.isEmpty()) {
                Opened.Skipped skipped = new Opened.Skipped(path, superseded.cardinality(), SUPERSEDED);
                taker.accept(new Unread(path, 1, () -> skipped));
            }
        }
        if (trouble != null) {
            throw new UnreadableException(Math.max(1, given), Opening.why(trouble));
        }
    }

    private void index(FeedLines lines, Charset charset, FeedIndex index) throws IOException {
        while (lines.next()) {
            index.add(lines.behind(), FeedRecord.likelyIdHash(lines.held(charset), corpus.fields()));
        }
    }

    /** The lines that a later one replaces; a record that cannot be read replaces none. */
    private BitSet superseded(InputStream in, Charset charset, FeedIndex index, BitSet repeated) throws IOException {
        for (int number = 1; number < repeated.length(); number++) {
            JsonLine line = read(in, number, charset, index);
            if (repeated.get(number)) {
                index.setId(number, FeedRecord.idHash(line, corpus.fields()));
            }
        }
        return index.superseded();
    }

    /** Reads a line with its line end; of one that is too long only that it is. */
    private static JsonLine read(InputStream in, int number, Charset charset, FeedIndex index) throws IOException {
        long length = index.length(number);
        if (length > FeedLines.LONGEST_RECORD + 2) {
            in.skipNBytes(length);
            return new JsonLine(number, new byte[0], 0, 0, charset, true);
        }
        byte[] bytes = new byte[(int) length];
        if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
            throw new IOException("it has become shorter since");
        }
        int end = bytes.length;
        end -= end > 0 && bytes[end - 1] == '\n' ? 1 : 0;
        end -= end > 0 && bytes[end - 1] == '\r' ? 1 : 0;
        return new JsonLine(number, bytes, 0, end, charset);
    }

    private Unread unread(JsonLine line) {
        return new Unread(path, line.number(), () -> FeedRecord.read(path, line, corpus.fields())
                .open(corpus, line.size()));
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

    private InputStream buffered(Charset charset) throws IOException, UnreadableException {
        return new BufferedInputStream(decoded(charset), BUFFER);
    }

    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /** Opens the file, at its first byte. */
    interface Stream {
        InputStream open() throws IOException;
    }
}
