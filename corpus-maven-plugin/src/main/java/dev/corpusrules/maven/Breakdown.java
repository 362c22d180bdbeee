package dev.corpusrules.maven;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A check that came to no end, as it can be told in another process than that in which it happened. */
final class Breakdown extends Exception {

    private static final long serialVersionUID = 1;

    Breakdown(Throwable what) {
        super(words(what));
        setStackTrace(what.getStackTrace());
    }

    private static String words(Throwable what) {
        if (what instanceof Publication.UnwrittenException unwritten) {
            return String.valueOf(unwritten.getMessage());
        }
        boolean isOfFiles = what instanceof IOException || what instanceof UncheckedIOException;
        return (isOfFiles ? "corpus:check could not read or write: " : "corpus:check broke: ") + what;
    }
}
