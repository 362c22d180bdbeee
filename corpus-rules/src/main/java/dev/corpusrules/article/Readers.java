package dev.corpusrules.article;

import dev.corpusrules.Article;
import dev.corpusrules.Declaration;
import dev.corpusrules.Flaw;
import dev.corpusrules.Source;
import dev.corpusrules.Span;
import java.util.List;
import java.util.function.Supplier;

/** The door of the room for one text: from a source to an article, by format. */
public final class Readers {

    private Readers() {}

    /** Reads the article; what its markup says wrongly is read as well as it can be, never refused. */
    public static Article read(Source source, Article.Format format) {
        return file(source, format, Fields.DEFAULT).article;
    }

    /** Reads a file that may begin with front matter. */
    static Reading file(Source source, Article.Format format, Fields fields) {
        Masthead masthead = new Masthead();
        Span body = new Span(0, source.length());
        List<Flaw> flaws = List.of();
        FrontMatter front =
                FrontMatter.mayBegin(source) ? FrontMatter.of(source.text()).orElse(null) : null;
        if (front != null) {
            body = new Span(front.end(), body.end());
            DeclaredMetadata.read(front.entries(), fields, "front matter", masthead);
            flaws = front.flaws();
        }
        Declaration declaration = front != null
                ? Declaration.DECLARED
                : format == Article.Format.HTML ? Declaration.HTML : Declaration.TEXT;
        return read(source, body, format, declaration, masthead, flaws);
    }

    /** Reads the words of a record, whose fields are declared. */
    static Reading record(Source source, Span body, Article.Format format, List<Entry> declared, Fields fields) {
        Masthead masthead = new Masthead();
        DeclaredMetadata.read(declared, fields, "record", masthead);
        return read(source, body, format, Declaration.DECLARED, masthead, List.of());
    }

    /**
     * What a reader makes of a text. One that breaks on it must not end the check of all others: the text cannot be read,
     * and the cause is said.
     *
     * @param line where the text stands in its file
     */
    static <T> T unbroken(int line, Supplier<T> reader) throws UnreadableException {
        try {
            return reader.get();
        } catch (RuntimeException | StackOverflowError e) {
            String message = e.getMessage() == null ? "" : ": " + e.getMessage();
            throw new UnreadableException(
                    line, "its reader broke: " + e.getClass().getSimpleName() + message);
        }
    }

    private static Reading read(
            Source source,
            Span body,
            Article.Format format,
            Declaration declaration,
            Masthead masthead,
            List<Flaw> flaws) {
        Layout layout = new Layout(source, flaws);
        switch (format) {
            case TEXT -> {
                layout.headline(masthead);
                layout.plain(body);
            }
            case MARKDOWN -> {
                layout.headline(masthead);
                Markdown.read(layout, body);
            }
            case HTML -> HtmlPage.read(layout, body, masthead);
        }
        return new Reading(layout.article(format, declaration, masthead), masthead.isDraft());
    }

    /**
     * A text that was read.
     *
     * @param isDraft whether it says that it is not to be published yet
     */
    record Reading(Article article, boolean isDraft) {}
}
