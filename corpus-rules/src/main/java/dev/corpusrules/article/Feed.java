package dev.corpusrules.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
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
    private final Consumer<? super Opened> sink;
    private int drafts;
    private int superseded;

    Feed(Corpus corpus, String path, Stream stream, Consumer<? super Opened> sink) {
        this.corpus = corpus;
        this.path = path;
        this.stream = stream;
        this.sink = sink;
    }

    /** @throws UnreadableException when the file breaks off; the records before that have been said */
    void read() throws IOException, UnreadableException {
        Map<Long, Integer> lastLines = lastLinesOfRepeatedIds();
        Charset charset = charset();
        int line = 1;
        try (InputStream in = decoded(charset)) {
            FeedLines lines = new FeedLines(in);
            while (lines.next()) {
                line = lines.line();
                if (!lines.isBlank()) {
                    read(lines, charset, lastLines);
                }
            }
        } catch (IOException e) {
            throw new UnreadableException(line, Opening.why(e));
        } finally {
            say(drafts, DRAFT);
            say(superseded, SUPERSEDED);
        }
    }

    private void say(int articles, String why) {
        if (articles > 0) {
            sink.accept(new Opened.Skipped(path, articles, why));
        }
    }

    private void read(FeedLines lines, Charset charset, Map<Long, Integer> lastLines) {
        try {
            if (lines.isTooLong()) {
                throw FeedRecord.tooLong(lines.line());
            }
            String json = text(lines, charset);
            FeedRecord record = FeedRecord.read(path, json, lines.line(), corpus.fields());
            if (lastLines.getOrDefault(record.idHash(), lines.line()) != lines.line()) {
                superseded++;
                return;
            }
            Opened opened = record.open(corpus, lines.end() - lines.start());
            if (opened instanceof Opened.Skipped) {
                drafts++;
            } else {
                sink.accept(opened);
            }
        } catch (UnreadableException e) {
            sink.accept(new Opened.Unreadable(path, e.line(), e.why()));
        }
    }

    private static String text(FeedLines lines, Charset charset) throws UnreadableException {
        Charset bytes = isWide(charset) ? StandardCharsets.UTF_8 : charset;
        return Decoding.decode(lines.bytes(), lines.start(), lines.end(), bytes, lines.line());
    }

    /** By hash of an id that several records have: the line of the last. What cannot be read is left for the second time. */
    private Map<Long, Integer> lastLinesOfRepeatedIds() throws IOException, UnreadableException {
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
        return repeated(hashes, count);
    }

    private long idHash(FeedLines lines, Charset charset) {
        try {
            return FeedRecord.hash(FeedRecord.id(text(lines, charset), lines.line(), corpus.fields()));
        } catch (UnreadableException e) {
            return 0;
        }
    }

    private static Map<Long, Integer> repeated(long[] hashes, int count) {
        long[] sorted = Arrays.copyOf(hashes, count);
        Arrays.sort(sorted);
        Map<Long, Integer> lastLines = new HashMap<>();
        for (int i = 1; i < count; i++) {
            if (sorted[i] == sorted[i - 1] && sorted[i] != 0) {
                lastLines.put(sorted[i], 0);
            }
        }
        for (int i = 0; i < count && !lastLines.isEmpty(); i++) {
            int line = i + 1;
            lastLines.computeIfPresent(hashes[i], (hash, before) -> line);
        }
        return lastLines;
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
