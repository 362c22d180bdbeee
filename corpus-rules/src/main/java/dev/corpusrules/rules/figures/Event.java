package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
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
 * How articles on one event find each other, in rounds: first how many articles share each of an article's names; then, for
 * each article, which of its names are rare and what it tells; then what articles tell of one subject that share a rare
 * name. A name that very many articles share brings nobody together, so that no topic grows with the corpus but the bare
 * list of those that share it.
 */
final class Event {

    /** The round in which an article learns which of its names are rare. */
    private static final int LEARNING = 1;

    /** The round in which what articles tell of one subject is compared. */
    static final int COMPARING = 2;

    /** The round after the comparison. */
    static final int WEIGHING = 3;

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
        told.add(new Fact(Topic.of(LEARNING, ARTICLE + place.articleKey()), place, CARD + card.packed(), null));
    }

    /** What an article tells of a subject. */
    static Fact telling(String subject, Location place, String testimony) {
        String value = TOLD + subject + FIELD + testimony;
        return new Fact(Topic.of(LEARNING, ARTICLE + place.articleKey()), place, value, null);
    }

    /**
     * What the first two rounds say: of a name, who shares it; of an article, what it tells to those that share a name.
     *
     * @param least how many rare names two articles on one event share
     */
    static Stream<Said> gather(Topic topic, List<Fact> facts, int least) {
        return topic.round() == 0 ? rare(topic, facts) : tellings(facts, least);
    }

    private static Stream<Said> rare(Topic topic, List<Fact> sharing) {
        if (sharing.size() > MOST_SHARING) {
            return Stream.empty();
        }
        String value = RARE
                + String.format(Locale.ROOT, "%03d", sharing.size())
                + topic.key().substring(NAME.length());
        return sharing.stream()
                .map(fact ->
                        new Fact(Topic.of(LEARNING, ARTICLE + fact.place().articleKey()), fact.place(), value, null));
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
