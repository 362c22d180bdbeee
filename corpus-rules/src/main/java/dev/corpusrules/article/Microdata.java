package dev.corpusrules.article;

import dev.corpusrules.Metadata.How;
import dev.corpusrules.Metadata.Value;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself on the elements that show it: microdata and RDFa. */
final class Microdata {

    /** The ways to say that an element holds a property, the usual first. */
    private static final List<BiPredicate<Element, String>> WAYS =
            List.of(Microdata::isItemprop, Microdata::isProperty, Microdata::isRel);

    /** So many properties of what a property is about are looked at. */
    private static final int MOST_INNER = 200;

    /** What has more characters is no headline, name or day. */
    private static final int LONGEST = 10_000;

    private final List<Element> properties;
    private final PageValues values;
    private final Masthead masthead;

    /** @param properties the elements that may hold any, in the order of the page */
    Microdata(List<Element> properties, PageValues values, Masthead masthead) {
        this.properties = properties;
        this.values = values;
        this.masthead = masthead;
    }

    void read() {
        each("headline", masthead::title);
        each("datePublished", masthead::published);
        each("dateModified", masthead::modified);
        each("publisher", masthead::publisher);
        each("author", value -> masthead.author("itemprop author", value, false));
        each("creator", value -> masthead.author("itemprop creator", value, false));
    }

    private void each(String property, Consumer<Value<String>> sink) {
        for (BiPredicate<Element, String> way : WAYS) {
            for (int i = 0; i < properties.size(); i++) {
                if (way.test(properties.get(i), property) && !isInComment(properties.get(i))) {
                    say(i, property, sink);
                }
            }
        }
    }

    private void say(int index, String property, Consumer<Value<String>> sink) {
        String foundIn = "itemprop: " + property;
        Element name = nameIn(index);
        Element best = name == null ? properties.get(index) : name;
        for (String attribute : List.of("content", "datetime")) {
            if (best.hasAttr(attribute)) {
                sink.accept(values.attribute(best, attribute, How.STRUCTURED, foundIn));
            }
        }
        if (!Elements.isLongerThan(LONGEST, best)) {
            sink.accept(values.text(best, How.STRUCTURED, foundIn));
        }
    }

    /** The name of what an element is about; null when none stands in it. */
    private @Nullable Element nameIn(int index) {
        int end = index + 1;
        while (end < properties.size()
                && end <= index + MOST_INNER
                && Elements.isIn(properties.get(end), properties.get(index))) {
            end++;
        }
        for (BiPredicate<Element, String> way : WAYS) {
            for (Element inner : properties.subList(index + 1, end)) {
                if (way.test(inner, "name")) {
                    return inner;
                }
            }
        }
        return null;
    }

    private static boolean isInComment(Element element) {
        Element at = element.parent();
        while (at != null && !Belonging.isComment(at)) {
            at = at.parent();
        }
        return at != null;
    }

    private static boolean isItemprop(Element element, String property) {
        return element.attr("itemprop").strip().equalsIgnoreCase(property);
    }

    /** RDFa, with any prefix. */
    private static boolean isProperty(Element element, String property) {
        String name = element.attr("property");
        return !element.normalName().equals("meta")
                && name.substring(name.indexOf(':') + 1).equals(property);
    }

    private static boolean isRel(Element element, String property) {
        String rel = element.attr("rel");
        int colon = rel.length() - property.length() - 1;
        return colon >= 0
                && rel.charAt(colon) == ':'
                && rel.regionMatches(true, colon + 1, property, 0, property.length());
    }
}
