package dev.corpusrules.article;

import java.io.IOException;
import java.util.function.Consumer;

/** An article that lies ready to be read, by any thread: a file, or one record of a feed. */
public final class Unread {

    private final String path;
    private final int line;
    private final Reader reader;

    /** @param line where in the file it begins */
    Unread(String path, int line, Reader reader) {
        this.path = path;
        this.line = line;
        this.reader = reader;
    }

    /**
     * Reads it. What cannot be read is said to the sink like everything else, and so is an article for which the memory
     * does not suffice, be it while it is read or in the sink. Nothing else is thrown but what the sink throws.
     */
    public void read(Consumer<? super Opened> sink) {
        try {
            sink.accept(reader.read());
        } catch (UnreadableException e) {
            sink.accept(new Opened.Unreadable(path, e.line(), e.why()));
        } catch (IOException e) {
            sink.accept(new Opened.Unreadable(path, line, Opening.why(e)));
        } catch (OutOfMemoryError e) {
            // By now the article has been let go: the others are none the worse for it.
            sink.accept(new Opened.Unreadable(path, line, "it takes more memory than there is"));
        }
    }

    /** What reads it. */
    interface Reader {
        Opened read() throws IOException, UnreadableException;
    }
}
