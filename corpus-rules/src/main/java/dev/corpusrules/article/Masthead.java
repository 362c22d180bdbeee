package dev.corpusrules.article;

import dev.corpusrules.Flaw;
import dev.corpusrules.Metadata;
import dev.corpusrules.Metadata.Author;
import dev.corpusrules.Metadata.How;
import dev.corpusrules.Metadata.Image;
import dev.corpusrules.Metadata.Value;
import dev.corpusrules.Span;
import dev.corpusrules.text.Agencies;
import dev.corpusrules.text.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what an article says of itself, from the most to the least reliable place: of two values the first stays.
 * The authors are those of the first place that names a person, else of the first that names anybody.
 */
final class Masthead {

    /** A page may link to many authors and show many images; more of either than this say nothing of one article. */
    private static final int MOST = 100;

    /** So much is quoted of what is no day. */
    private static final int LONGEST_DAY = 40;

    private static final int PLACEHOLDER = 1;
    private static final int DESK = 2;
    private static final int NAME = 3;
    private static final int FULL_NAME = 4;

    private @Nullable Value<String> title;
    private @Nullable Value<String> publisher;
    private @Nullable Value<String> origin;
    private @Nullable Value<LocalDate> published;
    private @Nullable Value<LocalDate> modified;
    private @Nullable Value<String> undated;
    private @Nullable Value<String> rights;
    private @Nullable Value<String> canonical;
    private @Nullable Value<String> language;
    private final List<Credit> credits = new ArrayList<>();
    private final List<Value<String>> agencies = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();
    private @Nullable Value<String> hint;
    private boolean draft;
    private Runnable declared = () -> {};
    private Runnable rest = () -> {};

    void title(Value<String> found) {
        title = title == null && isWritten(found) ? found : title;
    }

    void publisher(Value<String> found) {
        publisher = publisher == null && isWritten(found) ? found : publisher;
    }

    void origin(Value<String> found) {
        origin = origin == null && isWritten(found) ? found : origin;
    }

    void rights(Value<String> found) {
        rights = rights == null && isWritten(found) ? found : rights;
    }

    void canonical(Value<String> found) {
        canonical = canonical == null && isWritten(found) ? found : canonical;
    }

    void published(Value<String> found) {
        published = published == null ? day(found) : published;
        if (published == null && undated == null && found.how() == How.DECLARED && isMeantAsDay(found.value())) {
            undated = found;
        }
    }

    void modified(Value<String> found) {
        modified = modified == null ? day(found) : modified;
    }

    /** A tag such as {@code en-GB}, or the language's English name. */
    void language(Value<String> found) {
        String tag = found.value().strip().toLowerCase(Locale.ROOT).replace('_', '-');
        String primary = tag.indexOf('-') > 0 ? tag.substring(0, tag.indexOf('-')) : tag;
        String code = primary.isEmpty() ? null : Languages.CODES.get(primary);
        if (language == null && code != null) {
            language = new Value<>(code, found.how(), found.foundIn(), found.place());
        }
    }

    /**
     * An author field, which may name several.
     *
     * @param source tells its place from others
     * @param isGroup whether it is said to be no person
     */
    void author(Object source, Value<String> found, boolean isGroup) {
        if (isWritten(found) && credits.size() < MOST) {
            credits.add(new Credit(source, found, isGroup));
        }
    }

    /** Somebody who is the author where neither markup nor text name one. */
    void hint(Value<String> found) {
        hint = hint == null && isWritten(found) ? found : hint;
    }

    void agency(Value<String> found) {
        if (isWritten(found)) {
            String name = Agencies.named(found.value()).orElse(found.value().strip());
            if (agencies.stream().noneMatch(known -> known.value().equals(name))) {
                agencies.add(new Value<>(name, found.how(), found.foundIn(), found.place()));
            }
        }
    }

    void image(Image image) {
        if (images.size() < MOST
                && images.stream().noneMatch(known -> known.source().equals(image.source()))) {
            images.add(image);
        }
    }

    void draft() {
        draft = true;
    }

    boolean isDraft() {
        return draft;
    }

    /** What the article declares is to be read into it when somebody asks for it: title and language have been. */
    void leaveDeclared(Runnable reading) {
        declared = reading;
    }

    private void readDeclared() {
        declared.run();
        declared = () -> {};
    }

    /** What is to be read into it only when somebody asks for the metadata: it names neither a title nor a language. */
    void leave(Runnable reading) {
        rest = reading;
    }

    @Nullable
    Value<String> canonical() {
        return canonical;
    }

    @Nullable
    Value<String> publisher() {
        return publisher;
    }

    @Nullable
    Value<String> title() {
        return title;
    }

    @Nullable
    Value<String> language() {
        return language;
    }

    /** Whether some place names a person by more than one word, which may be the name of an account. */
    boolean namesAPersonInFull() {
        return rank(authors()) >= FULL_NAME;
    }

    /** Whether some place names somebody who is no placeholder. */
    boolean creditsSomebody() {
        return !agencies.isEmpty() || rank(authors()) > PLACEHOLDER;
    }

