package dev.corpusrules.article;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells the elements of a page that may speak of its article from those that speak of comments and other articles. */
final class Belonging {

    /** Beside an article stand many things, among them its author's portrait. */
    private static final Set<String> BESIDE = Set.of("sidebar", "footer", "nav", "aside", "widget");

    /** In these stand the authors of other things. */
    private static final Set<String> OTHERS = Set.of(
            "related",
            "recommended",
            "recommendations",
            "popular",
            "trending",
            "more",
            "teaser",
            "promo",
            "disqus",
            "reply",
            "replies",
            "respond",
            "latest",
            "tweet",
            "bookmark",
            "comment",
            "comments",
            "commentlist",
            "kommentar",
            "kommentare",
            "commentaires",
            "comentarios");

    /** The elements that hold the article or its headline. */
    private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param headline the heading of the article; where it is not known, all first headings may be */
    Belonging(Document document, Element article, @Nullable Element headline) {
        around.add(article);
        around.addAll(article.parents());
        if (headline != null) {
            around.addAll(headline.parents());
        } else {
            document.select("h1").forEach(heading -> around.addAll(heading.parents()));
        }
    }

    /**
     * Whether the element stands beside the article or in something of others. What holds headline or text is the
     * article's, whatever its class says.
     */
    boolean isElsewhere(Element element) {
        return isIn(element, true);
    }

    /** Whether the element stands in another article or in comments. */
    boolean isOfOthers(Element element) {
        return isIn(element, false);
    }

    private boolean isIn(Element element, boolean beside) {
        for (Element at = element; at != null && !around.contains(at); at = at.parent()) {
            String name = at.normalName();
            if (name.equals("article") || name.equals("blockquote") || isComment(at)) {
                return true;
            }
            for (String mark : Marks.of(at, Set.of())) {
                if (OTHERS.contains(mark) || beside && BESIDE.contains(mark)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether its markup says that it is a comment. */
    static boolean isComment(Element element) {
        return element.attr("itemtype").endsWith("Comment")
                || element.attr("itemprop").equals("comment");
    }
}
