package dev.corpusrules.text;

import dev.corpusrules.Metadata.Author;
import dev.corpusrules.text.BylineWords.Part;
import java.util.List;
import java.util.Set;

/** Tells whom the name of an author credits: a person, a desk, an agency or nobody. */
public final class AuthorKinds {

    /** Names that content systems and their samples come with; chosen by us. */
    private static final Set<String> STANDING_IN = Set.of(
            "super user", "site admin", "author name", "your name", "firstname lastname", "first name last name");

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
        if (BylineWords.is(folded, Part.PLACEHOLDER) || STANDING_IN.contains(folded)) {
            return true;
        }
        // "{{ author }}", "${author}", "[Author]": a field that nobody filled in.
        boolean isField = folded.startsWith("{") || folded.startsWith("${") || folded.startsWith("[");
        boolean address = folded.startsWith("http:") || folded.startsWith("https:") || folded.startsWith("www.");
        boolean isOneWord = folded.indexOf(' ') < 0;
        boolean mail = folded.indexOf('@') > 0 && isOneWord;
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < folded.length(); i++) {
            letters += Character.isLetter(folded.charAt(i)) ? 1 : 0;
            digits += Character.isDigit(folded.charAt(i)) ? 1 : 0;
        }
        // "3f9a-77b2-01", "user1234": digits and letters mixed in one word.
        boolean identifier = digits >= 3 && isOneWord;
        return isField || address || mail || letters == 0 || identifier;
    }

    /** A group inside the outlet: one of the words says so, or it is no name of a person by its shape. */
    private static boolean isDesk(String name) {
        List<BylineToken> words = BylineToken.of(name, BylineTokens.MOST);
        boolean furniture = false;
        for (BylineToken word : words) {
            boolean compound =
                    word.folded().endsWith("redaktion") || word.folded().endsWith("redactie");
            if (word.is(Part.DESK) || compound) {
                return true;
            }
            furniture |= word.is(Part.FURNITURE);
        }
        return furniture && !words.get(0).isGivenName();
    }
}
