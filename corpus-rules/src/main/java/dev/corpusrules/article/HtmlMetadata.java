package dev.corpusrules.article;

import dev.corpusrules.Metadata.How;
import dev.corpusrules.Metadata.Image;
import dev.corpusrules.Metadata.Value;
import dev.corpusrules.Source;
import dev.corpusrules.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/** What a page says of itself for machines: JSON-LD, then meta and link elements, then microdata; then what it shows. */
final class HtmlMetadata {

    private static final Set<String> AUTHORS = Set.of("author", "authors", "byline", "creator", "authorname");

    private static final Set<String> PUBLISHED = Set.of(
            "publishedtime",
            "datepublished",
            "publisheddate",
            "published",
            "pubdate",
            "publishdate",
            "publicationdate",
            "dateissued",
            "issued",
            "publishtime",
            "publishedat",
            "created",
            "datecreated",
            "releasedate",
            "date");

    private static final Set<String> MODIFIED = Set.of(
            "modifiedtime", "datemodified", "lastmodified", "modified", "updatedtime", "updated", "revised", "lastmod");

    /** Where meta elements begin whose names others use for their own ends. */
    private static final Set<String> FOREIGN =
            Set.of("twitter", "fb", "al", "msapplication", "apple", "google", "theme");

    private final Document document;
    private final int offset;
    private final Source source;
    private final Masthead masthead;

    private HtmlMetadata(Document document, int offset, Source source, Masthead masthead) {
        this.document = document;
        this.offset = offset;
        this.source = source;
        this.masthead = masthead;
    }

    /**
     * Puts what the page says of itself into the masthead.
     *
     * @param article the element that holds the article
     * @param offset where the document begins in the source
     */
    static void read(Document document, Element article, int offset, Source source, Masthead masthead) {
        new HtmlMetadata(document, offset, source, masthead).read(article);
    }

    private void read(Element article) {
        JsonLd.read(jsonLd(), masthead);
        metas();
        links();
        microdata();
        String language = document.select("html").attr("lang");
        if (language.isBlank()) {
            language = document.select("html").attr("xml:lang");
        }
        masthead.language(new Value<>(language, How.STRUCTURED, "html lang", null));
        new VisibleMetadata(document, article, this::value, masthead).read();
        Element title = document.selectFirst("head title");
        if (title != null) {
            title(title);
        }
        Value<String> address = masthead.canonical();
        if (address != null) {
            masthead.published(new Value<>(dayIn(address.value()), How.INFERRED, address.foundIn(), address.place()));
        }
    }

    private List<Object> jsonLd() {
        List<Object> roots = new ArrayList<>();
        for (Element script : document.select("script[type*=ld+json]")) {
            for (Node node : script.childNodes()) {
                if (node instanceof DataNode data) {
                    int start =
                            data.sourceRange().isTracked() ? data.sourceRange().startPos() : 0;
                    roots.addAll(JsonTree.read(data.getWholeData(), offset + start));
                }
            }
        }
        return roots;
    }

    private void metas() {
        for (Element meta : document.select("meta[content],meta[value]")) {
            String name = meta.attr("property") + meta.attr("name");
            if (name.isEmpty()) {
                name = meta.attr("http-equiv");
            }
            String lower = name.toLowerCase(Locale.ROOT);
            // Some tools write "value" where "content" is meant.
            Value<String> value = attribute(meta, meta.hasAttr("content") ? "content" : "value", "meta: " + name);
            switch (lower) {
                case "og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title" -> masthead.title(value);
                case "og:site_name", "publisher", "dc.publisher", "dcterms.publisher" -> publisher(value);
                case "og:url" -> masthead.canonical(value);
                case "og:image", "twitter:image" -> masthead.image(new Image(value.value(), null, null, value.place()));
                case "copyright", "rights", "dc.rights", "dcterms.rights", "dcterms.license" -> masthead.rights(value);
                case "og:locale", "content-language", "language", "dc.language", "dcterms.language" ->
                    masthead.language(value);
                case "article:author" -> articleAuthor(value);
                default -> other(lower, value);
            }
        }
    }

    /** A name, or the address of a page that a network keeps for the author. */
    private void articleAuthor(Value<String> value) {
        boolean address = isAddress(value.value());
        String name = address ? AuthorNames.handle(value.value()) : value.value();
        masthead.author("meta", new Value<>(name, value.how(), value.foundIn(), value.place()), address);
    }

