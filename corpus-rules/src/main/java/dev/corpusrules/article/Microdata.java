package dev.corpusrules.article;

import dev.corpusrules.Metadata.How;
import dev.corpusrules.Metadata.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself on the elements that show it: microdata and RDFa. */
final class Microdata {

    private final Document document;
    private final PageValues values;
    private final Masthead masthead;

    Microdata(Document document, PageValues values, Masthead masthead) {
        this.document = document;
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
        for (Element element : of(document, property)) {
            if (element.parents().stream().noneMatch(Belonging::isComment)) {
                say(element, property, sink);
            }
        }
    }

    private void say(Element element, String property, Consumer<Value<String>> sink) {
        String foundIn = "itemprop: " + property;
        Element best = of(element, "name").stream()
                .filter(name -> !name.equals(element))
                .findFirst()
                .orElse(element);
        for (String attribute : List.of("content", "datetime")) {
            if (best.hasAttr(attribute)) {
                sink.accept(values.attribute(best, attribute, How.STRUCTURED, foundIn));
            }
        }
        sink.accept(values.text(best, How.STRUCTURED, foundIn));
    }

    /** The elements that microdata, or RDFa with any prefix, say to hold the property. */
    private static List<Element> of(Element root, String property) {
        List<Element> found = new ArrayList<>(root.getElementsByAttributeValue("itemprop", property));
        for (Element element : root.getElementsByAttribute("property")) {
            String name = element.attr("property");
            if (!element.normalName().equals("meta")
                    && name.substring(name.indexOf(':') + 1).equals(property)) {
                found.add(element);
            }
        }
        for (Element element : root.getElementsByAttributeValueEnding("rel", ":" + property)) {
            found.add(element);
        }
        return found;
    }
}
