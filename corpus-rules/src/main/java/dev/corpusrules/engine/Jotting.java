package dev.corpusrules.engine;

import dev.corpusrules.Fact;
import dev.corpusrules.Location;
import dev.corpusrules.Topic;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article says in a round, or one judgement, as it was noted down: its names, its places, and its facts, which
 * share both. Any fact can be read without the others.
 */
final class Jotting {

    private final Known known;
    private final Longhand in;
    private final int places;
    private final int facts;
    private int placeAt = -1;
    private @Nullable Location place;

    /**
     * Writes the facts to the body, and to the head the hash of the topic of each, where it stands, and the length of the body.
     */
    static void write(List<Fact> facts, Shorthand head, Shorthand body) {
        Shorthand written = Shorthand.withNamesApart();
        Shorthand places = written.withSameNames();
        Location before = null;
        int place = 0;
        head.number(facts.size());
        for (Fact fact : facts) {
            head.number(fact.topic().hashCode());
            head.number(written.length());
            if (before == null || fact.place().compareTo(before) != 0) {
                before = fact.place();
                place = places.length();
                FactFormat.location(places, before);
            }
            written.name(fact.topic().rule());
            written.text(fact.topic().key());
            written.number(place);
            written.name(fact.value());
            written.orNone(fact.fix(), FactFormat::fix);
        }
        body.list(written.names(), Shorthand::text);
        body.number(places.length());
        body.append(places);
        body.append(written);
        head.number(body.length());
    }

    /** @param start where it begins */
    Jotting(byte[] bytes, int start, Known known) {
        this.known = known;
        Longhand front = new Longhand(bytes, start, List.of());
        Names names = new Names(front, bytes, known);
        int length = front.number();
        this.in = Longhand.withNamesApart(bytes, names);
        this.places = front.place();
        this.facts = places + length;
    }

    /** The fact that stands there. */
    Fact fact(int at) {
        in.goTo(facts + at);
        Topic topic = known.topic(in.name(), in.text());
        Location where = location(in.number());
        return new Fact(topic, where, in.name(), in.orNone(FactFormat::fix));
    }

    private Location location(int at) {
        if (place == null || placeAt != at) {
            int back = in.place();
            in.goTo(places + at);
            place = FactFormat.location(in);
            placeAt = at;
            in.goTo(back);
        }
        return place;
    }

    /** Its names, each read when it is asked for: those of most facts never are. */
    private static final class Names extends AbstractList<String> {

        private final byte[] bytes;
        private final Known known;
        private final int[] starts;
        private final @Nullable String[] read;

        /** @param in reads on behind the names */
        private Names(Longhand in, byte[] bytes, Known known) {
            this.bytes = bytes;
            this.known = known;
            this.starts = new int[in.number()];
            this.read = new String[starts.length];
            for (int i = 0; i < starts.length; i++) {
                starts[i] = in.place();
                in.skipText();
            }
        }

        @Override
        public String get(int index) {
            String name = read[index];
            if (name == null) {
                name = known.name(index, new Longhand(bytes, starts[index], List.of()).text());
                read[index] = name;
            }
            return name;
        }

        @Override
        public int size() {
            return starts.length;
        }
    }

    /** What other jottings of the round had, so that equal things are one object: they are compared much faster, and take less room. */
    static final class Known {

        /** How many topics are kept to be known again: those that come often. */
        private static final int TOPICS = 1 << 13;

        /** So many of the names come first that another article may have, too: what follows is mostly what facts say. */
        private static final int NAMES = 8;

        private final int round;
        private final @Nullable Topic[] topics = new Topic[TOPICS];
        private final @Nullable String[] names = new String[NAMES];

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

        private String name(int index, String name) {
            if (index >= NAMES) {
                return name;
            }
            String before = names[index];
            if (before != null && before.equals(name)) {
                return before;
            }
            names[index] = name;
            return name;
        }
    }
}
