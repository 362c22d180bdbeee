package dev.corpusrules.article;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Declaration;
import dev.corpusrules.Metadata;
import dev.corpusrules.Prose;
import dev.corpusrules.Source;
import dev.corpusrules.Span;
import java.util.ArrayList;
import java.util.List;

/** The door of the room: from a source to an article, by format. */
public final class Readers {

    private Readers() {}

    public static Article read(Source source, Article.Format format) {
        List<Block> blocks = new ArrayList<>();
        for (int line = 1; line <= source.lines(); line++) {
            Span span = source.lineSpan(line).trimmed(source.text());
            if (!span.isEmpty()) {
                blocks.add(Block.plain(Block.Kind.PARAGRAPH, span, source.wholeLines(span)));
            }
        }
        return new Article(source, format, Declaration.TEXT, Metadata.NONE, Prose.plain(source.text()), blocks);
    }
}
