package dev.corpusrules.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final Map<Element, Boolean> elsewhere = new IdentityHashMap<>();
    private final Map<Element, Boolean> ofOthers = new IdentityHashMap<>();

    /** @param headline the heading of the article; where it is not known, all first headings may be */
    Belonging(Inventory inventory, Element article, @Nullable Element headline) {
        Elements.addAround(article, around);
        around.add(article);
        for (Element heading : headline == null ? inventory.named("h1") : List.of(headline)) {
            Elements.addAround(heading, around);
        }
    }

    /**
     * Whether the element stands beside the article or in something of others. What holds headline or text is the
     * article's, whatever its class says.
     */
    boolean isElsewhere(Element element) {
        return isIn(element, true, elsewhere);
    }

    /** Whether the element stands in another article or in comments. */
    boolean isOfOthers(Element element) {
        return isIn(element, false, ofOthers);
    }

    /** @param known what was found out of elements before */
    private boolean isIn(Element element, boolean beside, Map<Element, Boolean> known) {
        List<Element> passed = new ArrayList<>();
        boolean found = false;
        for (Element at = element; !found && at != null && !around.contains(at); at = at.parent()) {
            Boolean before = known.get(at);
            if (before != null) {
                found = before;
                break;
            }
            passed.add(at);
            found = isOther(at, beside);
        }
        for (Element one : passed) {
            known.put(one, found);
        }
        return found;
    }

    private static boolean isOther(Element element, boolean beside) {
        String name = element.normalName();
        if (name.equals("article") || name.equals("blockquote") || isComment(element)) {
            return true;
        }
        for (String mark : Marks.of(element, Set.of())) {
            if (OTHERS.contains(mark) || beside && BESIDE.contains(mark)) {
                return true;
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
