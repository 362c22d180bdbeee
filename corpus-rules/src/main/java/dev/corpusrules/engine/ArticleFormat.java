package dev.corpusrules.engine;

import dev.corpusrules.Metadata;
import dev.corpusrules.Metadata.Author;
import dev.corpusrules.Metadata.How;
import dev.corpusrules.Metadata.Image;
import dev.corpusrules.Metadata.Value;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** How the line of an article is written to a file and read back. */
final class ArticleFormat {

    static final Format<ArticleLine> LINE = new Format<>(ArticleFormat::write, ArticleFormat::read);

    private static final How[] HOWS = How.values();
    private static final Author.Kind[] KINDS = Author.Kind.values();

    private ArticleFormat() {}

    static void write(Shorthand out, ArticleLine article) {
        out.name(article.key());
        out.name(article.file());
        out.orNone(article.record(), Shorthand::name);
        out.number(article.line());
        out.orNone(article.metadata(), ArticleFormat::metadata);
        out.orNone(article.language(), Shorthand::name);
        out.number(article.characters());
        out.number(article.lines());
        out.number(article.hash());
    }

    static ArticleLine read(Longhand in) {
        return new ArticleLine(
                in.name(),
                in.name(),
                in.orNone(Longhand::name),
                in.number(),
                in.orNone(ArticleFormat::metadata),
                in.orNone(Longhand::name),
                in.number(),
                in.number(),
                in.number());
    }

    private static void metadata(Shorthand out, Metadata metadata) {
        out.orNone(metadata.title(), ArticleFormat::words);
        out.list(metadata.authors(), ArticleFormat::author);
        out.orNone(metadata.publisher(), ArticleFormat::words);
        out.list(metadata.agencies(), ArticleFormat::words);
        out.orNone(metadata.origin(), ArticleFormat::words);
        out.orNone(metadata.published(), ArticleFormat::day);
        out.orNone(metadata.modified(), ArticleFormat::day);
        out.orNone(metadata.rights(), ArticleFormat::words);
        out.orNone(metadata.canonical(), ArticleFormat::words);
        out.list(metadata.images(), ArticleFormat::image);
        out.orNone(metadata.language(), ArticleFormat::words);
    }

    private static Metadata metadata(Longhand in) {
        return new Metadata(
                in.orNone(ArticleFormat::words),
                in.list(ArticleFormat::author),
                in.orNone(ArticleFormat::words),
                in.list(ArticleFormat::words),
                in.orNone(ArticleFormat::words),
                in.orNone(ArticleFormat::day),
                in.orNone(ArticleFormat::day),
                in.orNone(ArticleFormat::words),
                in.orNone(ArticleFormat::words),
                in.list(ArticleFormat::image),
                in.orNone(ArticleFormat::words));
    }

    private static void words(Shorthand out, Value<String> value) {
        value(out, value, Shorthand::name);
    }

    private static Value<String> words(Longhand in) {
        return value(in, Longhand::name);
    }

    private static void day(Shorthand out, Value<LocalDate> value) {
        value(out, value, (to, day) -> to.number(day.toEpochDay()));
    }

    private static Value<LocalDate> day(Longhand in) {
        return value(in, from -> LocalDate.ofEpochDay(from.longNumber()));
    }

    private static <T extends Serializable> void value(Shorthand out, Value<T> value, BiConsumer<Shorthand, T> writer) {
        writer.accept(out, value.value());
        out.number(value.how().ordinal());
        out.name(value.foundIn());
        out.orNone(value.place(), Shorthand::span);
    }

    private static <T extends Serializable> Value<T> value(Longhand in, Function<Longhand, T> reader) {
        return new Value<>(reader.apply(in), HOWS[in.number()], in.name(), in.orNone(Longhand::span));
    }

    private static void author(Shorthand out, Author author) {
        out.name(author.name());
        out.number(author.kind().ordinal());
        out.number(author.how().ordinal());
        out.name(author.foundIn());
        out.orNone(author.place(), Shorthand::span);
    }

    private static Author author(Longhand in) {
        return new Author(in.name(), KINDS[in.number()], HOWS[in.number()], in.name(), in.orNone(Longhand::span));
    }

    private static void image(Shorthand out, Image image) {
        out.name(image.source());
        out.orNone(image.credit(), Shorthand::name);
        out.orNone(image.licence(), Shorthand::name);
        out.orNone(image.place(), Shorthand::span);
    }

    private static Image image(Longhand in) {
        return new Image(in.name(), in.orNone(Longhand::name), in.orNone(Longhand::name), in.orNone(Longhand::span));
    }
}
