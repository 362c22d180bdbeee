package dev.corpusrules;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of itself, each value with the place where it was found; null or empty where it does not say.
 *
 * @param title the headline
 * @param authors people, desks and placeholders; an agency stands in {@code agencies}
 * @param publisher who publishes it
 * @param agencies the wire services that it credits, by their usual short name, such as {@code AP}
 * @param origin the other outlet that it says it was first published in
 * @param published the day of publication
 * @param modified the day of the last change
 * @param rights licence, copyright holder or notice, as written
 * @param canonical the address of the original
 * @param images the images that its metadata or figures name
 * @param language the declared language, as a lower-case primary subtag such as {@code en}
 */
public record Metadata(
        @Nullable Value<String> title,
        List<Author> authors,
        @Nullable Value<String> publisher,
        List<Value<String>> agencies,
        @Nullable Value<String> origin,
        @Nullable Value<LocalDate> published,
        @Nullable Value<LocalDate> modified,
        @Nullable Value<String> rights,
        @Nullable Value<String> canonical,
        List<Image> images,
        @Nullable Value<String> language)
        implements Serializable {

    /** An article that says nothing of itself. */
    public static final Metadata NONE =
            new Metadata(null, List.of(), null, List.of(), null, null, null, null, null, List.of(), null);

    public Metadata {
        authors = List.copyOf(authors);
        agencies = List.copyOf(agencies);
        images = List.copyOf(images);
    }

    /** Whether a person, a desk or an agency is credited with the words; a placeholder credits nobody. */
    public boolean namesSomebody() {
        return !agencies.isEmpty() || authors.stream().anyMatch(author -> author.kind() != Author.Kind.PLACEHOLDER);
    }

    Metadata inLanguage(Value<String> spoken) {
        return new Metadata(
                title, authors, publisher, agencies, origin, published, modified, rights, canonical, images, spoken);
    }

    /** How sure a value is, by the way it was found. */
    public enum How {
        /** A front matter key, a record's field. */
        DECLARED,
        /** JSON-LD, a meta element, microdata. */
        STRUCTURED,
        /** An element whose class or position says what it is. */
        VISIBLE,
        /** Words of the text. */
        INFERRED
    }

    /**
     * A value and where it was found.
     *
     * @param foundIn the key, path or element, such as {@code front matter: author} or {@code text}
     * @param place where it stands in the source; null when the format does not tell
     */
    public record Value<T extends Serializable>(
            T value, How how, String foundIn, @Nullable Span place) implements Serializable {}

    /** Who is credited with the words. */
    public record Author(
            String name,
            Kind kind,
            How how,
            String foundIn,
            @Nullable Span place) implements Serializable {

        public enum Kind {
            PERSON,
            /** A group inside the outlet: newsroom, staff, editorial team. */
            DESK,
            AGENCY,
            /** A name that credits nobody: admin, an address, a number. */
            PLACEHOLDER
        }
    }

    /**
     * An image.
     *
     * @param source its address
     * @param credit who is credited with it; null when nobody is
     * @param licence its licence; null when none is named
     * @param place where it stands in the source
     */
    public record Image(
            String source,
            @Nullable String credit,
            @Nullable String licence,
            @Nullable Span place) implements Serializable {}
}
