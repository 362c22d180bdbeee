package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.CorpusRule;
import dev.corpusrules.Fact;
import dev.corpusrules.Fault;
import dev.corpusrules.Location;
import dev.corpusrules.Said;
import dev.corpusrules.Topic;
import dev.corpusrules.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A figure that two articles give with values that cannot both hold: in sentences that differ in it alone, or of one noun,
 * qualified alike, in articles on the same names.
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

    /** The facts of one topic that are compared with each other; others of a hot topic are left aside. */
    private static final int MOST_FACTS = 200;

    /** Figures that differ by more than this factor are not meant as one; all three chosen by us. */
    private static final double FAR = Math.log(3);

    public Across() {
        this(Map.of(), Map.of(), 0, 5, 2);
    }

    public Across {
        heads = Map.copyOf(heads);
        units = Map.copyOf(units);
    }

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public Stream<Fact> facts(Article article) {
        return Witness.of(article, new Comparison(heads, units, tolerance)).facts(words, tolerance);
    }

    @Override
    public Stream<Said> judge(Topic topic, List<Fact> facts) {
        boolean twins = topic.key().startsWith(Witness.TWIN);
        List<Fact> heard = facts.size() > MOST_FACTS ? facts.subList(0, MOST_FACTS) : facts;
        List<Testimony> said = heard.stream().map(Testimony::of).toList();
        if (said.stream().map(Testimony::meaning).distinct().count() > MOST_VALUES && twins) {
            return Stream.empty();
        }
        for (int i = 0; i < heard.size(); i++) {
            List<Integer> against = new ArrayList<>();
            for (int j = i + 1; j < heard.size(); j++) {
                boolean elsewhere = !heard.get(i)
                        .place()
                        .articleKey()
                        .equals(heard.get(j).place().articleKey());
                if (elsewhere && (twins ? differ(said.get(i), said.get(j)) : clash(topic, said.get(i), said.get(j)))) {
                    against.add(j);
                }
            }
            if (!against.isEmpty()) {
                return Stream.of(fault(i, against, heard, said, twins));
            }
        }
        return Stream.empty();
    }

    private static boolean differ(Testimony one, Testimony other) {
        return one.strict().isApartFrom(other.strict());
    }

    /** Whether two figures of one noun are of one thing at one time, and this topic is the first that both belong to. */
    private boolean clash(Topic topic, Testimony one, Testimony other) {
        boolean apart = one.allowed().isApartFrom(other.allowed());
        if (!apart
                || Math.abs(Math.log(one.low() / other.low())) > FAR
                || !one.times().equals(other.times())) {
            return false;
        }
        return one.isAboutTheSame(other, names, topic.key());
    }

    private static Fault fault(int at, List<Integer> against, List<Fact> facts, List<Testimony> said, boolean twins) {
        Testimony one = said.get(at);
        Testimony other = said.get(against.get(0));
        Location place = facts.get(at).place();
        Location second = facts.get(against.get(0)).place();
        String how = twins ? "Two articles differ in this figure only: " : "Two articles give this figure: ";
        String message = how + Wording.quoted(place.quote()) + " " + one.meaning() + "; "
                + Wording.quoted(second.quote()) + " " + other.meaning() + ".";
        Fault fault = Fault.at(place, message)
                .relatedTo(against.stream().map(i -> facts.get(i).place()).toList());
        boolean later =
                !one.published().equals(other.published()) || !one.times().isEmpty();
        return later || one.changes() || other.changes() ? fault.likely() : fault;
    }
}
