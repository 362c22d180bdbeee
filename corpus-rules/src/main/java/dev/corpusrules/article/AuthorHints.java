package dev.corpusrules.article;

import dev.corpusrules.Metadata.How;
import dev.corpusrules.Metadata.Value;
import dev.corpusrules.text.AuthorKinds;
import dev.corpusrules.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What lets a reader guess the author of a page that names none for its article: the one portrait beside it, a site that
 * bears the name of the person who holds its copyright, the account that its card credits.
 */
final class AuthorHints {

    /** What opens the description of a portrait, before the name. */
    private static final List<String> PORTRAITS = List.of(
            "photo of ",
            "portrait of ",
            "picture of ",
            "avatar of ",
            "headshot of ",
            "foto von ",
            "porträt von ",
            "profilbild von ",
            "photo de ",
            "portrait de ",
            "foto de ",
            "foto di ",
            "foto van ");

    private static final Set<String> PORTRAIT_MARKS = Set.of("avatar", "headshot", "portrait", "gravatar");

    private final Inventory inventory;
    private final PageValues values;
    private final Belonging belonging;
    private final Masthead masthead;

    AuthorHints(Inventory inventory, PageValues values, Belonging belonging, Masthead masthead) {
        this.inventory = inventory;
        this.values = values;
        this.belonging = belonging;
        this.masthead = masthead;
    }

    /** @param holder who claims the copyright in the page's footer */
    void read(@Nullable Value<String> holder) {
        portrait();
        Value<String> publisher = masthead.publisher();
        if (holder != null && publisher != null && isPerson(holder.value()) && isSame(holder, publisher)) {
            masthead.hint(holder);
        }
        account();
    }

    /** The person of the page's only portrait: several show a staff, or those who praise something. */
    private void portrait() {
        @Nullable Value<String> only = null;
        for (Element image : inventory.named("img", "alt")) {
            String opening = opening(image.attr("alt"));
            boolean marked = Marks.of(image, Set.of()).stream().anyMatch(PORTRAIT_MARKS::contains);
            if ((marked || !opening.isEmpty()) && !belonging.isOfOthers(image)) {
                Value<String> alt = values.attribute(image, "alt", How.INFERRED, "portrait");
                String name = alt.value().substring(opening.length()).strip();
                Value<String> person =
                        isPerson(name) ? new Value<>(name, alt.how(), alt.foundIn(), alt.place()) : beside(image);
                if (person != null && only != null && !isSame(only, person)) {
                    return;
                }
                only = only == null ? person : only;
            }
        }
        if (only != null) {
            masthead.hint(only);
        }
    }

    private static String opening(String alt) {
        String lower = alt.toLowerCase(Locale.ROOT);
        return PORTRAITS.stream().filter(lower::startsWith).findFirst().orElse("");
    }

    /** The name that opens the element next to a portrait, up to a bracket, a comma or a line's end. */
    private @Nullable Value<String> beside(Element image) {
        Element next = image.nextElementSibling();
        if (next == null || !next.hasText()) {
            return null;
        }
        Value<String> words = values.text(next, How.INFERRED, "portrait");
        String name = next.wholeText().strip().split("[\\n,(\uFF08|:]", 2)[0].strip();
        return AuthorNames.isName(name) ? new Value<>(name, words.how(), words.foundIn(), words.place()) : null;
    }

    private void account() {
        String site = inventory.content("twitter:site");
        for (Element meta : inventory.metas("twitter:creator")) {
            Value<String> account = values.attribute(meta, "content", How.INFERRED, "meta: twitter:creator");
            String name = account.value().replace("@", "");
            if (!name.isEmpty() && !account.value().equalsIgnoreCase(site)) {
                masthead.hint(new Value<>(name, account.how(), account.foundIn(), account.place()));
            }
        }
    }

    private static boolean isPerson(String name) {
        return AuthorNames.isName(name) && AuthorKinds.hasGivenName(name);
    }

    private static boolean isSame(Value<String> one, Value<String> other) {
        return Folding.fold(one.value()).equals(Folding.fold(other.value()));
    }
}
