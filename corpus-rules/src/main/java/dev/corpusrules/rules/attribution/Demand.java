package dev.corpusrules.rules.attribution;

import dev.corpusrules.Metadata;
import dev.corpusrules.Metadata.Author;
import java.util.Locale;
import java.util.function.Predicate;

/** Something that an article can be required to name. */
public enum Demand {
    /** A person. */
    AUTHOR(metadata -> Credited.hasByline(metadata, false)),
    /** A person, a desk or an agency. */
    BYLINE(metadata -> Credited.hasByline(metadata, true)),
    DESK(metadata -> metadata.authors().stream().anyMatch(author -> author.kind() == Author.Kind.DESK)),
    AGENCY(metadata -> !metadata.agencies().isEmpty()),
    PUBLISHER(metadata -> metadata.publisher() != null),
    /** The outlet that published it first. */
    ORIGIN(metadata -> metadata.origin() != null),
    DATE(metadata -> metadata.published() != null),
    LICENCE(metadata -> metadata.rights() != null),
    CANONICAL(metadata -> metadata.canonical() != null);

    private final Predicate<Metadata> isMet;

    Demand(Predicate<Metadata> isMet) {
        this.isMet = isMet;
    }

    boolean isMet(Metadata metadata) {
        return isMet.test(metadata);
    }

    String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
