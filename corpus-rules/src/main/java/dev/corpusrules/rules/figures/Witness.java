package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.Fact;
import dev.corpusrules.Location;
import dev.corpusrules.Metadata;
import dev.corpusrules.quantity.Bound;
import dev.corpusrules.quantity.Kind;
import dev.corpusrules.quantity.Mark;
import dev.corpusrules.quantity.Quantities;
import dev.corpusrules.quantity.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An article that tells others what figures it gives: of a sentence without one of its figures; and, to articles on the same
 * event, of a noun and what qualifies it, of the slot that a figure fills, or of those that something befell.
 */
record Witness(Article article, List<Quantity> figures, Comparison comparison) {

    static final String SLOT = "slot ";

    private static final String NOUN = "noun ";
    private static final String EVENT = "event ";

    /** A sentence with more figures is a table. */
    private static final int MOST_FIGURES = 6;

    /** Smaller numbers of things come and go from one article to the next; chosen by us. */
    static final double LASTING = 20;

    static Witness of(Article article, Comparison comparison) {
        Story story = article.read(Story.READING);
        List<Quantity> figures = new ArrayList<>(story.headline());
        figures.addAll(story.body());
        return new Witness(article, comparison.reckoned(figures), comparison);
    }

    /** What it says to articles on the same event, and to all that have one of its sentences, of so many words at least. */
    Stream<Fact> facts(int words) {
        if (figures.isEmpty()) {
            return Stream.empty();
        }
        Values values = new Values(figures);
        String text = article.prose().text();
        List<Fact> facts = new ArrayList<>();
        for (List<Quantity> sentence : Frame.bySentence(figures)) {
            if (sentence.size() > MOST_FIGURES) {
                continue;
            }
            Frame frame = Frame.of(sentence, article);
            String written = "";
            for (int i = 0; i < sentence.size(); i++) {
                Quantity figure = sentence.get(i);
                int unit = values.unit(figure);
                if (values.isTable(unit)) {
                    continue;
                }
                String slot = Slot.of(figure, sentence, text);
                boolean slots = !slot.isEmpty() && Passage.isAround(figure, text);
                boolean noun = isOfNoun(figure);
                boolean twin = frame.words() >= words
                        && figure.bound() != Bound.VAGUE
                        && figure.kind().isQuantity();
                if (!noun && !slots && !twin) {
                    continue;
                }
                written = written.isEmpty() ? figure.setting().sentence().in(text) : written;
                Location place = article.locate(figure.span());
                String told = Testimony.packed(unit, figure, written);
                if (noun) {
                    facts.add(Event.telling(NOUN + qualified(comparison.head(figure), figure), place, told));
                }
                if (slots) {
                    facts.add(Event.telling(SLOT + slot, place, told));
                }
                if (twin) {
                    facts.add(Event.telling(Event.SENTENCE + frame.without(i), place, told));
                }
            }
        }
        return told(facts, values);
    }

    /** What the article says of those that an event befell. */
    Stream<Fact> tolls() {
        List<Quantity> tolls = figures.stream().filter(Witness::isToll).toList();
        if (tolls.isEmpty()) {
            return Stream.empty();
        }
        Values values = new Values(figures);
        List<Fact> facts = new ArrayList<>();
        for (Quantity figure : tolls) {
            int unit = values.unit(figure);
            if (!values.isTable(unit)) {
                String subject = EVENT + new TreeSet<>(figure.events()) + " of " + qualified(befallen(figure), figure);
                String sentence = figure.setting().sentence().in(article.prose().text());
                String told = Testimony.packed(unit, figure, sentence);
                facts.add(Event.telling(subject, article.locate(figure.span()), told));
            }
        }
        return told(facts, values);
    }

    /** The facts, and what goes with them. */
    private Stream<Fact> told(List<Fact> facts, Values values) {
        if (!facts.isEmpty()) {
            Event.name(article, Testimony.shown(Card.of(article, figures), published(), values.packed()), facts);
        }
        return facts.stream();
    }

    private static String qualified(String noun, Quantity figure) {
        return noun + " " + new TreeSet<>(figure.modifiers());
    }

    private String published() {
        Metadata.Value<LocalDate> published = article.metadata().published();
        return published == null ? "" : published.value().toString();
    }

    /** Whom it befell; people is what a number without a noun counts. */
    private String befallen(Quantity figure) {
        return figure.head().isEmpty() ? "person" : comparison.head(figure);
    }

    private static boolean isToll(Quantity figure) {
        boolean people = figure.countsPeople() || figure.head().isEmpty();
        boolean plain = figure.bound() != Bound.VAGUE && !figure.has(Mark.WEAK) && !figure.has(Mark.PARTITIVE);
        boolean whole = !figure.has(Mark.RATE) && !figure.has(Mark.CONTRAST) && !figure.has(Mark.NEGATED);
        return figure.kind() == Kind.COUNT
                && people
                && plain
                && whole
                && !figure.events().isEmpty()
                && figure.low() > 1;
    }

    /** A lasting number of something that is qualified, and neither a part, a rate nor what an event brought about. */
    private static boolean isOfNoun(Quantity figure) {
        boolean named = !figure.head().isEmpty() && !figure.modifiers().isEmpty();
        boolean set = figure.bound() != Bound.VAGUE && figure.bound() != Bound.RANGE && figure.low() >= LASTING;
        boolean thing = !Quantities.isUnit(figure.head());
        boolean apart = figure.has(Mark.PARTITIVE)
                || figure.has(Mark.RATE)
                || figure.has(Mark.CONTRAST)
                || figure.has(Mark.CHANGE)
                || figure.has(Mark.NEGATED)
                || figure.has(Mark.MODAL);
        return figure.kind() == Kind.COUNT
                && named
                && set
                && thing
                && !apart
                && figure.events().isEmpty();
    }
}
