package dev.corpusrules.text;

import dev.corpusrules.Span;
import dev.corpusrules.text.BylineWords.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The days that a line of the text names for the article's publication and its last change. */
record PublicationDay(Optional<Day> published, Optional<Day> modified) {

    private static final PublicationDay NONE = new PublicationDay(Optional.empty(), Optional.empty());

    /** A dateline is over within so many characters. */
    private static final int LONGEST_DATELINE = 70;

    private static final String BREAKS = "(/–—―";

    /** What stands before the day of the last change, in letters a to z. Collected by us, in nine languages. */
    private static final String PLAINLY_CHANGED = "updated modified revised changed aktualisiert stand mis actualizado"
            + " atualizado aggiornato bijgewerkt uppdaterad oppdatert opdateret";

    private static final Lexicon PLAINLY = Lexicon.of(PLAINLY_CHANGED);

    private static final Set<String> CHANGED = Set.of((PLAINLY_CHANGED + " geändert modifié").split(" "));

    /** What stands before the day of publication, where a line names both. */
    private static final Set<String> PUBLISHED = Set.of(
            "published",
            "posted",
            "created",
            "veröffentlicht",
            "erstellt",
            "publié",
            "publicado",
            "pubblicato",
            "gepubliceerd",
            "publicerad",
            "publisert",
            "publiceret");

    /**
     * A day.
     *
     * @param span the words around it, in the line
     */
    record Day(LocalDate date, Span span) {}

    /** Whether a line may name the day of the last change: by its letters it holds a word of change, or may hold any. */
    static boolean mayNameChange(Glance line) {
        return Lexicon.mayHoldOthers(line.characters(), line.span()) || PLAINLY.isIn(line.characters(), line.span());
    }

    /** The days on a line that names an author too. */
    static PublicationDay besideAuthor(BylineTokens line) {
        return in(line.line(), line.tokens());
    }

    /** Whether a line may hold nothing but a day and the words around it, as its first word tells. */
    static boolean mayStandAlone(Glance line) {
        return line.mayBegin(Part.STAMP.bit() | Part.MONTH.bit()) && line.holds(Glance.DIGIT);
    }

    /** Whether a line may begin with a dateline that names a day. */
    static boolean mayBeDatelined(Glance line) {
        return line.holds(Glance.DIGIT) && line.holds(Glance.BREAK);
    }

    /** The days on a line that holds nothing else. */
    static PublicationDay alone(String line) {
        List<BylineToken> tokens = stamp(line);
        return tokens.isEmpty() ? NONE : in(line, tokens);
    }

    /** The tokens of a line that holds no words but those of dates; none where another word stands, which mostly is the first. */
    private static List<BylineToken> stamp(String line) {
        List<BylineToken> tokens = new ArrayList<>();
        BylineToken token = BylineToken.first(line, 0);
        for (int i = 0; i <= BylineTokens.MOST && token != null; i++) {
            if (token.isWord() && !token.isStamp()) {
                return List.of();
            }
            tokens.add(token);
            token = BylineToken.first(line, token.span().end());
        }
        return tokens;
    }

    /** The same of a line that says what the day is. */
    static PublicationDay labelled(String line) {
        List<BylineToken> tokens = stamp(line);
        for (BylineToken token : tokens) {
            if (CHANGED.contains(token.folded()) || PUBLISHED.contains(token.folded())) {
                return in(line, tokens);
            }
        }
        return NONE;
    }

    /** "LISBON, March 3, 2026 (AP) —", "Lisbon, 3 March 2026 –": a place and a day before the first sentence. */
    static PublicationDay inDateline(Glance line) {
        int end = endOfDateline(line);
        if (end < 0) {
            return NONE;
        }
        String place = new Span(line.span().start(), end).in(line.text());
        List<BylineToken> tokens = BylineToken.of(place, BylineTokens.MOST);
        boolean month = tokens.stream().anyMatch(token -> token.is(Part.MONTH));
        Span span = new Span(0, place.length());
        return month && Credits.isPlace(place, 0, place.length()) ? day(place, span) : NONE;
    }

    /** Where what parts a dateline from its sentence stands; -1 where nothing does, or no digit before it. */
    private static int endOfDateline(Glance line) {
        char[] text = line.characters();
        int start = line.span().start();
        int end = line.span().end();
        boolean mayBeDated = false;
        for (int i = start; i < Math.min(end, start + LONGEST_DATELINE); i++) {
            char c = text[i];
            boolean dash = c == ' ' && i + 2 < end && text[i + 1] == '-' && text[i + 2] == ' ';
            if (dash || c != ' ' && BREAKS.indexOf(c) >= 0) {
                return mayBeDated ? i : -1;
            }
            mayBeDated |= c >= '0' && c <= '9';
        }
        return -1;
    }

    private static PublicationDay day(String words, Span span) {
        return new PublicationDay(Dates.day(words).map(date -> new Day(date, span)), Optional.empty());
    }

    /** From each word that says what a day is up to the next, the first day. */
    private static PublicationDay in(String line, List<BylineToken> tokens) {
        PublicationDay found = NONE;
        boolean changed = false;
        int start = 0;
        for (BylineToken token : tokens) {
            boolean isChanged = CHANGED.contains(token.folded());
            if (isChanged || PUBLISHED.contains(token.folded())) {
                found = found.with(line, new Span(start, token.span().start()), changed);
                start = token.span().start();
                changed = isChanged;
            }
        }
        return found.with(line, new Span(start, line.length()), changed);
    }

    private PublicationDay with(String line, Span span, boolean changed) {
        Optional<Day> day = Dates.day(span.in(line)).map(date -> new Day(date, span.trimmed(line)));
        return changed
                ? new PublicationDay(published, modified.or(() -> day))
                : new PublicationDay(published.or(() -> day), modified);
    }
}
