package dev.corpusrules.text;

import dev.corpusrules.Metadata.Author;
import dev.corpusrules.text.BylineWords.Part;
import java.util.List;

/** Tells whom the name of an author credits: a person, a desk, an agency or nobody. */
public final class AuthorKinds {

    private AuthorKinds() {}

    /** The kind of an author of that name, wherever it was found. */
    public static Author.Kind of(String name) {
        String folded = Folding.fold(name);
        if (folded.isEmpty() || isPlaceholder(folded)) {
            return Author.Kind.PLACEHOLDER;
        }
        if (Agencies.named(folded).isPresent()) {
            return Author.Kind.AGENCY;
        }
        return isDesk(name) ? Author.Kind.DESK : Author.Kind.PERSON;
    }

    /** Whether a name opens with one that people are given. */
    public static boolean hasGivenName(String name) {
        List<BylineToken> words = BylineToken.of(name, BylineTokens.MOST);
        return !words.isEmpty() && words.get(0).isGivenName();
    }

    private static boolean isPlaceholder(String folded) {
        if (BylineWords.is(folded, Part.PLACEHOLDER) || folded.equals("super user") || folded.equals("site admin")) {
            return true;
        }
        boolean address = folded.startsWith("http:") || folded.startsWith("https:") || folded.startsWith("www.");
        boolean mail = folded.indexOf('@') > 0 && folded.indexOf(' ') < 0;
        return address || mail || folded.chars().noneMatch(Character::isLetter) || isIdentifier(folded);
    }

    /** {@code 3f9a-77b2-01}, {@code user1234}: digits and letters mixed in one word. */
    private static boolean isIdentifier(String folded) {
        long digits = folded.chars().filter(Character::isDigit).count();
        return digits >= 3 && folded.indexOf(' ') < 0;
    }

    /** A group inside the outlet: one of the words says so, or it is no name of a person by its shape. */
    private static boolean isDesk(String name) {
        List<BylineToken> words = BylineToken.of(name, BylineTokens.MOST);
        for (BylineToken word : words) {
            boolean compound =
                    word.folded().endsWith("redaktion") || word.folded().endsWith("redactie");
            if (word.is(Part.DESK) || compound) {
                return true;
            }
        }
        boolean given = words.get(0).isGivenName();
        return !given && words.stream().anyMatch(word -> word.is(Part.FURNITURE));
    }
}
