package dev.corpusrules.article;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** What HTML elements do to the text in them. */
final class Elements {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "button",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "option",
            "p",
            "pre",
            "search",
            "section",
            "select",
            "summary",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "tr",
            "ul",
            "video",
            "audio",
            "html");

    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "head",
            "title",
            "textarea",
            "video",
            "audio",
            "map",
            "frameset",
            "noframes",
            "datalist");

    private static final Set<String> FURNITURE = Set.of("nav", "dialog", "footer");

    private static final Set<String> FURNITURE_ROLES =
            Set.of("navigation", "dialog", "alertdialog", "contentinfo", "search");

    private Elements() {}

    /** Whether its text stands on lines of its own. */
    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** Whether nobody reads what is in it. */
    static boolean isUnread(Element element) {
        return UNREAD.contains(element.normalName())
                || element.hasAttr("hidden")
                || isUndisplayed(element.attr("style"));
    }

    /** Whether nobody reads it, or it is of the site and not of any article. */
    static boolean isFurniture(Element element) {
        return isUnread(element)
                || FURNITURE.contains(element.normalName())
                || FURNITURE_ROLES.contains(element.attr("role"));
    }

    private static boolean isUndisplayed(String style) {
        int at = style.indexOf("display:");
        return at >= 0 && style.substring(at + 8).stripLeading().startsWith("none");
    }

    /** Whether an element surely has more text than that; it is not read as a whole, since it may be the page. */
    static boolean isLongerThan(int most, Element element) {
        int[] left = {most};
        NodeFilter counting = (node, depth) -> {
            if (node instanceof TextNode text) {
                left[0] -=
                        (int) text.getWholeText().chars().filter(c -> c > ' ').count();
            }
            return left[0] < 0 ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        };
        element.filter(counting);
        return left[0] < 0;
    }

    static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    /** The node that follows in the order of the source when the children of this one are left; null at the end. */
    static @Nullable Node behind(Node node, Node root) {
        Node at = node;
        while (at != null && !at.equals(root)) {
            if (at.nextSibling() != null) {
                return at.nextSibling();
            }
            at = at.parent();
        }
        return null;
    }
}
