package dev.corpusrules.engine;

import dev.corpusrules.Metadata;
import dev.corpusrules.Metadata.Author;
import dev.corpusrules.RuleSet;
import java.io.Serializable;

/**
 * How many articles of a folder say who made them, and when.
 *
 * @param author those that name a person or a desk; a placeholder credits nobody
 * @param date those that say when they were published
 * @param creditless those that name neither an author nor an agency
 */
public record Attributed(int articles, int author, int agency, int date, int publisher, int creditless)
        implements Serializable {

    /** No article. */
    public static final Attributed NONE = new Attributed(0, 0, 0, 0, 0, 0);

    /** Whether rules ask who made the articles, so that it is known of each and may as well be counted. */
    public static boolean isCounted(RuleSet rules) {
        return rules.entries().stream().anyMatch(entry -> entry.family().equals("attribution"));
    }

    /** One article. */
    public static Attributed of(Metadata metadata) {
        boolean author = metadata.authors().stream().anyMatch(one -> one.kind() != Author.Kind.PLACEHOLDER);
        boolean agency = !metadata.agencies().isEmpty();
        return new Attributed(
                1,
                one(author),
                one(agency),
                one(metadata.published() != null),
                one(metadata.publisher() != null),
                one(!metadata.namesSomebody()));
    }

    /** The folder that a file is counted with; empty for one that lies in the corpus directory itself. */
    public static String folder(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }

    /** Both together. */
    public Attributed plus(Attributed other) {
        return new Attributed(
                articles + other.articles,
                author + other.author,
                agency + other.agency,
                date + other.date,
                publisher + other.publisher,
                creditless + other.creditless);
    }

    private static int one(boolean is) {
        return is ? 1 : 0;
    }
}
