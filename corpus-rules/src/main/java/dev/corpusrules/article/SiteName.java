package dev.corpusrules.article;

import dev.corpusrules.Metadata.How;
import dev.corpusrules.Metadata.Value;
import dev.corpusrules.Span;
import dev.corpusrules.text.Folding;
import dev.corpusrules.text.Outlets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page calls its site where no field names a publisher: the application's name, a feed's, the words behind the
 * headline in the title element, the logo; and whose copyright its footer claims.
 */
final class SiteName {

    /** The systems that serve a page name themselves as its publisher. */
    private static final Set<String> PLATFORMS = Set.of("blogger", "wordpress", "wordpress.com", "tumblr", "wix.com");

    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " • ", " · ", " － ", " ｜ ", "｜", "--");

    /** These part sites from headlines; dashes stand in headlines, too. */
    private static final Set<String> PLAIN_SEPARATORS = Set.of(" | ", " :: ", " » ", " ｜ ", "｜");

    /** What feeds, logos and home pages are called that have no name. */
    private static final Set<String> GENERIC = Set.of(
            "rss",
            "atom",
            "feed",
            "news",
            "blog",
            "home",
            "homepage",
            "logo",
            "startseite",
            "accueil",
            "inicio",
            "index",
            "articles",
            "posts",
            "entries",
            "all",
            "back",
            "site",
            "website",
            "comments",
            "sitemap",
            "podcast");

    private static final int LONGEST = 60;

    /** A footer's line that is longer does not speak of copyright alone. */
    private static final int LONGEST_NOTICE = 400;

    private final Document document;
    private final PageValues values;
    private final Masthead masthead;
    private @Nullable Value<String> behindTitle;
    private boolean isPlain;
    private @Nullable Value<String> holder;

    SiteName(Document document, PageValues values, Masthead masthead) {
        this.document = document;
        this.values = values;
        this.masthead = masthead;
    }

    /** Whether that is the name of a system that pages of many publishers are made with. */
    static boolean isPlatform(String name) {
        return PLATFORMS.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    /** Who claims the copyright in the page's footer; null when nobody does. */
    @Nullable
    Value<String> holder() {
        return holder;
    }

    /** Reads the title element, which often has the site's name behind the headline. */
    void readTitle() {
        Element title = document.selectFirst("head title");
        if (title == null) {
            return;
        }
        Value<String> value = values.text(title, How.STRUCTURED, "title element");
        String words = value.value();
        String best = words;
        for (String separator : SEPARATORS) {
            int at = words.lastIndexOf(separator);
            // What is as long as a headline is one; a site's name is short.
            if (at > words.length() / 2) {
                best = words.substring(0, at);
                String rest = words.substring(at + separator.length()).strip();
                behindTitle = new Value<>(rest, How.INFERRED, "title element", within(value, rest));
                isPlain = PLAIN_SEPARATORS.contains(separator);
                break;
            }
        }
        masthead.title(new Value<>(best.strip(), How.STRUCTURED, "title element", within(value, best)));
    }

    private @Nullable Span within(Value<String> whole, String part) {
        Span place = whole.place();
        int at = place == null ? -1 : place.in(values.source().text()).indexOf(part);
        return place == null || at < 0 ? place : new Span(place.start() + at, place.start() + at + part.length());
    }

    /** Reads the site's name and the footer's copyright. */
    void read() {
        for (Element meta : document.select("meta[name=application-name],meta[name=apple-mobile-web-app-title]")) {
            name(values.attribute(meta, "content", How.STRUCTURED, "meta: " + meta.attr("name")));
        }
        for (Element feed : document.select("link[rel~=(?i)alternate][type~=(?i)(rss|atom)][title]")) {
            Value<String> title = values.attribute(feed, "title", How.INFERRED, "feed link");
            name(new Value<>(ofFeed(title.value()), title.how(), title.foundIn(), title.place()));
        }
        List<Element> logos = document.select("a[href]").stream()
                .filter(this::isHome)
                .flatMap(link -> link.select("img[alt]").stream())
                .toList();
        Value<String> rest = behindTitle;
        if (rest != null
                && (isPlain || isOfAddress(rest.value()) || logos.stream().anyMatch(logo -> isSame(logo, rest)))) {
            name(rest);
        }
        for (Element logo : logos) {
            name(values.attribute(logo, "alt", How.INFERRED, "logo"));
        }
        copyright();
    }

    private static boolean isSame(Element logo, Value<String> name) {
        return Folding.fold(logo.attr("alt")).contains(Folding.fold(name.value()));
    }

    private void name(Value<String> found) {
        String name = found.value().strip();
        boolean isName = !name.isEmpty()
                && name.length() <= LONGEST
                && name.chars().anyMatch(Character::isLetter)
                && !GENERIC.contains(name.toLowerCase(Locale.ROOT).replaceAll("[ .\\d]", ""))
                && !isPlatform(name);
        if (isName) {
            masthead.publisher(found);
        }
    }

    /** {@code Lindholm Times » Feed}: the name stands before the arrow or the words for what it is. */
    private static String ofFeed(String title) {
        String name = title;
        int arrow = Math.max(name.indexOf("»"), name.indexOf("›"));
        if (arrow >= 0) {
            name = name.substring(0, arrow);
        }
        for (String kind : List.of("feed", "rss", "atom", "rss 2.0", "rss feed", "atom feed", "news feed", "posts")) {
            String lower = name.strip().toLowerCase(Locale.ROOT);
            if (lower.endsWith(" " + kind)) {
                name = name.strip().substring(0, lower.length() - kind.length());
            }
        }
        String bare = name.strip();
        boolean hangs = bare.endsWith("-") || bare.endsWith("|") || bare.endsWith(":") || bare.endsWith("–");
        return hangs ? bare.substring(0, bare.length() - 1).strip() : bare;
    }

    /** Whether a link leads to the site's first page. */
    private boolean isHome(Element link) {
        String address = link.attr("href");
        int path = address.indexOf("//") < 0 ? 0 : address.indexOf('/', address.indexOf("//") + 2);
        boolean root = path < 0 || address.substring(path).equals("/");
        return root && !address.isEmpty() && (address.indexOf("//") < 0 || isOwn(address));
    }

    private boolean isOwn(String address) {
        Value<String> own = masthead.canonical();
        return own != null && host(own.value()).equals(host(address));
    }

    /** Whether the name is that of the page's domain, as {@code Lindholm Times} of {@code lindholmtimes.example}. */
    private boolean isOfAddress(String name) {
        Value<String> own = masthead.canonical();
        String letters = letters(name);
        return own != null
                && letters.length() >= 3
                && letters(host(own.value())).contains(letters);
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder();
        Folding.fold(words).chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private static String host(String address) {
        int start = address.indexOf("//") < 0 ? 0 : address.indexOf("//") + 2;
        int end = address.indexOf('/', start);
        String host = address.substring(start, end < 0 ? address.length() : end).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private void copyright() {
        Set<Element> notices = elements(document.body().select("*:matchesOwn((?i)©|copyright)"));
        Set<Element> read = elements(List.of());
        Set<Element> inFooters = elements(List.of());
        // A class of the whole page speaks of its footer, too.
        Set<Element> pages = elements(List.of());
        for (Element heading : document.body().select("h1")) {
            pages.add(heading);
            pages.addAll(heading.parents());
        }
        for (Element element : document.body()
                .select("footer,[class*=footer],[id*=footer],[class*=copyright],[id*=copyright],[class*=colophon]")) {
            // A block in a footer was read with it; else footers nested by the thousand would take long.
            boolean isRead = Elements.isBlock(element) && inFooters.contains(element);
            if (!notices.isEmpty() && !pages.contains(element) && !isRead) {
                element.stream()
                        .peek(inFooters::add)
                        .filter(notices::contains)
                        .map(line -> blockOf(line, element))
                        .filter(block -> holder == null && read.add(block))
                        .filter(block -> !Elements.isLongerThan(LONGEST_NOTICE, block))
                        .forEach(block -> claim(values.text(block, How.VISIBLE, "footer")));
            }
        }
    }

    private static Set<Element> elements(List<Element> some) {
        Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());
        elements.addAll(some);
        return elements;
    }

    /** What a notice stands in, within an element. */
    private static Element blockOf(Element notice, Element around) {
        Element block = notice;
        while (!block.equals(around) && !Elements.isBlock(block) && block.parent() != null) {
            block = block.parent();
        }
        return block;
    }

    private void claim(Value<String> notice) {
        Span name = holder == null && notice.value().length() <= LONGEST_NOTICE
                ? Outlets.holder(notice.value()).orElse(null)
                : null;
        if (name != null) {
            holder = new Value<>(name.in(notice.value()), How.INFERRED, "footer", notice.place());
            masthead.rights(notice);
        }
    }
}
