package dev.corpusrules.article;

import dev.corpusrules.Metadata.How;
import dev.corpusrules.Metadata.Value;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page shows of its author and its day, in elements whose class names or ids say that this is what they show. */
final class VisibleMetadata {

    private static final Set<String> AUTHOR = Set.of("autor", "autoren", "autorin", "auteur", "writer", "redakteur");

    /** Longer than a name with its role and date. */
    private static final int LONGEST_BYLINE = 160;

    private static final int LONGEST_DATE = 60;

    private static final Set<String> DATE =
            Set.of("date", "published", "pubdate", "publish", "posted", "timestamp", "datetime", "datum", "dateline");

    private static final List<String> AUTHOR_PAGES = List.of(
            "/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/contributor/", "/contributors/", "/staff/");

    /** In these stand the authors of other things. */
    private static final Set<String> ELSEWHERE = Set.of(
            "comment",
            "comments",
            "related",
            "sidebar",
            "footer",
            "nav",
            "aside",
            "recommended",
            "popular",
            "trending",
            "more",
            "teaser",
            "promo",
            "widget",
            "disqus",
            "reply",
            "latest",
            "tweet",
            "bookmark",
            "embed");

    private final Document document;
    /** The elements that hold the article or a first heading. */
    private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Words words;
    private final Masthead masthead;

    VisibleMetadata(Document document, Element article, Words words, Masthead masthead) {
        this.document = document;
        around.add(article);
        around.addAll(article.parents());
        document.select("h1").forEach(heading -> around.addAll(heading.parents()));
        this.words = words;
        this.masthead = masthead;
    }

    void read() {
        boolean authors = !masthead.namesAPerson();
        boolean dates = !masthead.isDated();
        for (Element time : document.body().select("time")) {
            if (dates && !isElsewhere(time)) {
                Value<String> shown = words.of(time, How.VISIBLE, "time");
                masthead.published(new Value<>(time.attr("datetime"), How.VISIBLE, "time", shown.place()));
                masthead.published(shown);
            }
        }
        if (authors || dates) {
            for (Element element : document.body().select("[class],[id],address")) {
                read(element, authors, dates);
            }
        }
        if (authors) {
            authorLinks();
        }
    }

    private void read(Element element, boolean authors, boolean dates) {
        Set<String> marks = Marks.of(element, Set.of());
        boolean author = authors && marks.stream().anyMatch(VisibleMetadata::isOfAuthor);
        boolean date = dates && (author || marks.stream().anyMatch(DATE::contains));
        if (!author && !date || isElsewhere(element)) {
            return;
        }
        String text = element.text();
        if (author && !text.isBlank() && text.length() <= LONGEST_BYLINE) {
            author(element);
        }
        if (date && !text.isBlank() && text.length() <= (author ? LONGEST_BYLINE : LONGEST_DATE)) {
            masthead.published(words.of(element, How.VISIBLE, "class: " + element.className()));
        }
    }

    /** Links to the pages that sites keep about their authors. */
    private void authorLinks() {
        for (Element link : document.body().select("a[href]")) {
            String address = link.attr("href").toLowerCase(Locale.ROOT);
            boolean leads = AUTHOR_PAGES.stream().anyMatch(address::contains);
            if (leads && AuthorNames.isCredit(link.text()) && !isElsewhere(link)) {
                masthead.author("author link", words.of(link, How.VISIBLE, "link to an author's page"), false);
            }
        }
    }

    /** The links that are names, else the innermost elements that are, else the words of the element itself. */
    private void author(Element element) {
        List<Element> found = names(element.select("a"));
        if (found.isEmpty()) {
            found = names(element.select("*:not(:has(*))"));
        }
        // Authors of one article are named side by side.
        Object besides = element.parent() == null ? element : element.parent();
        String where = element.className().isBlank() ? element.id() : element.className();
        for (Element name : found.isEmpty() ? List.of(element) : found) {
            Value<String> shown = words.of(name, How.VISIBLE, "class: " + where);
            for (String one : AuthorNames.in(shown.value())) {
                if (AuthorNames.isName(one) || isNameElement(name) && AuthorNames.isCredit(one)) {
                    masthead.author(besides, new Value<>(one, shown.how(), shown.foundIn(), shown.place()), false);
                }
            }
        }
    }

    /** {@code class="author-name"}: what stands there is a name, whatever it looks like. */
    private static boolean isNameElement(Element element) {
        Set<String> marks = Marks.of(element, Set.of());
        return marks.contains("author") && marks.contains("name");
    }

    private static List<Element> names(List<Element> elements) {
        return elements.stream()
                .filter(element -> AuthorNames.isName(element.text()))
                .toList();
    }

    private static boolean isOfAuthor(String mark) {
        return mark.startsWith("author") || mark.contains("byline") || AUTHOR.contains(mark);
    }

    /** What also holds the headline or the text is the article's, whatever its class says. */
    private boolean isElsewhere(Element element) {
        for (Element at = element; at != null && !around.contains(at); at = at.parent()) {
            if (Marks.of(at, Set.of()).stream().anyMatch(ELSEWHERE::contains)) {
                return true;
            }
        }
        return false;
    }

    /** Makes a value of an element's text. */
    interface Words {
        Value<String> of(Element element, How how, String foundIn);
    }
}
