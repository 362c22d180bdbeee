package dev.corpusrules.rules.figures;

import dev.corpusrules.Article;
import dev.corpusrules.Fact;
import dev.corpusrules.Location;
import dev.corpusrules.Said;
import dev.corpusrules.Span;
import dev.corpusrules.Topic;
import dev.corpusrules.text.Headline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How articles on one event find each other, in rounds: first how many articles share each of an article's names, and what
 * sentences several articles tell of; then, for each article, which of its names are rare; then what articles tell of one
 * sentence, or of one subject where they share rare names. A name that very many articles share brings nobody together, so
 * that no topic grows with the corpus but the bare list of those that share it. What an article tells of subjects, and what it
 * shows of itself, waits until others are known that share its rare names: most articles have none.
 */
final class Event {

    /** The round in which an article learns which of its names are rare. */
    private static final int LEARNING = 1;

    /** The round in which what articles tell of one subject is compared. */
    static final int COMPARING = 2;

    /** The round after the comparison. */
    static final int WEIGHING = 3;

    /** Begins the topic of a sentence; who tells of it need share no name. */
    private static final String SENTENCE = "sentence ";

    /** Begins the topic of a name. */
    private static final String NAME = "name ";

    private static final String ARTICLE = "article ";
    private static final String ABOUT = " about ";

    /** Begins what an article learns of a name or of a sentence; what it tells begins with neither. */
    private static final char RARE = 'R';

    private static final char SHARED = 'S';
    private static final char FIELD = '\u0002';

    /** More articles than this do not tell of one event; chosen by us. */
    private static final int MOST_SHARING = 80;

    /** How many of its rare names an article is known by; chosen by us on labelled news articles. */
    private static final int MOST_NAMES = 12;

    /** The facts of one topic that are compared with each other; others of a hot topic are left aside. */
    static final int MOST_FACTS = 200;

    private Event() {}

    /** Where an article stands that somebody may have something in common with. */
    static Location place(Article article) {
        int start = Headline.opening(article).start();
        return article.locate(new Span(start, start));
    }

    /** Says that an article uses a name much. */
    static Fact name(String name, Location place) {
        return new Fact(Topic.of(0, NAME + name), place, "", null);
    }

    /** Says that an article has a sentence of this form. */
    static Fact sentence(String form, Location place) {
        return new Fact(Topic.of(0, SENTENCE + form), place, "", null);
    }

    /** Where an article learns, and what it tells waits. */
    static Topic learning(String article) {
        return Topic.of(LEARNING, ARTICLE + article);
    }

    private static Topic learning(Fact fact) {
        return learning(fact.place().articleKey());
    }

    /** Whether facts on a topic of the round say something without others: until articles are weighed, they look for each other. */
    static boolean judgesAlone(int round) {
        return round >= WEIGHING;
    }

    /**
     * What the first two rounds say: of a name, who shares it; of a sentence, who has it; of an article, what it tells to those
     * that share rare names, or a sentence.
     *
     * @param least how many rare names two articles on one event share
     */
    static Stream<Said> gather(Topic topic, List<Fact> facts, int least) {
        if (topic.round() == LEARNING) {
            return tellings(facts, least);
        }
        return isSentence(topic) ? shared(topic, facts) : rare(topic, facts);
    }

    /** Articles learn of a sentence when a second one has it. */
    private static Stream<Said> shared(Topic topic, List<Fact> facts) {
        String form = SHARED + topic.key().substring(SENTENCE.length());
        return isOfSeveral(facts)
                ? facts.stream().limit(MOST_FACTS).map(fact -> new Fact(learning(fact), fact.place(), form, null))
                : Stream.empty();
    }

    /** Whether several articles say them. */
    static boolean isOfSeveral(List<Fact> facts) {
        String one = facts.get(0).place().articleKey();
        for (Fact fact : facts) {
            if (!fact.place().articleKey().equals(one)) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Said> rare(Topic topic, List<Fact> sharing) {
        if (sharing.size() > MOST_SHARING) {
            return Stream.empty();
        }
        StringBuilder value = new StringBuilder().append(RARE);
        value.append((char) ('0' + sharing.size() / 10)).append((char) ('0' + sharing.size() % 10));
        value.append(topic.key(), NAME.length(), topic.key().length()).append(FIELD);
        sharing.forEach(fact -> Sharers.append(fact.place().articleKey(), value));
        String learnt = value.toString();
        return sharing.stream().map(fact -> new Fact(learning(fact), fact.place(), learnt, null));
    }

    private static Stream<Said> tellings(List<Fact> facts, int least) {
        List<String> learnt = new ArrayList<>();
        Set<String> forms = new HashSet<>();
        List<Fact> waiting = new ArrayList<>();
        for (Fact fact : facts) {
            switch (fact.value().charAt(0)) {
                case RARE -> learnt.add(fact.value());
                case SHARED -> forms.add(fact.value().substring(1));
                default -> waiting.add(fact);
            }
        }
        learnt.sort(null);
        Set<String> names = new TreeSet<>();
        Sharers sharers = new Sharers();
        for (String rare : learnt.subList(0, Math.min(MOST_NAMES, learnt.size()))) {
            int field = rare.indexOf(FIELD);
            names.add(rare.substring(3, field));
            sharers.add(rare.substring(3, field), rare, field + 1);
        }
        List<String> meeting = sharers.shared(facts.get(0).place().articleKey(), least);
        if (meeting.isEmpty() && forms.isEmpty()) {
            return Stream.empty();
        }
        List<Said> tellings = new ArrayList<>();
        for (Fact fact : waiting) {
            Account account = Account.of(fact.value(), fact.place());
            for (Account.Told told : account.told()) {
                if (forms.contains(told.form())) {
                    Topic sentence = Topic.of(COMPARING, SENTENCE + told.form());
                    tellings.add(new Fact(sentence, told.place(), Testimony.ofSentence(told, account), null));
                }
                if (!meeting.isEmpty() && !told.subjects().isEmpty()) {
                    String testimony = Testimony.packed(told, account, names);
                    for (String subject : told.subjects()) {
                        for (String name : meeting) {
                            Topic shared = Topic.of(COMPARING, subject + ABOUT + name);
                            tellings.add(new Fact(shared, told.place(), testimony, null));
                        }
                    }
                }
            }
        }
        return tellings.stream();
    }

    static boolean isSentence(Topic topic) {
        return topic.key().startsWith(SENTENCE);
    }

    /** Whether two articles share enough of their rare names, and the topic is the first at which they meet. */
    static boolean isOne(Testimony one, Testimony other, int least, Topic topic) {
        List<String> shared =
                one.rare().stream().filter(other.rare()::contains).sorted().toList();
        return !shared.isEmpty() && shared.size() >= least && topic.key().endsWith(ABOUT + shared.get(0));
    }
}
