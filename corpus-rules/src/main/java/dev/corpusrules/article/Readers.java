package dev.corpusrules.article;

import dev.corpusrules.Article;
import dev.corpusrules.Declaration;
import dev.corpusrules.Metadata;
import dev.corpusrules.Prose;
import dev.corpusrules.Source;
import dev.corpusrules.Span;

/** The door of the room for one text: from a source to an article, by format. */
public final class Readers {

    private Readers() {}

    /** Reads the article; what its markup says wrongly is read as well as it can be, never refused. */
    public static Article read(Source source, Article.Format format) {
        Span whole = new Span(0, source.text().length());
        return new Article(
                source,
                format,
                Declaration.TEXT,
                Metadata.NONE,
                Prose.plain(source.text()),
                PlainText.blocks(source, whole));
    }
}
