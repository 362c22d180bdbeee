package dev.corpusrules.article;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the element of a page that holds the article: the innermost one with most of the words that stand in paragraphs,
 * or the {@code article} element around it.
 */
final class ArticleElement {

    /** A run of text with fewer characters is a label or a link. Chosen by us on news pages. */
    private static final int PARAGRAPH = 80;

    /** The share of the paragraphs' words that the article must hold; the rest are teasers and comments. */
    private static final double MOST = 0.7;

    private static final Set<String> ELSEWHERE = Set.of("nav", "footer", "aside", "form", "button", "select", "a");

    private static final Set<String> ELSEWHERE_MARKS =
            Set.of("comments", "comment", "disqus", "footer", "sidebar", "cookie");

    /** By block: the characters of its own text, without links. */
    private final Map<Element, Integer> paragraphs = new IdentityHashMap<>();
    /** By element: the characters of the paragraphs in it. */
    private final Map<Element, Integer> weights = new IdentityHashMap<>();

    private ArticleElement() {}

    /** The article's element; the body when the page has no paragraphs. */
    static Element of(Document page) {
        return new ArticleElement().find(page.body());
    }

    private Element find(Element body) {
        weigh(body);
        int all = weights.getOrDefault(body, 0);
        Element found = body;
        Element article = null;
        while (all > 0) {
            Element heaviest = null;
            for (Element child : found.children()) {
                if (weights.getOrDefault(child, 0) >= all * MOST) {
                    heaviest = child;
                }
            }
            if (heaviest == null || heaviest.normalName().equals("p")) {
                break;
            }
            found = heaviest;
            if (article == null && isArticle(found)) {
                article = found;
            }
        }
        return article == null ? found : article;
    }

    private static boolean isArticle(Element element) {
        return element.normalName().equals("article")
                || element.attr("itemtype").endsWith("Article");
    }

    /** Gives each element the number of characters of the paragraphs in it. */
    private void weigh(Element body) {
        Node node = body;
        while (node != null) {
            boolean entered = false;
            if (node instanceof TextNode text) {
                add(text);
            } else if (node instanceof Element element && !isElsewhere(element)) {
                entered = element.childNodeSize() > 0;
            }
            node = entered ? node.childNode(0) : Elements.behind(node, body);
        }
        paragraphs.forEach(this::spread);
    }

    private void add(TextNode text) {
        int length = text.text().strip().length();
        Element block = text.parent();
        while (block != null && !Elements.isBlock(block) && !Elements.isCell(block) && block.parent() != null) {
            block = block.parent();
        }
        if (block != null && length > 0) {
            paragraphs.merge(block, length, Integer::sum);
        }
    }

    private void spread(Element block, int length) {
        if (length >= PARAGRAPH) {
            for (Element at = block; at != null; at = at.parent()) {
                weights.merge(at, length, Integer::sum);
            }
        }
    }

    private static boolean isElsewhere(Element element) {
        if (ELSEWHERE.contains(element.normalName()) || Elements.isUnread(element)) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        String names = element.className();
        for (String mark : ELSEWHERE_MARKS) {
            if (names.contains(mark) && element.classNames().contains(mark)) {
                return true;
            }
        }
        return ELSEWHERE_MARKS.contains(element.id());
    }
}