    /** Why the day that the article declares is none. */
    synchronized Optional<Flaw> undated() {
        readDeclared();
        if (undated == null || undated.place() == null) {
            return Optional.empty();
        }
        String day = undated.value().strip();
        String quoted = "“" + (day.length() > LONGEST_DAY ? day.substring(0, LONGEST_DAY) + "…" : day) + "”";
        String why = quoted + (Dates.isAmbiguous(day) ? " can be read as two days" : " is no date");
        return Optional.of(new Flaw(Flaw.Subject.PUBLISHED, undated.place(), why));
    }

    /** The sites of Jekyll say {@code published: false}. */
    private static boolean isMeantAsDay(String value) {
        String word = value.strip();
        return !word.isEmpty() && !word.equalsIgnoreCase("true") && !word.equalsIgnoreCase("false");
    }

    boolean isDated() {
        return published != null;
    }

    synchronized Metadata metadata() {
        readDeclared();
        rest.run();
        if (published == null && modified != null && modified.how() != How.STRUCTURED) {
            // The only day that readers see.
            published = new Value<>(modified.value(), How.INFERRED, modified.foundIn(), modified.place());
        }
        for (Credit credit : credits) {
            // An agency may stand where the outlet signs elsewhere.
            if (credit.found.how() != How.INFERRED
                    && Agencies.named(credit.found.value()).isPresent()) {
                agency(credit.found);
            }
        }
        List<Author> authors = new ArrayList<>();
        for (Author author : authors()) {
            if (author.kind() == Author.Kind.AGENCY) {
                agency(new Value<>(author.name(), author.how(), author.foundIn(), author.place()));
            } else {
                authors.add(author);
            }
        }
        return new Metadata(
                title, authors, publisher, agencies, origin, published, modified, rights, canonical, images, language);
    }

    /** The metadata with the author that is only guessed, where they have none. */
    Metadata guessed(Metadata read) {
        boolean credited = !read.agencies().isEmpty() || rank(read.authors()) > PLACEHOLDER;
        if (credited || hint == null) {
            return read;
        }
        List<Author> authors = new ArrayList<>(read.authors());
        new Credit("hint", hint, false).addTo(authors, "");
        return new Metadata(
                read.title(),
                authors,
                read.publisher(),
                read.agencies(),
                read.origin(),
                read.published(),
                read.modified(),
                read.rights(),
                read.canonical(),
                read.images(),
                read.language());
    }

    private List<Author> authors() {
        String outlet = publisher == null ? "" : publisher.value();
        List<Author> best = List.of();
        int next = 0;
        while (next < credits.size()) {
            Object source = credits.get(next).source;
            List<Author> here = new ArrayList<>();
            for (; next < credits.size() && credits.get(next).source.equals(source); next++) {
                credits.get(next).addTo(here, outlet);
            }
            // "Ada Moss, Lindholm Times": where somebody is named, the outlet is who she writes for.
            if (here.stream().anyMatch(author -> author.kind() == Author.Kind.PERSON)) {
                here.removeIf(author -> author.name().equalsIgnoreCase(outlet));
            }
            if (rank(here) > rank(best)) {
                best = here;
            }
        }
        return best;
    }

    /** How much a group of authors says: people before desks and agencies before placeholders. */
    private static int rank(List<Author> authors) {
        int rank = 0;
        for (Author author : authors) {
            int own =
                    switch (author.kind()) {
                        case PERSON -> author.name().indexOf(' ') > 0 ? FULL_NAME : NAME;
                        case DESK, AGENCY -> DESK;
                        case PLACEHOLDER -> PLACEHOLDER;
                    };
            rank = Math.max(rank, own);
        }
        return rank;
    }

    private static boolean isWritten(Value<String> found) {
        return !found.value().isBlank();
    }

    private static @Nullable Value<LocalDate> day(Value<String> found) {
        return Dates.day(found.value())
                .map(day -> new Value<>(day, found.how(), found.foundIn(), found.place()))
                .orElse(null);
    }

    /** Languages by code and by name; a class of its own, since the platform takes its time to name them. */
    private static final class Languages {

        private static final Map<String, String> CODES = codes();

        private static Map<String, String> codes() {
            Map<String, String> codes = new HashMap<>();
            for (String code : Locale.getISOLanguages()) {
                codes.put(code, code);
                codes.put(
                        Locale.forLanguageTag(code)
                                .getDisplayLanguage(Locale.ENGLISH)
                                .toLowerCase(Locale.ROOT),
                        code);
            }
            // Norwegian is written in two ways, and tagged as either.
            for (String code : Set.of("nb", "nn")) {
                codes.put(code, "no");
            }
            return codes;
        }
    }

    /** An author field as found. */
    private record Credit(Object source, Value<String> found, boolean isGroup) {

        void addTo(List<Author> authors, String outlet) {
            How how = found.how();
            for (String name : AuthorNames.in(found.value())) {
                if (authors.stream().noneMatch(author -> author.name().equalsIgnoreCase(name))) {
                    Author.Kind kind = AuthorNames.kind(name, outlet);
                    Author.Kind exact = isGroup && kind == Author.Kind.PERSON ? Author.Kind.DESK : kind;
                    authors.add(new Author(name, exact, how, found.foundIn(), placeOf(name)));
                }
            }
        }

        private @Nullable Span placeOf(String name) {
            Span place = found.place();
            int at = found.value().indexOf(name);
            if (place == null || at < 0 || place.length() != found.value().length()) {
                return place;
            }
            return new Span(place.start() + at, place.start() + at + name.length());
        }
    }
}
