package dev.corpusrules.report;

import dev.corpusrules.Source;
import java.util.function.Consumer;

/** Where a report finds the words of articles: they are read again when it is written, and not kept until then. */
@FunctionalInterface
public interface Texts {

    /** No words are to be had. */
    Texts NONE = (file, sink) -> {};

    /**
     * Reads a file of the corpus: one article, or the records of a feed one after the other.
     *
     * @param sink is told what can be read; what no longer can is passed over
     */
    void read(String file, Consumer<Source> sink);
}
