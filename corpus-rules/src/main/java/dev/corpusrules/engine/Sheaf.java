package dev.corpusrules.engine;

import dev.corpusrules.Fact;
import dev.corpusrules.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What one article says in a round, or one judgement, kept in few objects, since the memory is gone through again and again:
 * facts that follow each other mostly differ in the keys of their topics alone.
 */
final class Sheaf {

    /** What a fact may hold in characters without taking the room of several. */
    private static final int USUAL = 500;

    /** Facts, each the first of some that have all in common with it but the key. */
    private final List<Fact> models = new ArrayList<>(2);

    /** By fact: the hash of its topic, where its key ends, and the number of its model. */
    private final int[] facts;

    private final String keys;

    Sheaf(List<Fact> said) {
        this.facts = new int[3 * said.size()];
        StringBuilder all = new StringBuilder(32 * said.size());
        Fact model = null;
        int at = 0;
        for (Fact fact : said) {
            if (model == null || !isAlike(model, fact)) {
                model = fact;
                models.add(fact);
            }
            all.append(fact.topic().key());
            facts[at++] = fact.topic().hashCode();
            facts[at++] = all.length();
            facts[at++] = models.size() - 1;
        }
        this.keys = all.toString();
    }

    private static boolean isAlike(Fact one, Fact other) {
        return one.fix() == null
                && other.fix() == null
                && one.value().equals(other.value())
                && one.topic().rule().equals(other.topic().rule())
                && one.topic().round() == other.topic().round()
                && one.place().compareTo(other.place()) == 0;
    }

    int size() {
        return facts.length / 3;
    }

    /** How many facts of usual length take as much room. */
    int room() {
        int room = size();
        for (Fact model : models) {
            room += model.value().length() / USUAL;
        }
        return room;
    }

    /** The hash of the topic of the fact with the index. */
    int topic(int index) {
        return facts[3 * index];
    }

    /** The facts whose topics have such hashes. */
    List<Fact> facts(IntPredicate isWanted) {
        List<Fact> wanted = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < facts.length; i += 3) {
            if (isWanted.test(facts[i])) {
                Fact model = models.get(facts[i + 2]);
                Topic topic =
                        new Topic(model.topic().rule(), model.topic().round(), keys.substring(start, facts[i + 1]));
                wanted.add(new Fact(topic, model.place(), model.value(), model.fix()));
            }
            start = facts[i + 1];
        }
        return wanted;
    }
}
