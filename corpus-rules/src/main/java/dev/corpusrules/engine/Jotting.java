package dev.corpusrules.engine;

import dev.corpusrules.Fact;
import dev.corpusrules.Location;
import dev.corpusrules.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article says in a round, or one judgement, as it was noted down: its names, its places and values, which facts that
 * follow each other often share, and its facts. Any fact can be read without the others.
 */
final class Jotting {

    private final Known known;
    private final Longhand in;
    /** Where places and values begin. */
    private final int shared;

    private final int facts;
    private int placeAt = -1;
    private @Nullable Location place;
    private int valueAt = -1;
    private String value = "";

    /**
     * Writes the facts to the body, and to the head the hash of the topic of each, where it stands, and the length of the body.
     */
    static void write(List<Fact> facts, Shorthand head, Shorthand body) {
        Shorthand written = Shorthand.withNamesApart();
        Shorthand shared = written.withSameNames();
        Location place = null;
        String value = null;
        int placeAt = 0;
        int valueAt = 0;
        head.number(facts.size());
        for (Fact fact : facts) {
            head.number(fact.topic().hashCode());
            head.number(written.length());
            if (place == null || fact.place().compareTo(place) != 0) {
                place = fact.place();
                placeAt = shared.length();
                FactFormat.location(shared, place);
            }
            if (!fact.value().equals(value)) {
                value = fact.value();
                valueAt = shared.length();
                shared.text(value);
            }
            written.name(fact.topic().rule());
            written.text(fact.topic().key());
            written.number(placeAt);
            written.number(valueAt);
            written.orNone(fact.fix(), FactFormat::fix);
        }
        body.list(written.names(), Shorthand::text);
        body.number(shared.length());
        body.append(shared);
        body.append(written);
        head.number(body.length());
    }

    /** @param start where it begins */
    Jotting(byte[] bytes, int start, Known known) {
        this.known = known;
        Longhand front = new Longhand(bytes, start, List.of());
        this.in = Longhand.withNamesApart(bytes, known.names(front.list(Longhand::text)));
        int length = front.number();
        this.shared = front.place();
        this.facts = shared + length;
    }

    /** The fact that stands there. */
    Fact fact(int at) {
        in.goTo(facts + at);
        Topic topic = known.topic(in.name(), in.text());
        int place = in.number();
        int value = in.number();
        return new Fact(topic, place(place), value(value), in.orNone(FactFormat::fix));
    }

    private Location place(int at) {
        if (place == null || placeAt != at) {
            int back = in.place();
            in.goTo(shared + at);
            place = FactFormat.location(in);
            placeAt = at;
            in.goTo(back);
        }
        return place;
    }

    private String value(int at) {
        if (valueAt != at) {
            int back = in.place();
            in.goTo(shared + at);
            value = in.text();
            valueAt = at;
            in.goTo(back);
        }
        return value;
    }

    /** What other jottings of the round had, so that equal things are one object: they are compared much faster, and take less room. */
    static final class Known {

        /** How many topics are kept to be known again: those that come often. */
        private static final int TOPICS = 1 << 13;

        private final int round;
        private final @Nullable Topic[] topics = new Topic[TOPICS];
        private List<String> names = List.of();

        Known(int round) {
            this.round = round;
        }

        private Topic topic(String rule, String key) {
            Topic topic = new Topic(rule, round, key);
            int place = topic.hashCode() & TOPICS - 1;
            Topic before = topics[place];
            if (before != null && before.equals(topic)) {
                return before;
            }
            topics[place] = topic;
            return topic;
        }

        /** The names, as one object those that the jotting before had there: a feed, its fields, the rules. */
        private List<String> names(List<String> read) {
            for (int i = 0; i < read.size() && i < names.size(); i++) {
                if (read.get(i).equals(names.get(i))) {
                    read.set(i, names.get(i));
                }
            }
            names = read;
            return read;
        }
    }
}
