package dev.corpusrules.engine;

import dev.corpusrules.Fact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What articles and judgements say in a round on topics that are only worth judging where several speak of them: most facts
 * stand alone for good. As many as there is room for are kept in sheaves; the others are noted down as they come, in few
 * bytes of a temporary file. In the end all topics are counted, and only facts on those that came more than once are read.
 */
final class Jottings implements AutoCloseable {

    /** All topics are gone through in so many parts at most, each of which fits into the memory if it can. */
    private static final int MOST_PARTS = 8;

    /** Facts on a page: some hundred kilobytes. */
    private static final int ON_PAGE = 4_096;

    private final int round;
    private final int most;
    private final List<Sheaf> kept = new ArrayList<>();
    /** What room those take. */
    private long taken;

    private long onKept;
    private final List<Page> pages = new ArrayList<>();
    private @Nullable Scratch scratch;
    private Shorthand heads = new Shorthand(List.of());
    private Shorthand bodies = new Shorthand(List.of());
    private int onPage;
    private long onAllPages;

    /** @param most how many facts of usual length stay in memory */
    Jottings(int round, int most) {
        this.round = round;
        this.most = most;
    }

    /** Takes what one article says, or one judgement. Called by any thread. */
    void add(List<Fact> facts) {
        if (hasRoom()) {
            keep(new Sheaf(facts));
            return;
        }
        Shorthand head = new Shorthand(List.of());
        Shorthand body = new Shorthand(List.of());
        Jotting.write(facts, head, body);
        add(facts.size(), head, body);
    }

    private synchronized boolean hasRoom() {
        return taken < most;
    }

    private synchronized void keep(Sheaf sheaf) {
        kept.add(sheaf);
        taken += sheaf.room();
        onKept += sheaf.size();
    }

    private synchronized void add(int facts, Shorthand head, Shorthand body) {
        heads.append(head);
        bodies.append(body);
        onPage += facts;
        if (onPage >= Math.min(ON_PAGE, most)) {
            turnPage();
        }
    }

    private void turnPage() {
        Scratch file = scratch == null ? new Scratch() : scratch;
        scratch = file;
        Scratch.Block head = file.add(heads.bytes());
        Scratch.Block body = file.add(bodies.bytes());
        pages.add(new Page(() -> file.read(head), () -> file.read(body)));
        onAllPages += onPage;
        heads = new Shorthand(List.of());
        bodies = new Shorthand(List.of());
        onPage = 0;
    }

    /**
     * Gives the facts on topics that came more than once, and perhaps some others.
     *
     * @param reader is given those on some of the topics, speaker by speaker
     * @param isRead is told when there are no more on these
     */
    synchronized void meeting(Consumer<List<Fact>> reader, Runnable isRead) {
        if (onPage > 0) {
            turnPage();
        }
        Encounters topics = new Encounters(onKept + onAllPages);
        eachTopic(topics::add);
        int parts = parts(topics);
        Jotting.Known known = new Jotting.Known(round);
        for (int i = 0; i < parts; i++) {
            int part = i;
            IntPredicate isWanted = hash -> Math.floorMod(hash, parts) == part && topics.cameAgain(hash);
            for (Sheaf sheaf : kept) {
                List<Fact> facts = sheaf.facts(isWanted);
                if (!facts.isEmpty()) {
                    reader.accept(facts);
                }
            }
            for (Page page : pages) {
                read(page, isWanted, known, reader);
            }
            isRead.run();
        }
    }

    private int parts(Encounters topics) {
        if (pages.isEmpty()) {
            return 1;
        }
        long[] met = new long[1];
        eachTopic(hash -> met[0] += topics.cameAgain(hash) ? 1 : 0);
        return (int) Math.min(MOST_PARTS, 1 + met[0] / most);
    }

    /** Gives the hashes of the topics; behind the first round, one that somebody speaks of several times running only once. */
    private void eachTopic(IntConsumer reader) {
        for (Sheaf sheaf : kept) {
            int before = 0;
            for (int i = 0; i < sheaf.size(); i++) {
                int hash = sheaf.topic(i);
                if (round == 0 || i == 0 || hash != before) {
                    reader.accept(hash);
                }
                before = hash;
            }
        }
        for (Page page : pages) {
            Longhand in = new Longhand(page.heads.get(), List.of());
            while (!in.isAtEnd()) {
                int count = in.number();
                int before = 0;
                for (int i = 0; i < count; i++) {
                    int hash = in.number();
                    if (round == 0 || i == 0 || hash != before) {
                        reader.accept(hash);
                    }
                    before = hash;
                    in.number();
                }
                in.number();
            }
        }
    }

    private static void read(Page page, IntPredicate isWanted, Jotting.Known known, Consumer<List<Fact>> reader) {
        Longhand in = new Longhand(page.heads.get(), List.of());
        byte[] bodies = page.bodies.get();
        int start = 0;
        while (!in.isAtEnd()) {
            int[] places = new int[in.number()];
            int wanted = 0;
            for (int i = 0; i < places.length; i++) {
                boolean isOne = isWanted.test(in.number());
                int place = in.number();
                if (isOne) {
                    places[wanted++] = place;
                }
            }
            if (wanted > 0) {
                Jotting jotting = new Jotting(bodies, start, known);
                List<Fact> facts = new ArrayList<>(wanted);
                for (int i = 0; i < wanted; i++) {
                    facts.add(jotting.fact(places[i]));
                }
                reader.accept(facts);
            }
            start += in.number();
        }
    }

    @Override
    public void close() throws IOException {
        if (scratch != null) {
            scratch.close();
        }
    }

    /**
     * Jottings one behind the other, in the temporary file.
     *
     * @param heads the hashes of the topics of each, and where their facts stand
     */
    private record Page(Supplier<byte[]> heads, Supplier<byte[]> bodies) {}
}
