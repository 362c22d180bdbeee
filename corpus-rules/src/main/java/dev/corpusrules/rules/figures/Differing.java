package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.CorpusRule;
import dev.corpusrules.Fact;
import dev.corpusrules.Fault;
import dev.corpusrules.Location;
import dev.corpusrules.Said;
import dev.corpusrules.Topic;
import dev.corpusrules.rules.Nought;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How many an event befell, by articles that give different numbers. Such numbers grow: most often one article is older.
 *
 * @param heads nouns in the singular, each with others that name the same thing
 * @param tolerance the share by which two numbers may differ
 * @param names how many of the names that two articles are about must be the same
 */
public record Differing(Map<String, List<String>> heads, double tolerance, int names) implements CorpusRule {

    /** Numbers that differ by more than this factor are those of different events; chosen by us. */
    private static final double FAR = Math.log(3);

    /** Other places that a finding names. */
    private static final int MOST_PLACES = 5;

    public Differing() {
        this(Map.of(), 0, 3);
    }

    public Differing {
        Nought.orMore(tolerance, names);
        heads = Map.copyOf(heads);
    }

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public Stream<Fact> facts(Article article) {
        return Witness.of(article, comparison()).tolls();
    }

    private Comparison comparison() {
        return new Comparison(heads, Map.of(), tolerance);
    }

    @Override
    public boolean judgesAlone(int round) {
        return Event.judgesAlone(round);
    }

    @Override
    public Stream<Said> judge(Topic topic, List<Fact> facts) {
        if (topic.round() < Event.COMPARING) {
            return Event.gather(topic, facts, names);
        }
        if (!Event.isOfSeveral(facts)) {
            return Stream.empty();
        }
        List<Fact> heard = facts.size() > Event.MOST_FACTS ? facts.subList(0, Event.MOST_FACTS) : facts;
        Comparison comparison = comparison();
        List<Testimony> said =
                heard.stream().map(fact -> Testimony.of(fact, comparison)).toList();
        for (int i = 0; i < heard.size(); i++) {
            Map<String, Integer> others = new LinkedHashMap<>();
            for (int j = i + 1; j < heard.size(); j++) {
                boolean elsewhere = !heard.get(i)
                        .place()
                        .articleKey()
                        .equals(heard.get(j).place().articleKey());
                if (elsewhere
                        && differ(said.get(i), said.get(j))
                        && Event.isOne(said.get(i), said.get(j), names, topic)) {
                    others.putIfAbsent(said.get(j).meaning(), j);
                }
            }
            if (!others.isEmpty()) {
                return Stream.of(fault(i, new ArrayList<>(others.values()), heard, said));
            }
        }
        return Stream.empty();
    }

    private static boolean differ(Testimony one, Testimony other) {
        return one.allowed().isApartFrom(other.allowed())
                && Math.abs(Math.log(one.low() / other.low())) <= FAR
                && one.times().equals(other.times());
    }

    private static Fault fault(int at, List<Integer> others, List<Fact> facts, List<Testimony> said) {
        StringBuilder message = new StringBuilder("Articles on one event give different numbers: ");
        message.append(Wording.quoted(facts.get(at).place().quote()))
                .append(' ')
                .append(said.get(at).meaning());
        List<Location> places = new ArrayList<>();
        for (int other : others.subList(0, Math.min(MOST_PLACES, others.size()))) {
            Location place = facts.get(other).place();
            message.append("; ")
                    .append(Wording.quoted(place.quote()))
                    .append(' ')
                    .append(said.get(other).meaning());
            places.add(place);
        }
        return Fault.at(facts.get(at).place(), message.append('.').toString()).relatedTo(places);
    }
}
