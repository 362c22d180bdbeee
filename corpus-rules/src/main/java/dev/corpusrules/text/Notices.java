package dev.corpusrules.text;

import dev.corpusrules.Metadata;
import dev.corpusrules.Metadata.How;
import dev.corpusrules.Metadata.Value;
import dev.corpusrules.Prose;
import dev.corpusrules.Span;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the lines near the head and foot of a text say of its publication: by whom, where first, when, and under which rights. */
final class Notices {

    /** Longer lines are paragraphs, which do not speak of their own publication. */
    private static final int LONGEST = 400;

    private final Prose prose;
    private final boolean isPage;
    private Outlets.@Nullable Outlet publisher;
    private Outlets.@Nullable Outlet origin;
    private @Nullable Span claim;
    private @Nullable Span licence;
    private @Nullable Value<LocalDate> published;
    private @Nullable Value<LocalDate> modified;

    /** @param isPage whether markup says when it was published and who holds the rights */
    Notices(Prose prose, boolean isPage) {
        this.prose = prose;
        this.isPage = isPage;
    }

    /** Reads who publishes it, and who may pass it on. */
    void readRights(Glance glance) {
        String text = prose.text();
        Span line = glance.span();
        if (line.length() > LONGEST || !glance.holds(Glance.COPYRIGHT | Glance.RIGHTS)) {
            return;
        }
        Outlets.in(text, line).ifPresent(found -> note(found, line));
        licence = licence == null ? Licences.in(text, line).orElse(null) : licence;
    }

    /** Who published the text first publishes it, as far as the text says. */
    private void note(Outlets.Outlet found, Span line) {
        publisher = publisher == null ? found : publisher;
        if (found.isOrigin()) {
            origin = origin == null ? found : origin;
        } else {
            claim = claim == null ? line : claim;
        }
    }

    /** Reads when it was published, from a line near its head. */
    void readDayOfHead(Glance line) {
        if (!isPage && PublicationDay.mayStandAlone(line)) {
            readDay(PublicationDay.alone(line.words()), line.span());
        }
        if (!isPage && published == null && PublicationDay.mayBeDatelined(line)) {
            readDay(PublicationDay.inDateline(line), line.span());
        }
    }

    /** The same from one of its last lines. */
    void readDayOfFoot(Glance line) {
        if (!isPage && PublicationDay.mayStandAlone(line)) {
            readDay(PublicationDay.labelled(line.words()), line.span());
        }
    }

    void readDay(PublicationDay found, Span line) {
        if (isPage) {
            return;
        }
        published =
                published == null ? found.published().map(day -> day(day, line)).orElse(null) : published;
        modified =
                modified == null ? found.modified().map(day -> day(day, line)).orElse(null) : modified;
    }

    private Value<LocalDate> day(PublicationDay.Day day, Span line) {
        return value(day.date(), day.span().shifted(line.start()));
    }

    @Nullable
    Value<String> publisher() {
        return outlet(publisher);
    }

    @Nullable
    Value<String> origin() {
        return outlet(origin);
    }

    private @Nullable Value<String> outlet(Outlets.@Nullable Outlet outlet) {
        return outlet == null ? null : value(outlet.name(), outlet.span());
    }

    @Nullable
    Value<LocalDate> published() {
        return published;
    }

    @Nullable
    Value<LocalDate> modified() {
        return modified;
    }

    /** A licence; else who claims the rights, unless the metadata say already that this is who publishes the article. */
    @Nullable
    Value<String> rights(Metadata said) {
        Span line = licence != null ? licence : said.publisher() == null ? claim : null;
        return line == null || isPage ? null : value(line.in(prose.text()), line);
    }

    private <T extends Serializable> Value<T> value(T value, Span span) {
        return new Value<>(value, How.INFERRED, Bylines.FOUND_IN, prose.inSource(span));
    }
}
