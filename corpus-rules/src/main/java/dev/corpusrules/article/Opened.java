package dev.corpusrules.article;

import dev.corpusrules.Article;
import dev.corpusrules.Source;
import java.io.Serializable;

/** What came of opening an article: a file, or one record of a feed. */
public sealed interface Opened {

    /**
     * It could be read.
     *
     * @param bytes its size in its file, uncompressed
     */
    record Read(Article article, long bytes) implements Opened {

        /** The same, what it says of itself read as well; or that this cannot be. */
        public Opened withMetadata() {
            Integer line =
                    article.source().record().map(Source.FeedRecord::line).orElse(1);
            try {
                Readers.unbroken(line, article::metadata);
                return this;
            } catch (UnreadableException e) {
                return new Unreadable(article.source().name(), e.line(), e.why());
            }
        }
    }

    /**
     * It is not to be checked, and that is no mistake.
     *
     * @param articles how many articles of the file this speaks of
     * @param why in words, such as {@code draft}
     */
    record Skipped(String file, int articles, String why) implements Opened, Serializable {}

    /**
     * It could not be read.
     *
     * @param line where in the file, from 1; 1 when the file as a whole is meant
     * @param why in words, with the column where it is known
     */
    record Unreadable(String file, int line, String why) implements Opened, Serializable {}
}
