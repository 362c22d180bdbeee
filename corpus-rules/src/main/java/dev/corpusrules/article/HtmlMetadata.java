package dev.corpusrules.article;

import dev.corpusrules.Metadata.How;
import dev.corpusrules.Metadata.Image;
import dev.corpusrules.Metadata.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
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

    /** What a card calls the row of its author, in the languages of publishing systems. */
    private static final Set<String> AUTHOR_LABELS = Set.of(
            "written by",
            "by",
            "author",
            "posted by",
            "verfasst von",
            "geschrieben von",
            "autor",
            "écrit par",
            "auteur",
            "escrito por",
            "scritto da",
            "geschreven door",
            "skrevet av",
            "skriven av");

    /** Where meta elements begin whose names others use for their own ends. */
    private static final Set<String> FOREIGN =
            Set.of("twitter", "fb", "al", "msapplication", "apple", "google", "theme");

    private final Inventory inventory;
    private final Element article;
    private final PageValues values;
    private final Masthead masthead;
    private final SiteName site;

    /** @param article the element that holds the article */
    HtmlMetadata(Inventory inventory, Element article, PageValues values, Masthead masthead) {
        this.inventory = inventory;
        this.article = article;
        this.values = values;
        this.masthead = masthead;
        this.site = new SiteName(inventory, values, masthead);
    }

    /** Puts what the page tells machines into the masthead: the title and the language are among it. */
    void readTold() {
        List<Object> roots = jsonLd();
        JsonLd.read(roots, masthead);
        metas();
        links();
        for (Element html : inventory.named("html")) {
            String language = html.attr("lang");
            String said = language.isBlank() ? html.attr("xml:lang") : language;
            masthead.language(new Value<>(said, How.STRUCTURED, "html lang", null));
        }
        new Microdata(inventory.properties(), values, masthead).read();
        site.readTitle();
    }

    /** Puts what the page shows into the masthead. */
    void readShown(@Nullable Element heading) {
        Belonging belonging = new Belonging(inventory, article, heading);
        authorLinks(belonging);
        new VisibleMetadata(inventory, belonging, values, masthead).read();
        site.read();
        new AuthorHints(inventory, values, belonging, masthead).read(site.holder());
        Value<String> address = masthead.canonical();
        if (address != null) {
            masthead.published(new Value<>(dayIn(address.value()), How.INFERRED, address.foundIn(), address.place()));
        }
    }

    private void authorLinks(Belonging belonging) {
        for (Element link : inventory.named("a", "rel")) {
            if (link.attr("rel").equalsIgnoreCase("author") && !belonging.isElsewhere(link)) {
                masthead.author("rel author", values.text(link, How.STRUCTURED, "rel: author"), false);
            }
        }
    }

    private List<Object> jsonLd() {
        List<Object> roots = new ArrayList<>();
        for (Element script : inventory.named("script", "type")) {
            boolean isLd = script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json");
            for (Node node : script.childNodes()) {
                if (isLd && node instanceof DataNode data) {
                    int start =
                            data.sourceRange().isTracked() ? data.sourceRange().startPos() : 0;
                    roots.addAll(JsonTree.read(data.getWholeData(), values.offset() + start));
                }
            }
        }
        return roots;
    }

    private void metas() {
        for (Element meta : inventory.named("meta")) {
            if (!meta.hasAttr("content") && !meta.hasAttr("value")) {
                continue;
            }
            String name = meta.attr("property") + meta.attr("name");
            if (name.isEmpty()) {
                name = meta.attr("http-equiv");
            }
            String lower = name.toLowerCase(Locale.ROOT);
            // Some tools write "value" where "content" is meant.
            Value<String> value = values.attribute(
                    meta, meta.hasAttr("content") ? "content" : "value", How.STRUCTURED, "meta: " + name);
            switch (lower) {
                case "og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title" -> masthead.title(value);
                case "og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "citation_publisher" ->
                    publisher(value);
                case "og:url" -> masthead.canonical(value);
                case "og:image", "twitter:image" -> masthead.image(new Image(value.value(), null, null, value.place()));
                case "copyright", "rights", "dc.rights", "dcterms.rights", "dcterms.license" -> masthead.rights(value);
                case "og:locale", "content-language", "language", "dc.language", "dcterms.language" ->
                    masthead.language(value);
                case "article:author" -> articleAuthor(value);
                case "twitter:data1", "twitter:data2" -> labelled(lower, value);
                default -> other(lower, value);
            }
        }
    }

    /** A name, or the address of a page that a network or the site keeps for the author. */
    private void articleAuthor(Value<String> value) {
        String known = isAddress(value.value()) ? AuthorPages.name(value.value()) : value.value();
        boolean network = known.isEmpty();
        String name = network ? AuthorNames.handle(value.value()) : known;
        masthead.author("meta", new Value<>(name, value.how(), value.foundIn(), value.place()), network);
    }

    /** Cards show two rows of a label and what it labels, one of which may be the author. */
    private void labelled(String name, Value<String> value) {
        String label = "twitter:label" + name.charAt(name.length() - 1);
        if (AUTHOR_LABELS.contains(inventory.content(label).strip().toLowerCase(Locale.ROOT))) {
            masthead.author("meta label", value, false);
        }
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
        } else if (PUBLISHED.contains(last)
                || last.endsWith("pubdate")
                || last.endsWith("publishdate")
                || last.endsWith("publicationdate")) {
            masthead.published(value);
        }
    }

    private void publisher(Value<String> value) {
        if (!isAddress(value.value())) {
            masthead.publisher(value);
        }
    }

    private void links() {
        for (Element link : inventory.named("link", "href")) {
            String rel = link.attr("rel").toLowerCase(Locale.ROOT);
            Value<String> value = values.attribute(link, "href", How.STRUCTURED, "link: " + rel);
            if (rel.equals("canonical")) {
                masthead.canonical(value);
            } else if (rel.equals("license")) {
                masthead.rights(value);
            }
        }
        for (Element link : inventory.named("a", "rel")) {
            if (link.attr("rel").contains("license")) {
                masthead.rights(values.text(link, How.STRUCTURED, "rel: license"));
            }
        }
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

    private static boolean isAddress(String value) {
        return value.startsWith("http:") || value.startsWith("https:") || value.startsWith("//");
    }
}
