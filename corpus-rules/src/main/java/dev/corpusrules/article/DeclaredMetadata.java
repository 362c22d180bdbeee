package dev.corpusrules.article;

import dev.corpusrules.Metadata.How;
import dev.corpusrules.Metadata.Image;
import dev.corpusrules.Metadata.Value;
import dev.corpusrules.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads declared values, of front matter or of a record, into a masthead. */
final class DeclaredMetadata {

    private final Map<Fields.Key, List<Ranked>> byKey = new EnumMap<>(Fields.Key.class);
    private final List<Ranked> images = new ArrayList<>();
    private final String where;
    private boolean draft;

    private DeclaredMetadata(List<Entry> entries, Fields fields, String where) {
        this.where = where;
        for (Entry entry : entries) {
            draft |= isDraft(entry);
            fields.meaning(entry.path()).ifPresent(meaning -> {
                Ranked ranked = new Ranked(meaning, entry);
                byKey.computeIfAbsent(meaning.key(), key -> new ArrayList<>()).add(ranked);
                if (isOfImage(meaning.key())) {
                    images.add(ranked);
                }
            });
        }
        byKey.values().forEach(list -> list.sort(Comparator.comparingInt(one -> one.meaning.rank())));
    }

    /**
     * Puts what the entries say into the masthead.
     *
     * @param where what the entries are, for people: {@code front matter} or {@code record}
     */
    static void read(List<Entry> entries, Fields fields, String where, Masthead masthead) {
        new DeclaredMetadata(entries, fields, where).into(masthead);
    }

    /** The sites of Jekyll say {@code published: false}. */
    private static boolean isDraft(Entry entry) {
        String path = entry.path().toLowerCase(Locale.ROOT);
        String value = entry.value().strip().toLowerCase(Locale.ROOT);
        return switch (path) {
            case "draft", "isdraft", "is_draft", "params.draft" -> value.equals("true") || value.equals("yes");
            case "published" -> value.equals("false");
            case "status" -> value.equals("draft");
            default -> false;
        };
    }

    private void into(Masthead masthead) {
        if (draft) {
            masthead.draft();
        }
        each(Fields.Key.TITLE).forEach(masthead::title);
        for (Ranked author : byKey.getOrDefault(Fields.Key.AUTHOR, List.of())) {
            // One key may hold several authors, and another key the same ones again.
            masthead.author(where + author.meaning.rank(), author.value(where), false);
        }
        each(Fields.Key.PUBLISHER).forEach(masthead::publisher);
        each(Fields.Key.AGENCY).forEach(masthead::agency);
        each(Fields.Key.ORIGIN).forEach(masthead::origin);
        each(Fields.Key.PUBLISHED).forEach(masthead::published);
        each(Fields.Key.MODIFIED).forEach(masthead::modified);
        each(Fields.Key.RIGHTS).forEach(masthead::rights);
        each(Fields.Key.CANONICAL).forEach(masthead::canonical);
        each(Fields.Key.LANGUAGE).forEach(masthead::language);
        images(masthead);
    }

    private List<Value<String>> each(Fields.Key key) {
        return byKey.getOrDefault(key, List.of()).stream()
                .map(ranked -> ranked.value(where))
                .toList();
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
