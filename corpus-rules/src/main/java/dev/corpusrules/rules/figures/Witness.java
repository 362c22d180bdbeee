package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.Fact;
import dev.corpusrules.Topic;
import dev.corpusrules.quantity.Bound;
import dev.corpusrules.quantity.Kind;
import dev.corpusrules.quantity.Mark;
import dev.corpusrules.quantity.Quantities;
import dev.corpusrules.quantity.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
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

    Stream<Fact> facts(int words, double tolerance) {
        if (figures.isEmpty()) {
            return Stream.empty();
        }
        Map<String, String> values = values();
        Card card = Card.of(article, figures);
        String text = article.prose().text();
        List<Fact> facts = new ArrayList<>();
        for (List<Quantity> sentence : Frame.bySentence(figures)) {
            if (sentence.size() <= MOST_FIGURES) {
                for (Quantity figure : sentence) {
                    nouns(figure, values, tolerance, facts);
                    slots(figure, sentence, values, tolerance, facts);
                }
            }
        }
        Event.name(article, card, facts);
        String names = card.namesAlone().packed();
        for (Frame frame : Frame.all(figures, text, words)) {
            if (frame.figures().size() <= MOST_FIGURES) {
                twins(frame, values, names, tolerance, facts);
            }
        }
        return facts.stream();
    }

    /** What the article says of those that an event befell. */
    Stream<Fact> tolls(double tolerance) {
        List<Quantity> tolls = figures.stream().filter(Witness::isToll).toList();
        if (tolls.isEmpty()) {
            return Stream.empty();
        }
        Map<String, String> values = values();
        List<Fact> facts = new ArrayList<>();
        for (Quantity figure : tolls) {
            String event = EVENT + new TreeSet<>(figure.events()) + " of " + befallen(figure) + " "
                    + new TreeSet<>(figure.modifiers());
            tell(event, figure, values, Passage.NONE, tolerance, facts);
        }
        Event.name(article, Card.of(article, figures), facts);
        return facts.stream();
    }

    private void nouns(Quantity figure, Map<String, String> values, double tolerance, List<Fact> facts) {
        if (isOfNoun(figure)) {
            String noun = NOUN + comparison.head(figure) + " " + new TreeSet<>(figure.modifiers());
            tell(noun, figure, values, Passage.NONE, tolerance, facts);
        }
    }

    private void slots(
            Quantity figure, List<Quantity> sentence, Map<String, String> values, double tolerance, List<Fact> facts) {
        String slot = Slot.of(figure, sentence, article.prose().text());
        if (!slot.isEmpty()) {
            Passage passage = Passage.of(figure, article.prose().text());
            if (passage.canBeCompared()) {
                tell(SLOT + slot, figure, values, passage, tolerance, facts);
            }
        }
    }

    private void tell(
            String subject,
            Quantity figure,
            Map<String, String> values,
            Passage passage,
            double tolerance,
            List<Fact> facts) {
        String known = values.get(unit(figure));
        if (known != null) {
            Testimony testimony = Testimony.of(figure, article, known, passage, tolerance);
            facts.add(Event.telling(subject, article.locate(figure.span()), testimony));
        }
    }

    /** What the article gives in each unit, packed; units of which it gives too much for a text are left out. */
    private Map<String, String> values() {
        Map<String, Set<Double>> values = new HashMap<>();
        for (Quantity figure : figures) {
            Set<Double> known = values.computeIfAbsent(unit(figure), unit -> new TreeSet<>());
            known.add(figure.low());
            known.add(figure.high());
        }
        Map<String, String> packed = new HashMap<>();
        values.forEach((unit, known) -> {
            if (known.size() <= MOST_VALUES) {
                packed.put(unit, Testimony.packed(known));
            }
        });
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

    /** One fact for each figure of a sentence: the topic is the sentence with all its other figures. */
    private void twins(Frame frame, Map<String, String> values, String card, double tolerance, List<Fact> facts) {
        for (int i = 0; i < frame.figures().size(); i++) {
            Quantity figure = frame.figures().get(i);
            String known = values.get(unit(figure));
            if (figure.bound() != Bound.VAGUE && figure.kind().isQuantity() && known != null) {
                Testimony testimony = Testimony.of(figure, article, known, Passage.NONE, tolerance);
                String told = Testimony.completed(testimony.packed(), card, Set.of());
                facts.add(new Fact(Topic.of(0, TWIN + frame.without(i)), article.locate(figure.span()), told, null));
            }
        }
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
