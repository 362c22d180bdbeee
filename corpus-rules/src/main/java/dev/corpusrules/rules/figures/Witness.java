package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.CorpusRule;
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

    /** More figures than this are not told of, lest they are too many to be judged together. */
    private static final int MOST_TOLD = CorpusRule.TOGETHER / 2;

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
        Topic learning = Event.learning(article.source().key());
        List<Fact> facts = new ArrayList<>();
        int tellings = 0;
        List<Frame> known = article.read(Frame.READING);
        int next = 0;
        for (List<Quantity> sentence : Frame.bySentence(figures)) {
            if (sentence.size() > MOST_FIGURES) {
                continue;
            }
            while (next < known.size() && known.get(next).isBefore(sentence)) {
                next++;
            }
            boolean isKnown = next < known.size() && known.get(next).isOf(sentence);
            Frame frame = isKnown ? known.get(next).with(sentence) : Frame.of(sentence, article);
            String written = "";
            for (int i = 0; i < sentence.size(); i++) {
                Quantity figure = sentence.get(i);
                int unit = values.unit(figure);
                if (values.isTable(unit)) {
                    continue;
                }
                List<String> subjects = tellings == MOST_TOLD ? List.of() : subjects(figure, sentence, text);
                boolean twin = frame.words() >= words
                        && figure.bound() != Bound.VAGUE
                        && figure.kind().isQuantity();
                if (subjects.isEmpty() && !twin) {
                    continue;
                }
                written = written.isEmpty() ? figure.setting().sentence().in(text) : written;
                Location place = article.locate(figure.span());
                String told = Testimony.packed(unit, figure, written);
                if (!subjects.isEmpty()) {
                    facts.add(Event.telling(learning, subjects, place, told));
                    tellings++;
                }
                if (twin) {
                    facts.add(Event.sentence(frame.without(i), place, told));
                }
            }
        }
        return told(facts, values);
    }

    /** The noun of a figure, when it is of one, and the slot that it fills. */
    private List<String> subjects(Quantity figure, List<Quantity> sentence, String text) {
        List<String> subjects = new ArrayList<>();
        if (isOfNoun(figure)) {
            subjects.add(NOUN + qualified(comparison.head(figure), figure));
        }
        String slot = Slot.of(figure, sentence, text);
        if (!slot.isEmpty() && Passage.isAround(figure, text)) {
            subjects.add(SLOT + slot);
        }
        return subjects;
    }

    /** What the article says of those that an event befell. */
    Stream<Fact> tolls() {
        List<Quantity> tolls = new ArrayList<>();
        for (Quantity figure : figures) {
            if (isToll(figure)) {
                tolls.add(figure);
            }
        }
        if (tolls.isEmpty()) {
            return Stream.empty();
        }
        Values values = new Values(figures);
        Topic learning = Event.learning(article.source().key());
        List<Fact> facts = new ArrayList<>();
        for (Quantity figure : tolls.subList(0, Math.min(MOST_TOLD, tolls.size()))) {
            int unit = values.unit(figure);
            if (!values.isTable(unit)) {
                String subject = EVENT + new TreeSet<>(figure.events()) + " of " + qualified(befallen(figure), figure);
                String sentence = figure.setting().sentence().in(article.prose().text());
                String told = Testimony.packed(unit, figure, sentence);
                facts.add(Event.telling(learning, List.of(subject), article.locate(figure.span()), told));
            }
        }
        return told(facts, values);
    }

    /** The facts, and what goes with them. */
    private Stream<Fact> told(List<Fact> facts, Values values) {
        if (!facts.isEmpty()) {
            Event.name(article, Testimony.shown(Card.packed(article, figures), published(), values.packed()), facts);
        }
        return facts.stream();
    }

    private static String qualified(String noun, Quantity figure) {
        List<String> modifiers = figure.modifiers();
        return noun + " " + (modifiers.size() < 2 ? modifiers : new TreeSet<>(modifiers));
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
