package dev.corpusrules.rules.attribution;

import dev.corpusrules.Metadata;
import dev.corpusrules.Metadata.Author;

/** What the metadata of an article say on who is credited with it. */
final class Credited {

    private Credited() {}

    /** Whether a person is named, or where {@code allowDesk} a desk or an agency. */
    static boolean hasByline(Metadata metadata, boolean allowDesk) {
        boolean agency = allowDesk && !metadata.agencies().isEmpty();
        return agency
                || metadata.authors().stream()
                        .anyMatch(author -> author.kind() == Author.Kind.PERSON
                                || allowDesk && author.kind() != Author.Kind.PLACEHOLDER);
    }

    /** Whether anybody at all answers for the words. */
    static boolean isCreditedAtAll(Metadata metadata) {
        return hasByline(metadata, true)
                || metadata.publisher() != null
                || metadata.origin() != null
                || metadata.rights() != null;
    }
}
