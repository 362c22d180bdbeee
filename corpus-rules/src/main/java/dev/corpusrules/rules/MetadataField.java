package dev.corpusrules.rules;

import dev.corpusrules.Article;
import dev.corpusrules.Metadata;
import dev.corpusrules.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something that articles say of themselves, as rules of one's own may call it. */
enum MetadataField {
    TITLE,
    /** People and desks; an agency is an {@code AGENCY}, and a placeholder credits nobody. */
    AUTHOR,
    AGENCY,
    PUBLISHER,
    /** The other outlet that it was first published in. */
    ORIGIN,
    /** As {@code 2026-11-21}. */
    PUBLISHED,
    MODIFIED,
    RIGHTS,
    CANONICAL,
    LANGUAGE;

    /**
     * One value.
     *
     * @param place where it stands in the source; null when the format does not tell
     */
    record Value(String words, @Nullable Span place) {

        static Value of(Metadata.Value<?> value) {
            return new Value(value.value().toString(), value.place());
        }
    }

    List<Value> values(Article article) {
        Metadata metadata = article.metadata();
        return switch (this) {
            case TITLE -> single(metadata.title());
            case AUTHOR ->
                metadata.authors().stream()
                        .filter(author -> author.kind() == Metadata.Author.Kind.PERSON
                                || author.kind() == Metadata.Author.Kind.DESK)
                        .map(author -> new Value(author.name(), author.place()))
                        .toList();
            case AGENCY -> metadata.agencies().stream().map(Value::of).toList();
            case PUBLISHER -> single(metadata.publisher());
            case ORIGIN -> single(metadata.origin());
            case PUBLISHED -> single(metadata.published());
            case MODIFIED -> single(metadata.modified());
            case RIGHTS -> single(metadata.rights());
            case CANONICAL -> single(metadata.canonical());
            case LANGUAGE -> isDeclared(metadata.language()) ? single(metadata.language()) : List.of();
        };
    }

    /** The language that a configuration gives to articles that are silent is not what they say. */
    private static boolean isDeclared(Metadata.@Nullable Value<?> value) {
        return value != null && value.how() != Metadata.How.INFERRED;
    }

    private static List<Value> single(Metadata.@Nullable Value<?> value) {
        return Stream.of(value).filter(Objects::nonNull).map(Value::of).toList();
    }
}
