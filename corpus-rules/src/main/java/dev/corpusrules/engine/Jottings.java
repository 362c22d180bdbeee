package dev.corpusrules.engine;

import dev.corpusrules.Fact;
import dev.corpusrules.Topic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What articles say in the first round, where only topics that two facts name are ever judged: most facts stand alone for
 * good. So those of an article are noted down as they come, in few bytes; in the end all topics are counted, and only facts
 * on those that came more than once are read.
 */
final class Jottings implements AutoCloseable {

    /** All topics are gone through in so many parts at most, each of which fits into the memory if it can. */
    private static final int MOST_PARTS = 8;

    /** How many topics are kept to be known again: those that come often. */
    private static final int KNOWN = 1 << 13;

    /** So many of an article's names come first that another may have, too: what follows is mostly what facts say. */
    private static final int FIRST_NAMES = 8;

    /** Facts on a page: some hundred kilobytes. */
    private static final int ON_PAGE = 4_096;

    private final int most;
    private final List<byte[]> inMemory = new ArrayList<>();
    private final List<Scratch.Block> spilled = new ArrayList<>();
    private @Nullable Scratch scratch;
    private Shorthand page = new Shorthand(List.of());
    private int onPage;
    private long onAllPages;

    /** @param most how many facts stay in memory */
    Jottings(int most) {
        this.most = most;
    }

    /** Notes down what one article says. Called by any thread. */
    void add(List<Fact> facts) {
        Shorthand head = new Shorthand(List.of());
        Shorthand bodies = Shorthand.withNamesApart();
        head.number(facts.size());
        for (Fact fact : facts) {
            head.number(fact.topic().hashCode());
            head.number(bodies.length());
            FactFormat.write(bodies, fact);
        }
        Shorthand names = new Shorthand(List.of());
        names.list(bodies.names(), Shorthand::text);
        head.number(names.length() + bodies.length());
        add(facts.size(), head, names, bodies);
    }

    private synchronized void add(int facts, Shorthand head, Shorthand names, Shorthand bodies) {
        page.append(head);
        page.append(names);
        page.append(bodies);
        onPage += facts;
        if (onPage >= Math.min(ON_PAGE, most)) {
            turnPage();
        }
    }

    private void turnPage() {
        onAllPages += onPage;
        if (onAllPages <= most) {
            inMemory.add(page.bytes());
        } else {
            scratch = scratch == null ? new Scratch() : scratch;
            spilled.add(scratch.add(page.bytes()));
        }
        page = new Shorthand(List.of());
        onPage = 0;
    }

    /**
     * Gives the facts on topics that came more than once, and perhaps some others.
     *
     * @param reader is given those on some of the topics, article by article
     * @param isRead is told when there are no more on these
     */
    synchronized void meeting(Consumer<List<Fact>> reader, Runnable isRead) {
        turnPage();
        Encounters topics = new Encounters(onAllPages);
        eachPage(bytes -> eachTopic(bytes, topics::add));
        long[] met = new long[1];
        eachPage(bytes -> eachTopic(bytes, hash -> met[0] += topics.cameAgain(hash) ? 1 : 0));
        int parts = (int) Math.min(MOST_PARTS, 1 + met[0] / most);
        @Nullable Topic[] known = new Topic[KNOWN];
        for (int i = 0; i < parts; i++) {
            int part = i;
            IntPredicate isWanted = hash -> topics.cameAgain(hash) && Math.floorMod(hash, parts) == part;
            eachPage(bytes -> read(bytes, isWanted, topic -> known(topic, known), reader));
            isRead.run();
        }
    }

    /** The names of an article, those as one object that are the same for the article before: a feed, its fields, the rules. */
    private static List<String> known(List<String> names, List<String> before) {
        for (int i = 0; i < names.size() && i < before.size() && i < FIRST_NAMES; i++) {
            if (names.get(i).equals(before.get(i))) {
                names.set(i, before.get(i));
            }
        }
        return names;
    }

    /** The same topic as one object, most often: facts on it are compared much faster, and take less room. */
    private static Topic known(Topic topic, @Nullable Topic[] known) {
        int place = topic.hashCode() & KNOWN - 1;
        Topic one = known[place];
        if (one == null || !one.equals(topic)) {
            known[place] = topic;
            return topic;
        }
        return one;
    }

    private void eachPage(Consumer<byte[]> reader) {
        inMemory.forEach(reader);
        for (Scratch.Block block : spilled) {
            if (scratch != null) {
                reader.accept(scratch.read(block));
            }
        }
    }

    private static void eachTopic(byte[] page, IntConsumer reader) {
        Longhand in = new Longhand(page, List.of());
        while (!in.isAtEnd()) {
            for (int count = in.number(); count > 0; count--) {
                reader.accept(in.number());
                in.number();
            }
            int length = in.number();
            in.goTo(in.place() + length);
        }
    }

    private static void read(
            byte[] page, IntPredicate isWanted, UnaryOperator<Topic> topics, Consumer<List<Fact>> reader) {
        Longhand in = new Longhand(page, List.of());
        List<String> last = List.of();
        while (!in.isAtEnd()) {
            int[] starts = new int[in.number()];
            int wanted = 0;
            for (int i = 0; i < starts.length; i++) {
                boolean isOne = isWanted.test(in.number());
                int start = in.number();
                if (isOne) {
                    starts[wanted++] = start;
                }
            }
            int length = in.number();
            int end = in.place() + length;
            if (wanted > 0) {
                last = known(in.list(Longhand::text), last);
                Longhand body = new Longhand(page, last);
                int bodies = in.place();
                List<Fact> facts = new ArrayList<>(wanted);
                for (int i = 0; i < wanted; i++) {
                    body.goTo(bodies + starts[i]);
                    facts.add(FactFormat.read(body, topics));
                }
                reader.accept(facts);
            }
            in.goTo(end);
        }
    }

    @Override
    public void close() throws IOException {
        if (scratch != null) {
            scratch.close();
        }
    }
}
