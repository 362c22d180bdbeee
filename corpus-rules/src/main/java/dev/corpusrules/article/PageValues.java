package dev.corpusrules.article;

import dev.corpusrules.Metadata.How;
import dev.corpusrules.Metadata.Value;
import dev.corpusrules.Source;
import dev.corpusrules.Span;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of what stands in a page, each with its place.
 *
 * @param offset where the page begins in the source
 */
record PageValues(Source source, int offset) {

    /** What an attribute says. */
    Value<String> attribute(Element element, String key, How how, String foundIn) {
        Attribute attribute = element.attribute(key);
        String value = element.attr(key).strip();
        Span place = attribute == null ? null : place(attribute.sourceRange().valueRange());
        return new Value<>(value, how, foundIn, place);
    }

    /** The text of an element. */
    Value<String> text(Element element, How how, String foundIn) {
        Range open = element.sourceRange();
        Range close = element.endSourceRange();
        Span place = null;
        if (open.isTracked() && close.isTracked() && open.endPos() <= close.startPos()) {
            place = new Span(offset + open.endPos(), offset + close.startPos()).trimmed(source.text());
        }
        return new Value<>(element.text().strip(), how, foundIn, place);
    }

    private @Nullable Span place(Range range) {
        return range.isTracked() && range.endPos() > range.startPos()
                ? new Span(offset + range.startPos(), offset + range.endPos())
                : null;
    }
}
