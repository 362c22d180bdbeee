package dev.corpusrules.article;

import dev.corpusrules.Source;
import dev.corpusrules.Span;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A stretch of HTML on its way into a layout: a page, of which the article's element is read, or a part, read whole. */
final class HtmlPage {

    /** Deeper nesting than pages have; what is deeper is flattened. */
    private static final int DEEPEST = 256;

    private HtmlPage() {}

    /** Reads a stretch of the source into the layout, and what its markup says of the article into the masthead. */
    static void read(Layout layout, Span body, Masthead masthead) {
        Document document = parse(layout.source(), body);
        boolean declared = masthead.title() != null;
        boolean isPage = Html.isWritten(document.head()) || Html.isWritten(document.body());
        Element article = isPage ? ArticleElement.of(document) : document.body();
        Inventory inventory = new Inventory(document);
        HtmlMetadata metadata =
                new HtmlMetadata(inventory, article, new PageValues(layout.source(), body.start()), masthead);
        metadata.readTold();
        Element heading = HtmlHeadline.find(inventory, article, masthead);
        masthead.leave(() -> {
            metadata.readShown(heading);
            readHead(layout.source(), body.start(), heading, article, masthead);
        });
        Element headline = declared ? null : heading;
        if (headline == null) {
            layout.headline(masthead);
        } else if (!Elements.isIn(headline, article)) {
            new Html(layout, body.start(), headline, headline, Elements::isUnread).walk();
        }
        // Where nothing on the page is the article, all of it is read but what is surely of the site.
        boolean isWhole = isPage && article.equals(document.body());
        new Html(layout, body.start(), article, headline, isWhole ? Elements::isFurniture : Elements::isUnread).walk();
    }

    /** Reads a part of a text that is written in HTML, such as a block of HTML in Markdown. */
    static void readPart(Layout layout, Span part) {
        Document document = parse(layout.source(), part);
        new Html(layout, part.start(), document.body(), null, Elements::isUnread).walk();
    }

    /** Looks for a byline and a day between headline and text, where the markup names none. */
    private static void readHead(
            Source source, int offset, @Nullable Element heading, Element article, Masthead masthead) {
        if (masthead.creditsSomebody() && masthead.isDated()) {
            return;
        }
        Element around = article;
        while (heading != null && !Elements.isIn(heading, around) && around.parent() != null) {
            around = around.parent();
        }
        Layout head = new Layout(source, List.of());
        new Html(head, offset, around, heading, Elements::isFurniture).walk();
        HeadLines.read(head, masthead);
    }

    private static Document parse(Source source, Span span) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        parser.setMaxDepth(DEEPEST);
        return parser.parseInput(span.in(source.text()), "");
    }
}
