package dev.corpusrules.article;

import dev.corpusrules.Metadata.Value;
import dev.corpusrules.text.Folding;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the heading of a page that is the article's headline; other first headings name the site or a section. */
final class HtmlHeadline {

    /** A heading of fewer characters is in every title. */
    private static final int SHORTEST = 8;

    private HtmlHeadline() {}

    /** The heading; null when none of the page's is the headline. */
    static @Nullable Element find(Document document, Element article, Masthead masthead) {
        List<Element> headings = document.select("h1").stream()
                .filter(heading ->
                        heading.hasText() && !heading.parents().stream().anyMatch(Elements::isUnread))
                .toList();
        List<Element> within = headings.stream()
                .filter(heading -> heading.parents().contains(article))
                .toList();
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

    /** The one may have the site's name added, or be cut short. */
    private static boolean isSame(String heading, String title) {
        return heading.equals(title)
                || heading.length() >= SHORTEST && title.contains(heading)
                || title.length() >= SHORTEST && heading.contains(title);
    }
}
