package dev.corpusrules.rules;

import dev.corpusrules.Metadata;
import dev.corpusrules.Span;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something that an article owes to somebody, and that must not get lost with a line that is taken away. */
public enum Credit {
    AUTHOR,
    PUBLISHER,
    AGENCY,
    RIGHTS,
    PICTURE;

    /**
     * Whether metadata still name all of this when the stretch of the source is gone, and no credit that they do name was
     * read from there.
     */
    public static boolean allHeld(Collection<Credit> credits, Metadata metadata, Span gone) {
        return Stream.of(values()).noneMatch(credit -> credit.isIn(metadata, gone) && !credit.isHeld(metadata, gone))
                && credits.stream().allMatch(credit -> credit.isHeld(metadata, gone));
    }

    /** Whether the metadata name anything of this from there, or the date. */
    public static boolean isAnyIn(Metadata metadata, Span there) {
        boolean isDate = Stream.of(metadata.published(), metadata.modified())
                .anyMatch(date -> date != null && isIn(new Place(date.place()), there));
        return isDate || Stream.of(values()).anyMatch(credit -> credit.isIn(metadata, there));
    }

    private boolean isHeld(Metadata metadata, Span gone) {
        return places(metadata).anyMatch(place -> !isIn(place, gone));
    }

    private boolean isIn(Metadata metadata, Span gone) {
        return places(metadata).anyMatch(place -> isIn(place, gone));
    }

    private static boolean isIn(Place place, Span gone) {
        return place.span() != null && gone.overlaps(place.span());
    }

    /** Where the metadata found it; a value without a place counts as held elsewhere. */
    private Stream<Place> places(Metadata metadata) {
        return switch (this) {
            case AUTHOR -> metadata.authors().stream().map(author -> new Place(author.place()));
            case PUBLISHER -> Stream.ofNullable(metadata.publisher()).map(value -> new Place(value.place()));
            case AGENCY -> metadata.agencies().stream().map(value -> new Place(value.place()));
            case RIGHTS -> Stream.ofNullable(metadata.rights()).map(value -> new Place(value.place()));
            case PICTURE ->
                metadata.images().stream()
                        .filter(image -> image.credit() != null)
                        .map(image -> new Place(image.place()));
        };
    }

    private record Place(@Nullable Span span) {}
}