    /** Many vendors have names of their own, which end alike. */
    private void other(String name, Value<String> value) {
        int colon = name.indexOf(':');
        if (FOREIGN.contains(colon < 0 ? name : name.substring(0, colon)) || isAddress(value.value())) {
            return;
        }
        String last = name.substring(Math.max(Math.max(name.lastIndexOf(':'), name.lastIndexOf('.')), -1) + 1)
                .replace("_", "")
                .replace("-", "");
        if (AUTHORS.contains(last) || last.endsWith("author") || last.endsWith("authors")) {
            masthead.author("meta " + name, value, false);
        } else if (MODIFIED.contains(last)) {
            masthead.modified(value);
        } else if (PUBLISHED.contains(last) || last.endsWith("pubdate") || last.endsWith("publishdate")) {
            masthead.published(value);
        }
    }

    private void publisher(Value<String> value) {
        if (!isAddress(value.value())) {
            masthead.publisher(value);
        }
    }

    private void links() {
        for (Element link : document.select("link[href]")) {
            String rel = link.attr("rel").toLowerCase(Locale.ROOT);
            Value<String> value = attribute(link, "href", "link: " + rel);
            if (rel.equals("canonical")) {
                masthead.canonical(value);
            } else if (rel.equals("license")) {
                masthead.rights(value);
            }
        }
        for (Element link : document.select("a[rel~=license]")) {
            masthead.rights(value(link, How.STRUCTURED, "rel: license"));
        }
    }

    private void microdata() {
        itemprop("headline", masthead::title);
        itemprop("datePublished", masthead::published);
        itemprop("dateModified", masthead::modified);
        itemprop("publisher", masthead::publisher);
        itemprop("author", value -> masthead.author("itemprop author", value, false));
        itemprop("creator", value -> masthead.author("itemprop creator", value, false));
        for (Element link : document.select("a[rel~=(?i)^author$]")) {
            masthead.author("rel author", value(link, How.STRUCTURED, "rel: author"), false);
        }
    }

    private void itemprop(String property, Consumer<Value<String>> sink) {
        for (Element element : document.getElementsByAttributeValue("itemprop", property)) {
            boolean ofSomethingElse = element.parents().stream()
                    .anyMatch(parent -> parent.attr("itemtype").endsWith("Comment")
                            || parent.attr("itemprop").equals("comment"));
            if (ofSomethingElse) {
                continue;
            }
            String foundIn = "itemprop: " + property;
            Element name = element.selectFirst("[itemprop=name]");
            Element best = name != null && !name.equals(element) ? name : element;
            for (String attribute : List.of("content", "datetime")) {
                if (best.hasAttr(attribute)) {
                    sink.accept(attribute(best, attribute, foundIn));
                }
            }
            sink.accept(value(best, How.STRUCTURED, foundIn));
        }
    }

    /** A title element often has the site's name behind or before the headline. */
    private void title(Element title) {
        Value<String> value = value(title, How.STRUCTURED, "title element");
        String words = value.value();
        String best = words;
        for (String separator : List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " • ")) {
            int at = words.lastIndexOf(separator);
            // What is as long as a headline is one; a site's name is short.
            if (at > words.length() / 2) {
                best = words.substring(0, at);
                break;
            }
        }
        Span place = value.place();
        if (place != null && place.in(source.text()).startsWith(best)) {
            place = new Span(place.start(), place.start() + best.length());
        }
        masthead.title(new Value<>(best.strip(), How.STRUCTURED, "title element", place));
    }

    /** {@code /2026/11/21/} in an address; empty when it has none. */
    private static String dayIn(String address) {
        for (int at = address.indexOf("/20"); at >= 0; at = address.indexOf("/20", at + 1)) {
            String[] parts = address.substring(at + 1).split("/", 4);
            boolean day = parts.length == 4
                    && parts[0].length() == 4
                    && (parts[0] + parts[1] + parts[2]).chars().allMatch(Character::isDigit)
                    && parts[1].length() <= 2
                    && parts[2].length() <= 2;
            if (day) {
                return parts[0] + "-" + parts[1] + "-" + parts[2];
            }
        }
        return "";
    }

    private Value<String> attribute(Element element, String key, String foundIn) {
        Attribute attribute = element.attribute(key);
        String value = element.attr(key).strip();
        Span place = attribute == null ? null : place(attribute.sourceRange().valueRange());
        return new Value<>(value, How.STRUCTURED, foundIn, place);
    }

    /** The text of an element. */
    private Value<String> value(Element element, How how, String foundIn) {
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

    private static boolean isAddress(String value) {
        return value.startsWith("http:") || value.startsWith("https:") || value.startsWith("//");
    }
}
