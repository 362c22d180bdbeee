package dev.corpusrules.article;

import dev.corpusrules.Metadata.How;
import dev.corpusrules.Metadata.Value;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a page shows of its author and its day, in elements whose class names or ids say that this is what they show. */
final class VisibleMetadata {

    private static final Set<String> AUTHOR = Set.of(
            "autor",
            "autoren",
            "autorin",
            "auteur",
            "auteurs",
            "autore",
            "writer",
            "reporter",
            "journalist",
            "columnist",
            "contributor",
            "contributors",
            "redakteur",
            "redacteur",
            "skribent",
            "forfatter");

    /** Longer than a name with its role and date. */
    private static final int LONGEST_BYLINE = 160;

    private static final int LONGEST_DATE = 60;

    private static final Set<String> DATE =
            Set.of("date", "published", "pubdate", "publish", "posted", "timestamp", "datetime", "datum", "dateline");

    private final Inventory inventory;
    private final Belonging belonging;
    private final PageValues values;
    private final Masthead masthead;

    VisibleMetadata(Inventory inventory, Belonging belonging, PageValues values, Masthead masthead) {
        this.inventory = inventory;
        this.belonging = belonging;
        this.values = values;
        this.masthead = masthead;
    }

    void read() {
        boolean authors = !masthead.namesAPersonInFull();
        boolean dates = !masthead.isDated();
        for (Element time : times()) {
            if (dates
                    && !masthead.isDated()
                    && !Elements.isLongerThan(LONGEST_BYLINE, time)
                    && !belonging.isElsewhere(time)) {
                Value<String> shown = values.text(time, How.VISIBLE, "time");
                masthead.published(new Value<>(time.attr("datetime"), How.VISIBLE, "time", shown.place()));
                masthead.published(shown);
            }
        }
        if (authors || dates) {
            for (Element element : inventory.marked()) {
                read(element, authors, dates);
            }
        }
        if (authors) {
            authorLinks();
        }
    }

    /** The times of the page, first those that say that they are the day of publication. */
    private List<Element> times() {
        List<Element> times = inventory.named("time", "pubdate");
        for (Element time : inventory.named("time")) {
            if (!time.hasAttr("pubdate")) {
                times.add(time);
            }
        }
        return times;
    }

    private void read(Element element, boolean authors, boolean dates) {
        Set<String> marks = Marks.of(element, Set.of());
        boolean author = authors
                && (marks.stream().anyMatch(VisibleMetadata::isOfAuthor)
                        || element.normalName().equals("address"));
        boolean date = dates && (author || marks.stream().anyMatch(DATE::contains));
        if (!author && !date || Elements.isLongerThan(LONGEST_BYLINE, element) || belonging.isElsewhere(element)) {
            return;
        }
        String text = element.text();
        if (author && !text.isBlank() && text.length() <= LONGEST_BYLINE) {
            author(element);
        }
        if (date && !text.isBlank() && text.length() <= (author ? LONGEST_BYLINE : LONGEST_DATE)) {
            masthead.published(values.text(element, How.VISIBLE, "class: " + element.className()));
        }
    }

    /** Links to the pages that sites keep about their authors. */
    private void authorLinks() {
        for (Element link : inventory.named("a", "href")) {
            String address = link.attr("href");
            if (AuthorPages.is(address) && AuthorNames.isCredit(link.text()) && !belonging.isElsewhere(link)) {
                masthead.author("author link", values.text(link, How.VISIBLE, "link to an author's page"), false);
            }
        }
    }

    /** The links that are names, else the innermost elements that are, else the words of the element itself. */
    private void author(Element element) {
        List<Element> found =
                names(element.stream().filter(inner -> inner.normalName().equals("a")));
        if (found.isEmpty()) {
            found = names(element.stream().filter(inner -> inner.childrenSize() == 0));
        }
        // Authors of one article are named side by side.
        Object besides = element.parent() == null ? element : element.parent();
        String where = element.className().isBlank() ? element.id() : element.className();
        for (Element name : found.isEmpty() ? List.of(element) : found) {
            Value<String> shown = values.text(name, How.VISIBLE, "class: " + where);
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

    private static List<Element> names(Stream<Element> elements) {
        return elements.filter(element -> AuthorNames.isName(element.text())).toList();
    }

    private static boolean isOfAuthor(String mark) {
        return mark.startsWith("author") || mark.contains("byline") || AUTHOR.contains(mark);
    }
}
