package dev.corpusrules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.corpusrules.Finding;
import dev.corpusrules.Location;
import dev.corpusrules.Metadata;
import dev.corpusrules.Metadata.Value;
import dev.corpusrules.Severity;
import dev.corpusrules.engine.ArticleLine;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code articles.jsonl}: one article a line, with what it says of itself. */
record ArticlesFile(List<ArticleLine> articles, List<Finding> findings) implements JsonFile.Content {

    @Override
    public void write(JsonGenerator json) throws IOException {
        Found found = new Found(findings.iterator());
        for (ArticleLine article : articles) {
            found.moveTo(article);
            Metadata metadata = Objects.requireNonNull(article.metadata());
            json.writeStartObject();
            json.writeStringField("file", article.file());
            JsonFile.text(json, "record", article.record());
            JsonFile.text(json, "title", text(metadata.title()));
            authors(json, metadata.authors());
            JsonFile.text(json, "published", text(metadata.published()));
            JsonFile.text(json, "modified", text(metadata.modified()));
            JsonFile.text(json, "publisher", text(metadata.publisher()));
            JsonFile.texts(
                    json,
                    "agencies",
                    metadata.agencies().stream().map(Value::value).toList());
            JsonFile.text(json, "origin", text(metadata.origin()));
            JsonFile.text(json, "rights", text(metadata.rights()));
            JsonFile.text(json, "canonical", text(metadata.canonical()));
            images(json, metadata.images());
            JsonFile.text(json, "language", article.language());
            json.writeNumberField("characters", article.characters());
            json.writeNumberField("lines", article.lines());
            json.writeNumberField("errors", found.errors);
            json.writeNumberField("warnings", found.warnings);
            json.writeObjectFieldStart("foundIn");
            foundIn(json, "title", metadata.title());
            foundIn(json, "published", metadata.published());
            foundIn(json, "modified", metadata.modified());
            foundIn(json, "publisher", metadata.publisher());
            if (!metadata.agencies().isEmpty()) {
                foundIn(json, "agencies", metadata.agencies().get(0));
            }
            foundIn(json, "origin", metadata.origin());
            foundIn(json, "rights", metadata.rights());
            foundIn(json, "canonical", metadata.canonical());
            foundIn(json, "language", article.language() == null ? null : metadata.language());
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void authors(JsonGenerator json, List<Metadata.Author> authors) throws IOException {
        json.writeArrayFieldStart("authors");
        for (Metadata.Author author : authors) {
            json.writeStartObject();
            json.writeStringField("name", author.name());
            json.writeStringField("kind", author.kind().name().toLowerCase(Locale.ROOT));
            json.writeStringField("foundIn", author.foundIn());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void images(JsonGenerator json, List<Metadata.Image> images) throws IOException {
        json.writeArrayFieldStart("images");
        for (Metadata.Image image : images) {
            json.writeStartObject();
            json.writeStringField("source", image.source());
            JsonFile.text(json, "credit", image.credit());
            JsonFile.text(json, "licence", image.licence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static @Nullable String text(@Nullable Value<?> value) {
        return value == null ? null : value.value().toString();
    }

    private static void foundIn(JsonGenerator json, String name, @Nullable Value<?> value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value.foundIn());
        }
    }

    /** What was found in one article after the other; findings come in the order of the articles. */
    private static final class Found {

        private final Iterator<Finding> findings;
        private @Nullable Finding next;
        private int errors;
        private int warnings;

        private Found(Iterator<Finding> findings) {
            this.findings = findings;
            advance();
        }

        private void advance() {
            next = findings.hasNext() ? findings.next() : null;
        }

        private void moveTo(ArticleLine article) {
            errors = 0;
            warnings = 0;
            for (; next != null && isUpTo(article, next.place()); advance()) {
                if (next.place().articleKey().equals(article.key())) {
                    errors += next.severity() == Severity.ERROR ? 1 : 0;
                    warnings += next.severity() == Severity.WARNING ? 1 : 0;
                }
            }
        }

        private static boolean isUpTo(ArticleLine article, Location place) {
            int byFile = place.file().compareTo(article.file());
            return byFile < 0 || byFile == 0 && (article.record() == null || place.line() <= article.line());
        }
    }
}
