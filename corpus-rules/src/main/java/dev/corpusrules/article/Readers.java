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
        Span body = new Span(0, source.length());
        FrontMatter front =
                FrontMatter.mayBegin(source) ? FrontMatter.of(source.text()).orElse(null) : null;
        if (front == null) {
            Declaration declaration = format == Article.Format.HTML ? Declaration.HTML : Declaration.TEXT;
            return read(source, body, format, declaration, new DeclaredMetadata(List.of(), fields, ""), List.of());
        }
        DeclaredMetadata declared = new DeclaredMetadata(front.entries(), fields, "front matter");
        Span behind = new Span(front.end(), body.end());
        return read(source, behind, format, Declaration.DECLARED, declared, front.flaws());
    }

    /** Reads the words of a record, whose fields are declared. */
    static Reading record(Source source, Span body, Article.Format format, List<Entry> entries, Fields fields) {
        DeclaredMetadata declared = new DeclaredMetadata(entries, fields, "record");
        return read(source, body, format, Declaration.DECLARED, declared, List.of());
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
            DeclaredMetadata declared,
            List<Flaw> flaws) {
        Layout layout = new Layout(source, flaws);
        Masthead masthead = new Masthead();
        if (format == Article.Format.HTML) {
            // What the page says is held against it.
            declared.readInto(masthead);
            HtmlPage.read(layout, body, masthead);
        } else {
            declared.leaveTo(masthead);
            layout.headline(masthead);
            if (format == Article.Format.TEXT) {
                layout.plain(body);
            } else {
                Markdown.read(layout, body);
            }
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
