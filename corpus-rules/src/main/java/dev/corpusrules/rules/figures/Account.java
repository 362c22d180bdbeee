package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.Fact;
import dev.corpusrules.Location;
import dev.corpusrules.Metadata;
import dev.corpusrules.Span;
import dev.corpusrules.Topic;
import dev.corpusrules.quantity.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What an article tells of its figures, and shows of itself, to those that share its rare names or one of its sentences. Most
 * articles meet none, and nobody reads what they tell: so it is packed into one text, with each sentence once.
 *
 * @param card the {@link Card} of the article, packed
 * @param published the day of publication; empty when the article does not say
 * @param values what the article gives, unit by unit, packed
 */
record Account(String card, String published, List<String> values, List<Told> told) {

    private static final String SUBJECT = "\u0003";

    /** A longer text is parted, so that an article of any length tells in texts that can be sent. */
    private static final int LONGEST = 10_000;

    /**
     * A figure that is told of.
     *
     * @param form what tells its sentence without it from others; empty when that does not matter
     * @param subjects at which articles on one event may meet
     * @param unit the place of its unit among those of the article
     * @param offset where in the sentence it begins
     */
    record Told(Location place, String form, List<String> subjects, int unit, int offset, String sentence) {}

    /**
     * @param packed as a {@link Draft} says it
     * @param other a place of the article
     */
    static Account of(String packed, Location other) {
        Telegram.Reader in = new Telegram.Reader(packed);
        List<Told> told = new ArrayList<>();
        String sentence = "";
        while (in.number() > 0) {
            String words = in.words();
            sentence = words.isEmpty() ? sentence : words;
            told.add(told(in, other, sentence));
        }
        return new Account(in.words(), in.words(), Values.packed(in), told);
    }

    private static Told told(Telegram.Reader in, Location other, String sentence) {
        String form = in.words();
        String subjects = in.words();
        int unit = in.number();
        int offset = in.number();
        List<String> split = subjects.isEmpty() ? List.of() : List.of(subjects.split(SUBJECT, -1));
        return new Told(place(in, other, sentence), form, split, unit, offset, sentence);
    }

    /** Writes of a place what others of its article do not tell. */
    private static void place(Telegram out, Location place, int inSentence) {
        out.number(inSentence);
        out.number(place.quote().length());
        out.number(place.span().start());
        out.number(place.span().length());
        Location.InRecord record = place.record();
        if (record == null) {
            out.number(place.line());
            out.number(place.column());
            out.number(place.endLine());
            out.number(place.endColumn());
        } else {
            out.words(record.field());
            out.number(record.fieldLine());
            out.number(record.fieldColumn());
        }
    }

    private static Location place(Telegram.Reader in, Location other, String sentence) {
        int inSentence = in.number();
        String quote = sentence.substring(inSentence, inSentence + in.number());
        int start = in.number();
        Span span = new Span(start, start + in.number());
        Location.InRecord record = other.record();
        return record == null
                ? new Location(
                        other.file(),
                        in.number(),
                        in.number(),
                        in.number(),
                        in.number(),
                        quote,
                        null,
                        span,
                        other.declaration(),
                        other.suppressions())
                : new Location(
                        other.file(),
                        other.line(),
                        other.column(),
                        other.endLine(),
                        other.endColumn(),
                        quote,
                        new Location.InRecord(record.id(), in.words(), in.number(), in.number()),
                        span,
                        other.declaration(),
                        other.suppressions());
    }

    /** An account while its article is gone through. */
    static final class Draft {

        private final Article article;
        private final List<Part> parts = new ArrayList<>(1);
        private boolean hasSubjects;

        Draft(Article article) {
            this.article = article;
        }

        /** Adds what a figure may be compared by. */
        void tell(Quantity figure, int unit, String form, List<String> subjects) {
            Location place = article.locate(figure.span());
            Span sentence = figure.setting().sentence();
            Part part = part(place);
            Telegram out = part.text;
            boolean isSame = part.sentence == figure.setting().number();
            part.sentence = figure.setting().number();
            hasSubjects |= !subjects.isEmpty();
            out.number(1);
            out.words(isSame ? "" : sentence.in(article.prose().text()));
            out.words(form);
            out.words(subjects.isEmpty() ? "" : String.join(SUBJECT, subjects));
            out.number(unit);
            out.number(figure.figure().start() - sentence.start());
            place(out, place, figure.span().start() - sentence.start());
        }

        /** The part that the place can stand in: all of one part are places where the same is suppressed. */
        private Part part(Location place) {
            Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last != null
                    && last.text.length() < LONGEST
                    && last.place.suppressions().equals(place.suppressions())) {
                return last;
            }
            Part part = new Part(place);
            parts.add(part);
            return part;
        }

        /** Whether it tells of something that articles on one event may meet at. */
        boolean hasSubjects() {
            return hasSubjects;
        }

        /**
         * The account, most often as one fact.
         *
         * @param figures those of the article
         */
        List<Fact> facts(Topic topic, List<Quantity> figures, Values values) {
            if (parts.isEmpty()) {
                return List.of();
            }
            Telegram shown = new Telegram();
            shown.words(Card.packed(article, figures));
            shown.words(published());
            values.write(shown);
            List<Fact> facts = new ArrayList<>(1);
            for (Part part : parts) {
                part.text.number(0);
                part.text.append(shown);
                facts.add(new Fact(topic, part.place, part.text.toString(), null));
            }
            return facts;
        }

        private String published() {
            Metadata.Value<LocalDate> published = article.metadata().published();
            return published == null ? "" : published.value().toString();
        }
    }

    /** A stretch of an account. */
    private static final class Part {

        private final Location place;
        private final Telegram text = new Telegram();
        /** The number of the last sentence that stands in it. */
        private int sentence = -1;

        private Part(Location place) {
            this.place = place;
        }
    }
}
