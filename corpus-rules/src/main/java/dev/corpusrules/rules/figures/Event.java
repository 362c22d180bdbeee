package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.CorpusRule;
import dev.corpusrules.Fact;
import dev.corpusrules.Location;
import dev.corpusrules.Said;
import dev.corpusrules.Span;
import dev.corpusrules.Topic;
import dev.corpusrules.quantity.Quantity;
import dev.corpusrules.text.Headline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How articles on one event find each other, in rounds: first how many articles share each of an article's names, and what
 * subjects several articles tell of; then, for each article that tells of one, which of its names are rare; then what
 * articles tell of one subject that share a rare name. A name that very many articles share brings nobody together, so
 * that no topic grows with the corpus but the bare list of those that share it, and that of those who tell of a subject.
 */
final class Event {

    /** The round in which an article learns which of its names are rare. */
    private static final int LEARNING = 1;

    /** The round in which what articles tell of one subject is compared. */
    static final int COMPARING = 2;

    /** The round after the comparison. */
    static final int WEIGHING = 3;

    /** Begins the topic of a name. */
    private static final String NAME = "name ";

    private static final String ARTICLE = "article ";
    private static final String ABOUT = " about ";

    /** Begins what an article learns of a name, what it shows of itself, and what it tells of a subject. */
    private static final char RARE = 'R';

    private static final char CARD = 'C';
    private static final char TOLD = 'T';
    private static final char FIELD = '\u0002';

    /** More articles than this do not tell of one event; chosen by us. */
    private static final int MOST_SHARING = 80;

    /** How many of its rare names an article is known by; chosen by us on labelled news articles. */
    private static final int MOST_NAMES = 12;

    private Event() {}

    /** Adds to what an article tells of subjects its card, and the names by which others find it. */
    static void name(Article article, List<Quantity> figures, List<Fact> told) {
        if (told.isEmpty()) {
            return;
        }
        Card card = Card.of(article, figures);
        int start = Headline.opening(article).start();
        Location place = article.locate(new Span(start, start));
        for (String name : card.names()) {
            told.add(new Fact(Topic.of(0, NAME + name), place, "", null));
        }
        told.add(new Fact(learning(place), place, CARD + card.packed(), null));
    }

    /**
     * What an article tells of a subject.
     *
     * @param subject begins with no {@code name}
     */
    static Fact telling(String subject, Location place, String testimony) {
        return new Fact(Topic.of(0, subject), place, testimony, null);
    }

    /** Where an article learns. */
    private static Topic learning(Location place) {
        return Topic.of(LEARNING, ARTICLE + place.articleKey());
    }

    /**
     * What the first two rounds say: of a name, who shares it; of a subject, who tells of it; of an article, what it tells to
     * those that share a name.
     *
     * @param least how many rare names two articles on one event share
     */
    static Stream<Said> gather(Topic topic, List<Fact> facts, int least) {
        if (topic.round() == LEARNING) {
            return tellings(facts, least);
        }
        return topic.key().startsWith(NAME) ? rare(topic, facts) : shared(topic, facts, facts.stream());
    }

    /** The same for the other facts on a topic that has very many. */
    static Stream<Said> gatherOthers(Topic topic, List<Fact> first, Stream<Fact> others) {
        boolean isSubject = topic.round() == 0 && !topic.key().startsWith(NAME);
        return isSubject ? shared(topic, first, others) : Stream.empty();
    }

    /** What is told of a subject goes on when a second article tells of it. */
    private static Stream<Said> shared(Topic topic, List<Fact> facts, Stream<Fact> told) {
        String one = facts.get(0).place().articleKey();
        boolean isShared = facts.size() >= CorpusRule.TOGETHER
                || facts.stream().anyMatch(fact -> !fact.place().articleKey().equals(one));
        return isShared
                ? told.map(fact ->
                        new Fact(learning(fact.place()), fact.place(), TOLD + topic.key() + FIELD + fact.value(), null))
                : Stream.empty();
    }

    private static Stream<Said> rare(Topic topic, List<Fact> sharing) {
        if (sharing.size() > MOST_SHARING) {
            return Stream.empty();
        }
        String value = RARE
                + String.format(Locale.ROOT, "%03d", sharing.size())
                + topic.key().substring(NAME.length());
        return sharing.stream().map(fact -> new Fact(learning(fact.place()), fact.place(), value, null));
    }

    private static Stream<Said> tellings(List<Fact> facts, int least) {
        List<String> learnt = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.value().charAt(0) == RARE) {
                learnt.add(fact.value());
            }
        }
        learnt.sort(null);
        Set<String> names = new TreeSet<>();
        for (String rare : learnt.subList(0, Math.min(MOST_NAMES, learnt.size()))) {
            names.add(rare.substring(4));
        }
        if (names.size() < least) {
            return Stream.empty();
        }
        String card = facts.stream()
                .map(Fact::value)
                .filter(value -> value.charAt(0) == CARD)
                .map(value -> value.substring(1))
                .findFirst()
                .orElseGet(Card.BLANK::packed);
        List<Said> tellings = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.value().charAt(0) == TOLD) {
                int field = fact.value().indexOf(FIELD);
                String subject = fact.value().substring(1, field);
                String told = Testimony.completed(fact.value().substring(field + 1), card, names);
                for (String name : names) {
                    tellings.add(new Fact(Topic.of(COMPARING, subject + ABOUT + name), fact.place(), told, null));
                }
            }
        }
        return tellings.stream();
    }

    /** Whether two articles share enough of their rare names, and the topic is the first at which they meet. */
    static boolean isOne(Testimony one, Testimony other, int least, Topic topic) {
        List<String> shared =
                one.rare().stream().filter(other.rare()::contains).sorted().toList();
        return !shared.isEmpty() && shared.size() >= least && topic.key().endsWith(ABOUT + shared.get(0));
    }
}
