package dev.corpusrules.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The elements of a page that may say something of its article, in the order of the page. It is walked once, and not once for
 * each thing that is sought.
 */
final class Inventory {

    private static final Set<String> NAMES =
            Set.of("a", "h1", "html", "img", "link", "meta", "script", "time", "title");

    private static final String COPYRIGHT = "copyright";

    /** A page that speaks of copyright more often does not do so in its footer alone. */
    private static final int MOST_NOTICES = 1_000;

    private final Document page;
    private final Map<String, List<Element>> byName = new HashMap<>();
    private final List<Element> properties = new ArrayList<>();
    private final List<Element> marked = new ArrayList<>();
    private boolean inBody;

    Inventory(Document page) {
        this.page = page;
        for (Node node = page; node != null; node = Elements.next(node, page)) {
            if (node instanceof Element element) {
                add(element);
            }
        }
    }

    private void add(Element element) {
        String name = element.normalName();
        if (NAMES.contains(name)) {
            byName.computeIfAbsent(name, key -> new ArrayList<>()).add(element);
        }
        inBody |= element.equals(page.body());
        boolean isMarked = name.equals("address");
        if (element.attributesSize() > 0) {
            Attributes attributes = element.attributes();
            if (attributes.hasKey("itemprop") || attributes.hasKey("property") || attributes.hasKey("rel")) {
                properties.add(element);
            }
            isMarked |= attributes.hasKey("class") || attributes.hasKey("id");
        }
        if (isMarked && inBody) {
            marked.add(element);
        }
    }

    /** Those with a name, which is one of {@link #NAMES}. */
    List<Element> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** Those with a name and an attribute. */
    List<Element> named(String name, String attribute) {
        List<Element> found = new ArrayList<>();
        for (Element element : named(name)) {
            if (element.hasAttr(attribute)) {
                found.add(element);
            }
        }
        return found;
    }

    /** The meta elements of a name, which stands in the attribute {@code name} or {@code property}. */
    List<Element> metas(String name) {
        List<Element> found = new ArrayList<>();
        for (Element meta : named("meta")) {
            if (isCalled(meta.attr("name"), name) || isCalled(meta.attr("property"), name)) {
                found.add(meta);
            }
        }
        return found;
    }

    /** What the first meta element of a name says that says something; else nothing. */
    String content(String name) {
        for (Element meta : metas(name)) {
            if (meta.hasAttr("content")) {
                return meta.attr("content");
            }
        }
        return "";
    }

    /** What microdata or RDFa may stand on. */
    List<Element> properties() {
        return properties;
    }

    /** What has a class or an id in the body, and addresses. */
    List<Element> marked() {
        return marked;
    }

    /** What speaks of copyright in words of its own: the first so many. */
    List<Element> notices() {
        List<Element> found = new ArrayList<>();
        for (Node node = page.body();
                node != null && found.size() < MOST_NOTICES;
                node = Elements.next(node, page.body())) {
            if (node instanceof Element element && isNotice(element)) {
                found.add(element);
            }
        }
        return found;
    }

    private static boolean isNotice(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof TextNode text && isNotice(text.getWholeText())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNotice(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '©' || (c == 'c' || c == 'C') && words.regionMatches(true, i, COPYRIGHT, 0, COPYRIGHT.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCalled(String written, String name) {
        return written.strip().equalsIgnoreCase(name);
    }
}
