package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.Fact;
import dev.corpusrules.Location;
import dev.corpusrules.Topic;
import dev.corpusrules.quantity.Bound;
import dev.corpusrules.quantity.Kind;
import dev.corpusrules.quantity.Mark;
import dev.corpusrules.quantity.Quantities;
import dev.corpusrules.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An article that tells others what figures it gives. A topic is a sentence without one of its figures; or one of the names
 * that the article is about, with a noun and what qualifies it, or with the slot that a figure fills: few articles share
 * one, so that the facts on it fit in memory.
 */
record Witness(Article article, List<Quantity> figures, Comparison comparison) {

    static final String TWIN = "sentence ";
    static final String ABOUT = " about ";

    static final String SLOT = "slot ";

    private static final String NOUN = "noun ";
    private static final String EVENT = "event ";

    /** A sentence with more figures is a table. */
    private static final int MOST_FIGURES = 6;

    /** A text with more figures is a table of data, and comparing each with each would take for ever; chosen by us. */
    private static final int MOST_IN_ARTICLE = 2_000;

    /** Smaller numbers of things come and go from one article to the next; chosen by us. */
    static final double LASTING = 20;

    static Witness of(Article article, Comparison comparison) {
        Story story = article.read(Story.READING);
        List<Quantity> figures = new ArrayList<>(story.headline());
        figures.addAll(story.body());
        if (figures.size() > MOST_IN_ARTICLE) {
            return new Witness(article, List.of(), comparison);
        }
        return new Witness(article, comparison.reckoned(figures), comparison);
    }

    Stream<Fact> facts(int words, double tolerance) {
        if (figures.isEmpty()) {
            return Stream.empty();
        }
        List<Fact> facts = new ArrayList<>();
        for (Frame frame : Frame.all(figures, article.prose().text())) {
            if (frame.words() >= words && frame.figures().size() <= MOST_FIGURES) {
                twins(frame, tolerance, facts);
            }
        }
        List<Quantity> nouns = figures.stream().filter(Witness::isOfNoun).toList();
        tell(
                nouns,
                figure -> NOUN + comparison.head(figure) + " " + new TreeSet<>(figure.modifiers()),
                tolerance,
                facts);
        slots(tolerance, facts);
        return facts.stream();
    }

    /** What the article says in a slot that another may fill too. */
    private void slots(double tolerance, List<Fact> facts) {
        for (Quantity figure : figures) {
            String slot = Slot.of(figure, figures, article.prose().text());
            if (slot.isEmpty()) {
                continue;
            }
            Passage passage = Passage.of(figure, figures, article.prose().text());
            if (passage.canBeCompared()) {
                tell(figure, SLOT + slot, tolerance, passage, facts);
            }
        }
    }

    /** What the article says of those that an event befell. */
    Stream<Fact> tolls(double tolerance) {
        List<Fact> facts = new ArrayList<>();
        List<Quantity> tolls = figures.stream().filter(Witness::isToll).toList();
        tell(
                tolls,
                figure -> EVENT + new TreeSet<>(figure.events()) + " of " + befallen(figure) + " "
                        + new TreeSet<>(figure.modifiers()),
                tolerance,
                facts);
        return facts.stream();
    }

    /** Whom it befell; people is what a number without a noun counts. */
    private String befallen(Quantity figure) {
        return figure.head().isEmpty() ? "person" : comparison.head(figure);
    }

    /** A fact for each of the names that the article is about. */
    private void tell(List<Quantity> told, Function<Quantity, String> topic, double tolerance, List<Fact> facts) {
        for (Quantity figure : told) {
            tell(figure, topic.apply(figure), tolerance, Passage.NONE, facts);
        }
    }

    private void tell(Quantity figure, String topic, double tolerance, Passage passage, List<Fact> facts) {
        Set<String> keys = article.read(Names.READING);
        String packed = Testimony.of(figure, article, keys, tolerance, passage).packed();
        Location place = article.locate(figure.span());
        keys.forEach(key -> facts.add(new Fact(Topic.of(0, topic + ABOUT + key), place, packed, null)));
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
    private void twins(Frame frame, double tolerance, List<Fact> facts) {
        for (int i = 0; i < frame.figures().size(); i++) {
            Quantity figure = frame.figures().get(i);
            if (figure.bound() != Bound.VAGUE && figure.kind().isQuantity()) {
                String told = Testimony.of(figure, article, Set.of(), tolerance, Passage.NONE)
                        .packed();
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
