package dev.corpusrules.article;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
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

    /** No line that people read has as many nodes. */
    private static final int MOST_NODES = 5_000;

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
                || element.attributesSize() > 0
                        && (element.attributes().hasKey("hidden") || isUndisplayed(element.attr("style")));
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

    /**
     * Whether an element surely has more text than that, or so many nodes that it is no line; it is not read as a whole,
     * since it may be the page.
     */
    static boolean isLongerThan(int most, Element element) {
        int left = most;
        int nodes = 0;
        for (Node node = element; node != null; node = next(node, element)) {
            if (node instanceof TextNode text) {
                String words = text.getWholeText();
                for (int i = 0; i < words.length() && left >= 0; i++) {
                    left -= words.charAt(i) > ' ' ? 1 : 0;
                }
            }
            if (left < 0 || nodes++ > MOST_NODES) {
                return true;
            }
        }
        return false;
    }

    static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    /** The node that follows in the order of the source; null at the end. */
    static @Nullable Node next(Node node, Node root) {
        return node.childNodeSize() > 0 ? node.childNode(0) : behind(node, root);
    }

    /** Whether an element is another or stands in it. */
    static boolean isIn(Element element, Element container) {
        Element at = element;
        while (at != null && !at.equals(container)) {
            at = at.parent();
        }
        return at != null;
    }

    /** Adds all that is around an element; what is around something in the set must be in it already. */
    static void addAround(Element element, Set<Element> around) {
        Element at = element.parent();
        while (at != null && around.add(at)) {
            at = at.parent();
        }
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
