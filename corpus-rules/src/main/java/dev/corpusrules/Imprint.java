package dev.corpusrules;

import dev.corpusrules.Metadata.Author;
import dev.corpusrules.Metadata.How;
import dev.corpusrules.Metadata.Value;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for articles that do not say otherwise, because their owner says it of all of them: who publishes them, under
 * which licence, and whether they are signed.
 *
 * @param files the articles that are meant
 * @param publisher null when this says nothing of it
 * @param licence null when this says nothing of it
 * @param isUnsigned whether the publisher answers for articles that name no author; null when this says nothing of it
 */
public record Imprint(
        List<Glob> files,
        @Nullable String publisher,
        @Nullable String licence,
        @Nullable Boolean isUnsigned) implements Serializable {

    static final String FOUND_IN = "configuration";

    public Imprint {
        files = List.copyOf(files);
    }

    /** What the imprints say together of one article; the later ones win. */
    static Imprint of(String file, List<Imprint> imprints) {
        String publisher = null;
        String licence = null;
        Boolean isUnsigned = null;
        for (Imprint imprint : imprints) {
            if (imprint.files.stream().anyMatch(glob -> glob.matches(file))) {
                publisher = imprint.publisher == null ? publisher : imprint.publisher;
                licence = imprint.licence == null ? licence : imprint.licence;
                isUnsigned = imprint.isUnsigned == null ? isUnsigned : imprint.isUnsigned;
            }
        }
        return new Imprint(List.of(), publisher, licence, isUnsigned);
    }

    /** The metadata with what they do not say themselves. */
    Metadata in(Metadata said) {
        Value<String> publishes = said.publisher() == null ? value(publisher, FOUND_IN) : said.publisher();
        Value<String> rights = said.rights() == null ? value(licence, FOUND_IN + ": licence") : said.rights();
        boolean signs = Boolean.TRUE.equals(isUnsigned) && !said.namesSomebody();
        List<Author> authors = signs && publishes != null
                ? List.of(new Author(publishes.value(), Author.Kind.DESK, How.DECLARED, FOUND_IN, null))
                : said.authors();
        return new Metadata(
                said.title(),
                authors,
                publishes,
                said.agencies(),
                said.origin(),
                said.published(),
                said.modified(),
                rights,
                said.canonical(),
                said.images(),
                said.language());
    }

    private static @Nullable Value<String> value(@Nullable String words, String foundIn) {
        return words == null ? null : new Value<>(words, How.DECLARED, foundIn, null);
    }
}
