package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.Fact;
import dev.corpusrules.Location;
import dev.corpusrules.Metadata;
import dev.corpusrules.Topic;
import dev.corpusrules.quantity.Bound;
import dev.corpusrules.quantity.Kind;
import dev.corpusrules.quantity.Mark;
import dev.corpusrules.quantity.Quantities;
import dev.corpusrules.quantity.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An article that tells others what figures it gives: of a sentence without one of its figures; and, to articles on the same
 * event, of a noun and what qualifies it, of the slot that a figure fills, or of those that something befell.
 */
record Witness(Article article, List<Quantity> figures, Comparison comparison) {

    static final String TWIN = "sentence ";

    static final String SLOT = "slot ";

    private static final String NOUN = "noun ";
    private static final String EVENT = "event ";

    /** A sentence with more figures is a table. */
    private static final int MOST_FIGURES = 6;

    /** An article with more values of one unit is a table; chosen by us on labelled news articles. */
    private static final int MOST_VALUES = 40;

    /** Smaller numbers of things come and go from one article to the next; chosen by us. */
    static final double LASTING = 20;

    static Witness of(Article article, Comparison comparison) {
        Story story = article.read(Story.READING);
        List<Quantity> figures = new ArrayList<>(story.headline());
        figures.addAll(story.body());
        return new Witness(article, comparison.reckoned(figures), comparison);
    }

    /** What it says to articles on the same event, and to all that have one of its sentences, of so many words at least. */
    Stream<Fact> facts(int words, double tolerance) {
        if (figures.isEmpty()) {
            return Stream.empty();
        }
        Map<String, String> values = values();
        String published = published();
        String names = Card.ofNames(article).packed();
        String text = article.prose().text();
        List<Fact> facts = new ArrayList<>();
        List<Fact> twins = new ArrayList<>();
        for (List<Quantity> sentence : Frame.bySentence(figures)) {
            if (sentence.size() > MOST_FIGURES) {
                continue;
            }
            Frame frame = Frame.of(sentence, text);
            for (int i = 0; i < sentence.size(); i++) {
                Quantity figure = sentence.get(i);
                String known = values.get(unit(figure));
                if (known == null) {
                    continue;
                }
                String noun = isOfNoun(figure) ? NOUN + qualified(comparison.head(figure), figure) : "";
                String slot = Slot.of(figure, sentence, text);
                Passage passage = slot.isEmpty() ? Passage.NONE : Passage.of(figure, text);
                boolean twin = frame.words() >= words
                        && figure.bound() != Bound.VAGUE
                        && figure.kind().isQuantity();
                if (noun.isEmpty() && !passage.canBeCompared() && !twin) {
                    continue;
                }
                Location place = article.locate(figure.span());
                String told = Testimony.packed(figure, published, known, tolerance);
                if (!noun.isEmpty()) {
                    facts.add(Event.telling(noun, place, Testimony.packed(told, Passage.NONE)));
                }
                if (passage.canBeCompared()) {
                    facts.add(Event.telling(SLOT + slot, place, Testimony.packed(told, passage)));
                }
                if (twin) {
                    String whole = Testimony.completed(Testimony.packed(told, Passage.NONE), names, Set.of());
                    twins.add(new Fact(Topic.of(0, TWIN + frame.without(i)), place, whole, null));
                }
            }
        }
        Event.name(article, figures, facts);
        facts.addAll(twins);
        return facts.stream();
    }

    /** What the article says of those that an event befell. */
    Stream<Fact> tolls(double tolerance) {
        List<Fact> facts = new ArrayList<>();
        Map<String, String> values = Map.of();
        for (Quantity figure : figures) {
            if (isToll(figure)) {
                values = values.isEmpty() ? values() : values;
                String known = values.get(unit(figure));
                if (known != null) {
                    String subject =
                            EVENT + new TreeSet<>(figure.events()) + " of " + qualified(befallen(figure), figure);
                    String told = Testimony.packed(figure, published(), known, tolerance);
                    facts.add(Event.telling(
                            subject, article.locate(figure.span()), Testimony.packed(told, Passage.NONE)));
                }
            }
        }
        Event.name(article, figures, facts);
        return facts.stream();
    }

    private static String qualified(String noun, Quantity figure) {
        return noun + " " + new TreeSet<>(figure.modifiers());
    }

    private String published() {
        Metadata.Value<LocalDate> published = article.metadata().published();
        return published == null ? "" : published.value().toString();
    }

    /** What the article gives in each unit, packed; units of which it gives too much for a text are left out. */
    private Map<String, String> values() {
        Map<String, Set<String>> values = new HashMap<>();
        for (Quantity figure : figures) {
            Set<String> known = values.computeIfAbsent(unit(figure), unit -> new HashSet<>());
            known.add(Double.toString(figure.low()));
            if (figure.high() != figure.low()) {
                known.add(Double.toString(figure.high()));
            }
        }
        values.values().removeIf(known -> known.size() > MOST_VALUES);
        Map<String, String> packed = new HashMap<>();
        values.forEach((unit, known) -> packed.put(unit, Items.packed(known)));
        return packed;
    }

    private static String unit(Quantity figure) {
        return figure.kind() + figure.unit();
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
