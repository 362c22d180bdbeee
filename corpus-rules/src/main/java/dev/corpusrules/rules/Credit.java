package dev.corpusrules.rules;

import dev.corpusrules.Article;
import dev.corpusrules.Metadata;
import dev.corpusrules.Reading;
import dev.corpusrules.Span;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something that an article owes to somebody, and that must not get lost with a line that is taken away. */
public enum Credit {
    AUTHOR,
    PUBLISHER,
    AGENCY,
    RIGHTS,
    PICTURE;

    private static final Reading<List<Span>> PLACES = Credit::places;

    /**
     * Whether the metadata still name all of this when the stretch of the source is gone, and no credit that they do name was
     * read from there.
     */
    public static boolean allHeld(Collection<Credit> credits, Article article, Span gone) {
        Metadata metadata = article.metadata();
        boolean loses = isAnyIn(article, gone)
                && Stream.of(values())
                        .anyMatch(credit -> credit.isIn(metadata, gone) && !credit.isHeld(metadata, gone));
        return !loses && credits.stream().allMatch(credit -> credit.isHeld(metadata, gone));
    }

    /** Whether the metadata name anything of this from there, or the date. */
    public static boolean isAnyIn(Article article, Span there) {
        for (Span place : article.read(PLACES)) {
            if (there.overlaps(place)) {
                return true;
            }
        }
        return false;
    }

    /** Where the metadata name anything of this, or the date. */
    private static List<Span> places(Article article) {
        Metadata metadata = article.metadata();
        Stream<Place> dates = Stream.of(metadata.published(), metadata.modified())
                .filter(Objects::nonNull)
                .map(date -> new Place(date.place()));
        Stream<Place> credits = Stream.of(values()).flatMap(credit -> credit.places(metadata));
        return Stream.concat(dates, credits)
                .map(Place::span)
                .filter(Objects::nonNull)
                .toList();
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
