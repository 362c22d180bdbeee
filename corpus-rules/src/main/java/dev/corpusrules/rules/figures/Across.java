package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.CorpusRule;
import dev.corpusrules.Fact;
import dev.corpusrules.Fault;
import dev.corpusrules.Said;
import dev.corpusrules.Topic;
import dev.corpusrules.quantity.Unit;
import dev.corpusrules.rules.Nought;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A figure that two articles give with values that cannot both hold: in sentences that differ in it alone; or, in articles
 * on the same names, of one noun, qualified alike, or in one slot of sentences that resemble each other.
 *
 * @param heads nouns in the singular, each with others that name the same thing
 * @param units nouns in the singular that are units, such as {@code furlong: 201.168 metre}
 * @param tolerance the share by which the two may differ
 * @param words the fewest words, apart from figures, of sentences that differ in one figure alone
 * @param names how many of the names that two articles are about must be the same
 */
public record Across(Map<String, List<String>> heads, Map<String, Unit> units, double tolerance, int words, int names)
        implements CorpusRule {

    /** A form of sentence, or a noun, with more values than this is a form that is filled in again and again. */
    private static final int MOST_VALUES = 2;

    /** Figures that differ by more than this factor are not meant as one; chosen by us as the others are. */
    private static final double FAR = Math.log(3);

    /** The same for figures in one slot, where no noun says that they count the same. */
    private static final double FARTHEST = Math.log(5);

    /** What is published farther apart may tell of two times. */
    private static final long MOST_DAYS = 1;

    public Across() {
        this(Map.of(), Map.of(), 0, 5, 2);
    }

    public Across {
        Nought.orMore(tolerance, words, names);
        heads = Map.copyOf(heads);
        units = Map.copyOf(units);
    }

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public Stream<Fact> facts(Article article) {
        return Witness.of(article, comparison()).facts(words);
    }

    private Comparison comparison() {
        return new Comparison(heads, units, tolerance);
    }

    @Override
    public boolean judgesAlone(int round) {
        return Event.judgesAlone(round);
    }

    @Override
    public Stream<Said> judge(Topic topic, List<Fact> facts) {
        return switch (topic.round()) {
            case Event.COMPARING -> Event.isSentence(topic) ? twins(facts) : clashes(topic, facts);
            case Event.WEIGHING -> Stream.of(weighed(topic, facts));
            default -> Event.gather(topic, facts, names);
        };
    }

    private List<Testimony> read(List<Fact> facts) {
        Comparison comparison = comparison();
        return facts.stream().map(fact -> Testimony.of(fact, comparison)).toList();
    }

    /** Sentences that are the same but for one figure, when that has two values in all. */
    private Stream<Said> twins(List<Fact> heard) {
        List<Testimony> said = read(heard);
        if (said.stream().map(Testimony::meaning).distinct().count() > MOST_VALUES) {
            return Stream.empty();
        }
        for (int i = 0; i < heard.size(); i++) {
            List<Integer> against = new ArrayList<>();
            for (int j = i + 1; j < heard.size(); j++) {
                if (isElsewhere(heard.get(i), heard.get(j))
                        && said.get(i).strict().isApartFrom(said.get(j).strict())
                        && areStrangers(said.get(i), said.get(j))) {
                    against.add(j);
                }
            }
            if (!against.isEmpty()) {
                List<Fact> others = against.stream().map(heard::get).toList();
                return Stream.of(fault(
                        "Two articles differ in this figure only: ",
                        heard.get(i),
                        said.get(i),
                        others,
                        said.get(against.get(0))));
            }
        }
        return Stream.empty();
    }

    /** Tells a topic of a later round, one for each figure, of those that it clashes with: they meet in several topics. */
    private Stream<Said> clashes(Topic topic, List<Fact> facts) {
        if (!Event.isOfSeveral(facts)) {
            return Stream.empty();
        }
        List<Fact> heard = facts.size() > Event.MOST_FACTS ? facts.subList(0, Event.MOST_FACTS) : facts;
        List<Testimony> said = read(heard);
        boolean slots = topic.key().startsWith(Witness.SLOT);
        List<Said> clashes = new ArrayList<>();
        for (int i = 0; i < heard.size(); i++) {
            Topic own = Topic.of(Event.WEIGHING, placeOf(heard.get(i)));
            for (int j = i + 1; j < heard.size(); j++) {
                if (isElsewhere(heard.get(i), heard.get(j))
                        && clash(topic, said.get(i), said.get(j), slots ? FARTHEST : FAR)
                        && (!slots || fillOneSlot(said.get(i), said.get(j)))) {
                    for (Fact fact : List.of(heard.get(i), heard.get(j))) {
                        clashes.add(new Fact(own, fact.place(), fact.value(), null));
                    }
                }
            }
        }
        return clashes.stream().distinct();
    }

    private static String placeOf(Fact fact) {
        return fact.place().articleKey() + " " + fact.place().span().start();
    }

    private static boolean isElsewhere(Fact one, Fact other) {
        return !one.place().articleKey().equals(other.place().articleKey());
    }

    /** Whether two figures of one noun are of one thing at one time, and this topic is the first that both belong to. */
    private boolean clash(Topic topic, Testimony one, Testimony other, double far) {
        return one.allowed().isApartFrom(other.allowed())
                && Math.abs(Math.log(one.low() / other.low())) <= far
                && one.times().equals(other.times())
                && areStrangers(one, other)
                && Event.isOne(one, other, names, topic);
    }

    /** The figure that the topic is about, with all that it clashes with; certain ones alone where there are any. */
    private Fault weighed(Topic topic, List<Fact> facts) {
        List<Fact> own =
                facts.stream().filter(fact -> placeOf(fact).equals(topic.key())).toList();
        List<Fact> others =
                facts.stream().filter(fact -> isElsewhere(fact, own.get(0))).toList();
        Testimony one = read(own).get(0);
        List<Testimony> said = read(others);
        List<Fact> certain = new ArrayList<>();
        Testimony first = said.get(0);
        for (int i = 0; i < others.size(); i++) {
            if (isCertain(one, said.get(i))) {
                first = certain.isEmpty() ? said.get(i) : first;
                certain.add(others.get(i));
            }
        }
        return fault("Two articles give this figure: ", own.get(0), one, certain.isEmpty() ? others : certain, first);
    }

    private static boolean fillOneSlot(Testimony one, Testimony other) {
        return one.passage().resembles(other.passage(), one.card().agreesWith(other.card()));
    }

    /** Whether neither article gives the value of the other. */
    private static boolean areStrangers(Testimony one, Testimony other) {
        return !one.isKnownTo(other) && !other.isKnownTo(one);
    }

    private static boolean isCertain(Testimony one, Testimony other) {
        return areOfOneTime(one.published(), other.published())
                && one.times().isEmpty()
                && !one.changes()
                && !other.changes()
                && areOnOneEvent(one, other);
    }

    /** Whether the days of publication, where both are known, are next to each other. */
    private static boolean areOfOneTime(String one, String other) {
        return one.isEmpty()
                || other.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(one), LocalDate.parse(other))) <= MOST_DAYS;
    }

    /** Articles on one event share many of their names; those that did not meet by a whole sentence agree on a figure too. */
    private static boolean areOnOneEvent(Testimony one, Testimony other) {
        return one.card().isKinOf(other.card())
                && (one.rare().isEmpty() || one.card().agreesWith(other.card()));
    }

    /** @param other what the first of those says that are against it */
    private static Fault fault(String how, Fact at, Testimony one, List<Fact> against, Testimony other) {
        String message = how + Wording.quoted(at.place().quote()) + " " + one.meaning() + "; "
                + Wording.quoted(against.get(0).place().quote()) + " " + other.meaning() + ".";
        Fault fault = Fault.at(at.place(), message)
                .relatedTo(against.stream().map(Fact::place).distinct().toList());
        return isCertain(one, other) ? fault : fault.likely();
    }
}
