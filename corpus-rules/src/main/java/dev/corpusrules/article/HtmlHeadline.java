package dev.corpusrules.article;

import dev.corpusrules.Metadata.Value;
import dev.corpusrules.text.Folding;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the heading of a page that is the article's headline; other first headings name the site or a section. */
final class HtmlHeadline {

    /** A heading of fewer characters is in every title. */
    private static final int SHORTEST = 8;

    /** A page of more headings is none of one article; the others are not looked at. */
    private static final int MOST = 1_000;

    private HtmlHeadline() {}

    /** The heading; null when none of the page's is the headline. */
    static @Nullable Element find(Inventory inventory, Element article, Masthead masthead) {
        List<Element> headings = new ArrayList<>();
        List<Element> within = new ArrayList<>();
        for (Element heading : inventory.named("h1")) {
            if (headings.size() < MOST && heading.hasText() && isRead(heading)) {
                headings.add(heading);
                if (!heading.equals(article) && Elements.isIn(heading, article)) {
                    within.add(heading);
                }
            }
        }
        Value<String> title = masthead.title();
        if (title != null) {
            String folded = Folding.fold(title.value());
            for (List<Element> some : List.of(within, headings)) {
                for (Element heading : some) {
                    if (isSame(Folding.fold(heading.text()), folded)) {
                        return heading;
                    }
                }
            }
        }
        if (within.size() == 1) {
            return within.get(0);
        }
        return title == null && headings.size() == 1 ? headings.get(0) : null;
    }

    private static boolean isRead(Element heading) {
        Element at = heading.parent();
        while (at != null && !Elements.isUnread(at)) {
            at = at.parent();
        }
        return at == null;
    }

    /** The one may have the site's name added, or be cut short. */
    private static boolean isSame(String heading, String title) {
        return heading.equals(title)
                || heading.length() >= SHORTEST && title.contains(heading)
                || title.length() >= SHORTEST && heading.contains(title);
    }
}
