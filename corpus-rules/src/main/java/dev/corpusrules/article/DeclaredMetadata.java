package dev.corpusrules.article;

import dev.corpusrules.Metadata.How;
import dev.corpusrules.Metadata.Image;
import dev.corpusrules.Metadata.Value;
import dev.corpusrules.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The values that front matter or a record declares, on their way into a masthead. */
final class DeclaredMetadata {

    /** Of each key the likeliest first. */
    private static final Comparator<Ranked> ORDER = Comparator.<Ranked>comparingInt(
                    ranked -> ranked.meaning.key().ordinal())
            .thenComparingInt(ranked -> ranked.meaning.rank());

    private final List<Ranked> ranked = new ArrayList<>();
    private final List<Ranked> images = new ArrayList<>();
    private final String where;
    private boolean draft;

    /** @param where what the entries are, for people: {@code front matter} or {@code record} */
    DeclaredMetadata(List<Entry> entries, Fields fields, String where) {
        this.where = where;
        for (Entry entry : entries) {
            draft |= isDraft(entry);
            Fields.Meaning meaning = fields.meaning(entry.path()).orElse(null);
            if (meaning != null) {
                Ranked one = new Ranked(meaning, entry);
                (isOfImage(meaning.key()) ? images : ranked).add(one);
            }
        }
        ranked.sort(ORDER);
    }

    /** Puts title and language into the masthead, and whether the article is a draft; the others when somebody asks for them. */
    void leaveTo(Masthead masthead) {
        headTo(masthead);
        masthead.leaveDeclared(() -> restTo(masthead));
    }

    /** Puts everything into the masthead. */
    void readInto(Masthead masthead) {
        headTo(masthead);
        restTo(masthead);
    }

    /** The sites of Jekyll say {@code published: false}. */
    private static boolean isDraft(Entry entry) {
        return switch (entry.path().toLowerCase(Locale.ROOT)) {
            case "draft", "isdraft", "is_draft", "params.draft" -> says(entry, "true") || says(entry, "yes");
            case "published" -> says(entry, "false");
            case "status" -> says(entry, "draft");
            default -> false;
        };
    }

    private static boolean says(Entry entry, String word) {
        return entry.value().strip().equalsIgnoreCase(word);
    }

    private void headTo(Masthead masthead) {
        if (draft) {
            masthead.draft();
        }
        for (Ranked one : ranked) {
            if (one.meaning.key() == Fields.Key.TITLE) {
                masthead.title(one.value(where));
            } else if (one.meaning.key() == Fields.Key.LANGUAGE) {
                masthead.language(one.value(where));
            }
        }
    }

    private void restTo(Masthead masthead) {
        for (Ranked one : ranked) {
            Value<String> value = one.value(where);
            switch (one.meaning.key()) {
                // One key may hold several authors, and another key the same ones again.
                case AUTHOR -> masthead.author(where + one.meaning.rank(), value, false);
                case PUBLISHER -> masthead.publisher(value);
                case AGENCY -> masthead.agency(value);
                case ORIGIN -> masthead.origin(value);
                case PUBLISHED -> masthead.published(value);
                case MODIFIED -> masthead.modified(value);
                case RIGHTS -> masthead.rights(value);
                case CANONICAL -> masthead.canonical(value);
                default -> {}
            }
        }
        images(masthead);
    }

    /** A credit belongs to the image that it stands beside: the one before it, or the first. */
    private void images(Masthead masthead) {
        String source = null;
        String credit = null;
        String licence = null;
        Span place = null;
        for (Ranked one : images) {
            switch (one.meaning.key()) {
                case IMAGE_CREDIT -> credit = credit == null ? one.entry.value() : credit;
                case IMAGE_LICENCE -> licence = licence == null ? one.entry.value() : licence;
                default -> {
                    if (source != null) {
                        add(masthead, source, credit, licence, place);
                        credit = null;
                        licence = null;
                    }
                    source = one.entry.value();
                    place = one.entry.place();
                }
            }
        }
        if (source != null) {
            add(masthead, source, credit, licence, place);
        }
    }

    private static void add(
            Masthead masthead, String source, @Nullable String credit, @Nullable String licence, @Nullable Span place) {
        if (!source.isBlank()) {
            boolean credited = credit != null && !credit.isBlank();
            masthead.image(new Image(source, credited ? credit : null, licence, place));
        }
    }

    private static boolean isOfImage(Fields.Key key) {
        return key == Fields.Key.IMAGE || key == Fields.Key.IMAGE_CREDIT || key == Fields.Key.IMAGE_LICENCE;
    }

    /** An entry whose meaning is known. */
    private record Ranked(Fields.Meaning meaning, Entry entry) {

        Value<String> value(String where) {
            return new Value<>(entry.value(), How.DECLARED, where + ": " + entry.path(), entry.place());
        }
    }
}
