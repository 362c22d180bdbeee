package dev.corpusrules.article;

import dev.corpusrules.Metadata.How;
import dev.corpusrules.Metadata.Value;
import dev.corpusrules.Span;
import dev.corpusrules.text.Folding;
import dev.corpusrules.text.Outlets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    /** The meta elements that name the site as an application. */
    private static final Set<String> APPLICATIONS = Set.of("application-name", "apple-mobile-web-app-title");

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

    private final Inventory inventory;
    private final PageValues values;
    private final Masthead masthead;
    private @Nullable Value<String> behindTitle;
    private boolean isPlain;
    private @Nullable Value<String> holder;

    SiteName(Inventory inventory, PageValues values, Masthead masthead) {
        this.inventory = inventory;
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
        for (Element title : inventory.named("title")) {
            if (title.closest("head") != null) {
                readTitle(title);
                return;
            }
        }
    }

    private void readTitle(Element title) {
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
        for (Element meta : inventory.named("meta", "name")) {
            if (APPLICATIONS.contains(meta.attr("name").strip().toLowerCase(Locale.ROOT))) {
                name(values.attribute(meta, "content", How.STRUCTURED, "meta: " + meta.attr("name")));
            }
        }
        for (Element link : inventory.named("link", "title")) {
            if (isFeed(link)) {
                Value<String> title = values.attribute(link, "title", How.INFERRED, "feed link");
                name(new Value<>(ofFeed(title.value()), title.how(), title.foundIn(), title.place()));
            }
        }
        List<Element> logos = new ArrayList<>();
        for (Element image : inventory.named("img", "alt")) {
            if (leadsHome(image)) {
                logos.add(image);
            }
        }
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

    private static boolean isFeed(Element link) {
        String type = link.attr("type").toLowerCase(Locale.ROOT);
        return link.attr("rel").toLowerCase(Locale.ROOT).contains("alternate")
                && (type.contains("rss") || type.contains("atom"));
    }

    /** Whether an image stands in a link to the site's first page. */
    private boolean leadsHome(Element image) {
        Element at = image.parent();
        while (at != null && !(at.normalName().equals("a") && at.hasAttr("href") && isHome(at))) {
            at = at.parent();
        }
        return at != null;
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

    /** A class of the whole page speaks of its footer, too, so what holds a heading is none. */
    private void copyright() {
        Set<Element> pages = elements();
        for (Element heading : inventory.named("h1")) {
            pages.add(heading);
            Elements.addAround(heading, pages);
        }
        Set<Element> read = elements();
        for (Element notice : inventory.notices()) {
            for (Element line : lines(notice, pages)) {
                if (holder == null && read.add(line) && !Elements.isLongerThan(LONGEST_NOTICE, line)) {
                    claim(values.text(line, How.VISIBLE, "footer"));
                }
            }
        }
    }

    /** What a notice in a footer may be a part of: the block that it stands in, and footers in that, the outer first. */
    private static List<Element> lines(Element notice, Set<Element> pages) {
        LinkedList<Element> lines = new LinkedList<>();
        Element at = notice;
        while (at != null && !Elements.isBlock(at)) {
            if (isFooter(at) && !pages.contains(at)) {
                lines.addFirst(at);
            }
            at = at.parent();
        }
        Element around = at;
        while (around != null && (!isFooter(around) || pages.contains(around))) {
            around = around.parent();
        }
        if (at != null && around != null) {
            lines.addFirst(at);
        }
        return lines;
    }

    private static boolean isFooter(Element element) {
        if (element.normalName().equals("footer")) {
            return true;
        }
        if (element.attributesSize() == 0 || element.normalName().equals("html")) {
            return false;
        }
        String names = element.attr("class").toLowerCase(Locale.ROOT);
        String id = element.attr("id").toLowerCase(Locale.ROOT);
        return names.contains("footer")
                || names.contains("copyright")
                || names.contains("colophon")
                || id.contains("footer")
                || id.contains("copyright");
    }

    private static Set<Element> elements() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
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
