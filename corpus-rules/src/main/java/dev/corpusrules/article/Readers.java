package dev.corpusrules.article;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Declaration;
import dev.corpusrules.Metadata;
import dev.corpusrules.Prose;
import dev.corpusrules.Source;
import dev.corpusrules.Span;
import dev.corpusrules.text.Bylines;
import java.util.List;

/** The door of the room for one text: from a source to an article, by format. */
public final class Readers {

    private Readers() {}

    /** Reads the article; what its markup says wrongly is read as well as it can be, never refused. */
    public static Article read(Source source, Article.Format format) {
        Span whole = new Span(0, source.text().length());
        Prose prose = Prose.plain(source.text());
        List<Block> blocks = PlainText.blocks(source, whole);
        Metadata metadata = Bylines.added(Metadata.NONE, prose, blocks);
        return new Article(source, format, Declaration.TEXT, metadata, prose, blocks);
    }
}
