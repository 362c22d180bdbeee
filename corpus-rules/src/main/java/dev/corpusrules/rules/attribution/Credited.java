package dev.corpusrules.rules.attribution;

import dev.corpusrules.Metadata;
import dev.corpusrules.Metadata.Author;
import dev.corpusrules.Metadata.Value;
import dev.corpusrules.text.Licences;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
                || isHeld(metadata.rights());
    }

    /** Whether the rights name who holds them; a licence alone credits nobody. */
    private static boolean isHeld(@Nullable Value<String> rights) {
        return rights != null
                && !rights.foundIn().toLowerCase(Locale.ROOT).contains("licen")
                && !Licences.isAlone(rights.value());
    }
}
