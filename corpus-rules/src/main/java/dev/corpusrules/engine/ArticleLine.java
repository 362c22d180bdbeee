package dev.corpusrules.engine;

import dev.corpusrules.Article;
import dev.corpusrules.Metadata;
import dev.corpusrules.Source.FeedRecord;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What is left of an article that was checked: who it is, what it says of itself and how long it is, without its text.
 *
 * @param key what tells it from every other article of the corpus
 * @param file the file, or the feed of a record
 * @param record the record's id; null for a file
 * @param line the record's line in its feed, 1 for a file
 * @param metadata null when nobody wants to know
 * @param language as the article declares it; null when it does not
 * @param characters the length of the source's text in UTF-16 units
 * @param lines the number of its lines
 * @param hash of the text, to tell a text that has changed since
 */
public record ArticleLine(
        String key,
        String file,
        @Nullable String record,
        int line,
        @Nullable Metadata metadata,
        @Nullable String language,
        int characters,
        int lines,
        int hash)
        implements Comparable<ArticleLine> {

    private static final Comparator<ArticleLine> ORDER = Comparator.comparing(ArticleLine::file)
            .thenComparing(ArticleLine::line)
            .thenComparing(ArticleLine::key);

    /** @param withMetadata whether anybody wants to know what it says of itself */
    public static ArticleLine of(Article article, boolean withMetadata) {
        FeedRecord record = article.source().record().orElse(null);
        return new ArticleLine(
                article.source().key(),
                article.source().name(),
                record == null ? null : record.id(),
                record == null ? 1 : record.line(),
                withMetadata ? article.metadata() : null,
                article.declaresLanguage() ? article.language().orElse(null) : null,
                article.source().text().length(),
                article.source().lines(),
                article.source().text().hashCode());
    }

    /** By file, then in the order of the feed. */
    @Override
    public int compareTo(ArticleLine other) {
        return ORDER.compare(this, other);
    }
}
