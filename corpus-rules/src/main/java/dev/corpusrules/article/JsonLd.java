package dev.corpusrules.article;

import dev.corpusrules.Metadata.How;
import dev.corpusrules.Metadata.Image;
import dev.corpusrules.Metadata.Value;
import dev.corpusrules.Span;
import dev.corpusrules.article.JsonTree.Leaf;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page says of itself in JSON-LD, wherever in its graph the article stands. */
final class JsonLd {

    private static final String FOUND_IN = "JSON-LD: ";

    /** Pages list other articles, too: what stands deeper than this is one of them. */
    private static final int DEEPEST = 6;

    private final List<Map<?, ?>> objects = new ArrayList<>();
    private final Map<String, Map<?, ?>> byId = new HashMap<>();
    private final Masthead masthead;

    private JsonLd(Masthead masthead) {
        this.masthead = masthead;
    }

    /** @param roots the values of all the page's JSON-LD elements, in their order */
    static void read(List<Object> roots, Masthead masthead) {
        JsonLd graph = new JsonLd(masthead);
        graph.collect(roots);
        Map<?, ?> article = graph.article();
        if (article != null) {
            graph.read(article);
        }
    }

    /** All objects, the outer before the inner. */
    private void collect(List<Object> roots) {
        Deque<Object> level = new ArrayDeque<>(roots);
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            Deque<Object> below = new ArrayDeque<>();
            while (!level.isEmpty()) {
                Object next = level.pop();
                if (next instanceof List<?> list) {
                    list.forEach(level::add);
                } else if (next instanceof Map<?, ?> map) {
                    objects.add(map);
                    String id = text(map, "@id");
                    // A reference says less than what it refers to.
                    if (!id.isEmpty() && (map.size() > 1 || !byId.containsKey(id))) {
                        byId.merge(id, map, (one, other) -> one.size() >= other.size() ? one : other);
                    }
                    map.values().forEach(below::add);
                }
            }
            level = below;
        }
    }

    /** The first object that is an article and says who wrote it or when, else any article, else the page. */
    private @Nullable Map<?, ?> article() {
        Map<?, ?> best = null;
        int bestRank = 0;
        for (Map<?, ?> object : objects) {
            int rank = rank(object);
            if (rank > bestRank) {
                best = object;
                bestRank = rank;
            }
        }
        return best;
    }

    private static int rank(Map<?, ?> object) {
        int rank = 0;
        for (Object type : JsonTree.all(object, "@type")) {
            String name = type instanceof Leaf leaf ? leaf.value() : "";
            boolean article = name.endsWith("Article")
                    || name.endsWith("BlogPosting")
                    || name.endsWith("Report")
                    || name.endsWith("Review")
                    || name.endsWith("Posting");
            boolean work = name.endsWith("VideoObject")
                    || name.endsWith("AudioObject")
                    || name.endsWith("Recipe")
                    || name.endsWith("Event")
                    || name.endsWith("CreativeWork")
                    || name.endsWith("NewsMediaObject");
            rank = Math.max(rank, article ? 4 : work ? 2 : name.endsWith("WebPage") ? 1 : 0);
        }
        boolean says =
                object.containsKey("author") || object.containsKey("creator") || object.containsKey("datePublished");
        return rank == 0 ? 0 : rank * 2 + (says ? rank == 1 ? 1 : 3 : 0);
    }

    private void read(Map<?, ?> article) {
        each(article, "headline", masthead::title);
        each(article, "name", masthead::title);
        for (String key : List.of("publisher", "sourceOrganization", "provider")) {
            named(article, key, (value, type) -> publisher(value));
        }
        for (String key : List.of("author", "creator")) {
            named(article, key, (value, type) -> masthead.author("JSON-LD " + key, value, isGroup(type)));
        }
        each(article, "datePublished", masthead::published);
        each(article, "dateCreated", masthead::published);
        each(article, "dateModified", masthead::modified);
        each(article, "inLanguage", masthead::language);
        each(article, "copyrightNotice", masthead::rights);
        each(article, "license", masthead::rights);
        named(article, "copyrightHolder", (value, type) -> masthead.rights(value));
        named(article, "isBasedOn", (value, type) -> masthead.origin(value));
        each(article, "url", masthead::canonical);
        images(article);
    }

    private void publisher(Value<String> value) {
        if (!SiteName.isPlatform(value.value())) {
            masthead.publisher(value);
        }
    }

    private static boolean isGroup(String type) {
        return type.endsWith("Organization") || type.endsWith("Corporation");
    }

    private void images(Map<?, ?> article) {
        for (Object image : JsonTree.all(article, "image")) {
            if (image instanceof Leaf leaf) {
                masthead.image(new Image(leaf.value(), null, null, leaf.place()));
            }
            Map<?, ?> object = resolved(image);
            String url = object == null ? "" : text(object, "url") + text(object, "contentUrl");
            if (object != null && !url.isEmpty()) {
                List<String> credits = new ArrayList<>();
                each(object, "creditText", value -> credits.add(value.value()));
                named(object, "creator", (value, type) -> credits.add(value.value()));
                named(object, "author", (value, type) -> credits.add(value.value()));
                named(object, "copyrightHolder", (value, type) -> credits.add(value.value()));
                String licence = text(object, "license");
                Leaf place = (Leaf) JsonTree.all(object, text(object, "url").isEmpty() ? "contentUrl" : "url")
                        .get(0);
                masthead.image(new Image(
                        place.value(),
                        credits.isEmpty() ? null : credits.get(0),
                        licence.isEmpty() ? null : licence,
                        place.place()));
            }
        }
    }

    private static void each(Map<?, ?> object, String key, Consumer<Value<String>> sink) {
        each(object, key, "", sink);
    }

    /** @param of the key under which the object itself stands */
    private static void each(Map<?, ?> object, String key, String of, Consumer<Value<String>> sink) {
        for (Object value : JsonTree.all(object, key)) {
            if (value instanceof Leaf leaf) {
                sink.accept(value(leaf, of.isEmpty() ? key : of + "." + key));
            }
        }
    }

    /** Strings, and the names of objects, here or elsewhere in the graph. */
    private void named(Map<?, ?> object, String key, Named sink) {
        for (Object value : JsonTree.all(object, key)) {
            if (value instanceof Leaf leaf) {
                Map<?, ?> elsewhere = byId.get(leaf.value());
                if (elsewhere == null) {
                    sink.accept(value(leaf, key), "");
                    continue;
                }
                value = elsewhere;
            }
            Map<?, ?> resolved = resolved(value);
            if (resolved != null) {
                String type = text(resolved, "@type");
                for (String name : List.of("name", "legalName", "alternateName")) {
                    each(resolved, name, key, found -> sink.accept(found, type));
                    if (resolved.containsKey(name)) {
                        break;
                    }
                }
            }
        }
    }

    private @Nullable Map<?, ?> resolved(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return null;
        }
        Map<?, ?> full = map.containsKey("name") ? null : byId.get(text(map, "@id"));
        return full == null ? map : full;
    }

    private static String text(Map<?, ?> object, String key) {
        List<Object> all = JsonTree.all(object, key);
        return !all.isEmpty() && all.get(0) instanceof Leaf leaf ? leaf.value() : "";
    }

    /** Some pages write entities into JSON. */
    private static Value<String> value(Leaf leaf, String path) {
        String words = leaf.value().indexOf('&') < 0 ? leaf.value() : Parser.unescapeEntities(leaf.value(), false);
        Span place = leaf.place();
        return new Value<>(words.strip(), How.STRUCTURED, FOUND_IN + path, place);
    }

    /** Takes a name and the type of what it names. */
    private interface Named {
        void accept(Value<String> name, String type);
    }
}
