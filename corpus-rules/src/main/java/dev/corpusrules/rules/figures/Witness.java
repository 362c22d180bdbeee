package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.CorpusRule;
import dev.corpusrules.Fact;
import dev.corpusrules.Location;
import dev.corpusrules.quantity.Bound;
import dev.corpusrules.quantity.Kind;
import dev.corpusrules.quantity.Mark;
import dev.corpusrules.quantity.Quantities;
import dev.corpusrules.quantity.Quantity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

    /** What keeps a number from being the whole that an event befell. */
    private static final Set<Mark> NO_TOLL =
            EnumSet.of(Mark.WEAK, Mark.PARTITIVE, Mark.RATE, Mark.CONTRAST, Mark.NEGATED);

    /** What keeps a number from being that of all there are of something, now. */
    private static final Set<Mark> APART =
            EnumSet.of(Mark.PARTITIVE, Mark.RATE, Mark.CONTRAST, Mark.CHANGE, Mark.NEGATED, Mark.MODAL);

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
        Location place = Event.place(article);
        Account.Draft account = new Account.Draft(article);
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
            for (int i = 0; i < sentence.size(); i++) {
                Quantity figure = sentence.get(i);
                int unit = values.unit(figure);
                if (values.isTable(unit)) {
                    continue;
                }
                List<String> subjects = tellings == MOST_TOLD ? List.of() : subjects(figure, sentence);
                boolean twin = frame.words() >= words
                        && figure.bound() != Bound.VAGUE
                        && figure.kind().isQuantity();
                if (subjects.isEmpty() && !twin) {
                    continue;
                }
                tellings += subjects.isEmpty() ? 0 : 1;
                String form = twin ? frame.without(i) : "";
                account.tell(figure, unit, form, subjects);
                if (twin) {
                    facts.add(Event.sentence(form, place));
                }
            }
        }
        return told(account, place, values, facts);
    }

    /** The noun of a figure, when it is of one, and the slot that it fills. */
    private List<String> subjects(Quantity figure, List<Quantity> sentence) {
        List<String> subjects = new ArrayList<>();
        if (isOfNoun(figure)) {
            subjects.add(NOUN + qualified(comparison.head(figure), figure));
        }
        String slot = Slot.of(figure, sentence, article.prose());
        // Without a name nothing says which of many it is.
        if (!slot.isEmpty()
                && figure.setting().hasNames()
                && Passage.leadsUpTo(figure, article.prose().text())) {
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
        Account.Draft account = new Account.Draft(article);
        for (Quantity figure : tolls.subList(0, Math.min(MOST_TOLD, tolls.size()))) {
            int unit = values.unit(figure);
            if (!values.isTable(unit)) {
                String subject = EVENT + new TreeSet<>(figure.events()) + " of " + qualified(befallen(figure), figure);
                account.tell(figure, unit, "", List.of(subject));
            }
        }
        return told(account, Event.place(article), values, new ArrayList<>());
    }

    /** The facts, with the names by which others find the article, and what it tells them. */
    private Stream<Fact> told(Account.Draft account, Location place, Values values, List<Fact> facts) {
        if (account.hasSubjects()) {
            for (String name : article.read(Names.READING)) {
                facts.add(Event.name(name, place));
            }
        }
        facts.addAll(account.facts(Event.learning(article.source().key()), figures, values));
        return facts.stream();
    }

    private static String qualified(String noun, Quantity figure) {
        List<String> modifiers = figure.modifiers();
        return noun + " " + (modifiers.size() < 2 ? modifiers : new TreeSet<>(modifiers));
    }

    /** Whom it befell; people is what a number without a noun counts. */
    private String befallen(Quantity figure) {
        return figure.head().isEmpty() ? "person" : comparison.head(figure);
    }

    private static boolean isToll(Quantity figure) {
        return figure.kind() == Kind.COUNT
                && !figure.events().isEmpty()
                && (figure.countsPeople() || figure.head().isEmpty())
                && figure.bound() != Bound.VAGUE
                && figure.low() > 1
                && !figure.hasAny(NO_TOLL);
    }

    /** A lasting number of something that is qualified, and neither a part, a rate nor what an event brought about. */
    private static boolean isOfNoun(Quantity figure) {
        return figure.kind() == Kind.COUNT
                && figure.low() >= LASTING
                && !figure.head().isEmpty()
                && !figure.modifiers().isEmpty()
                && figure.bound() != Bound.VAGUE
                && figure.bound() != Bound.RANGE
                && figure.events().isEmpty()
                && !figure.hasAny(APART)
                && !Quantities.isUnit(figure.head());
    }
}
