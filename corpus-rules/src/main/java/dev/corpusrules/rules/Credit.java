package dev.corpusrules.rules;

import dev.corpusrules.Article;
import dev.corpusrules.Metadata;
import dev.corpusrules.Reading;
import dev.corpusrules.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
        List<Place> places = new ArrayList<>();
        add(metadata.published(), places);
        add(metadata.modified(), places);
        for (Credit credit : values()) {
            places.addAll(credit.places(metadata));
        }
        List<Span> spans = new ArrayList<>(places.size());
        for (Place place : places) {
            if (place.span() != null) {
                spans.add(place.span());
            }
        }
        return spans;
    }

    private boolean isHeld(Metadata metadata, Span gone) {
        return places(metadata).stream().anyMatch(place -> !isIn(place, gone));
    }

    private boolean isIn(Metadata metadata, Span gone) {
        return places(metadata).stream().anyMatch(place -> isIn(place, gone));
    }

    private static boolean isIn(Place place, Span gone) {
        return place.span() != null && gone.overlaps(place.span());
    }

    /** Where the metadata found it; a value without a place counts as held elsewhere. */
    private List<Place> places(Metadata metadata) {
        List<Place> places = new ArrayList<>();
        switch (this) {
            case AUTHOR -> metadata.authors().forEach(author -> places.add(new Place(author.place())));
            case PUBLISHER -> add(metadata.publisher(), places);
            case AGENCY -> metadata.agencies().forEach(agency -> add(agency, places));
            case RIGHTS -> add(metadata.rights(), places);
            case PICTURE -> {
                for (Metadata.Image image : metadata.images()) {
                    if (image.credit() != null) {
                        places.add(new Place(image.place()));
                    }
                }
            }
        }
        return places;
    }

    private static void add(Metadata.@Nullable Value<?> value, List<Place> places) {
        if (value != null) {
            places.add(new Place(value.place()));
        }
    }

    private record Place(@Nullable Span span) {}
}
