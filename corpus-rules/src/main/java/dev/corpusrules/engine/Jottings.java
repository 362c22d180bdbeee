package dev.corpusrules.engine;

import dev.corpusrules.Fact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What articles say in the first round, where only topics that two facts name are ever judged: most facts stand alone for
 * good. So those of an article are noted down as they come, in few bytes, and in the end those on a topic that came once are
 * passed over unread.
 */
final class Jottings implements AutoCloseable {

    /** Facts on a page: some hundred kilobytes. */
    private static final int ON_PAGE = 4_096;

    private final Encounters topics = new Encounters();
    private final int most;
    private final List<byte[]> inMemory = new ArrayList<>();
    private final List<Scratch.Block> spilled = new ArrayList<>();
    private @Nullable Scratch scratch;
    private Shorthand page = new Shorthand(List.of());
    private int onPage;
    private int onAllPages;

    /** @param most how many facts stay in memory */
    Jottings(int most) {
        this.most = most;
    }

    /** Notes down what one article says. Called by any thread. */
    void add(List<Fact> facts) {
        int[] hashes = new int[facts.size()];
        Shorthand head = new Shorthand(List.of());
        Shorthand bodies = Shorthand.withNamesApart();
        head.number(hashes.length);
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = facts.get(i).topic().hashCode();
            head.number(hashes[i]);
            head.number(bodies.length());
            FactFormat.write(bodies, facts.get(i));
        }
        head.number(bodies.length());
        head.list(bodies.names(), Shorthand::text);
        add(hashes, head, bodies);
    }

    private synchronized void add(int[] hashes, Shorthand head, Shorthand bodies) {
        for (int hash : hashes) {
            topics.add(hash);
        }
        page.append(head);
        page.append(bodies);
        onPage += hashes.length;
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

    /** Gives the facts on topics that came more than once, and perhaps some others, article by article. */
    synchronized void meeting(Consumer<List<Fact>> reader) {
        turnPage();
        for (byte[] read : inMemory) {
            read(read, reader);
        }
        for (Scratch.Block block : spilled) {
            if (scratch != null) {
                read(scratch.read(block), reader);
            }
        }
    }

    private void read(byte[] bytes, Consumer<List<Fact>> reader) {
        Longhand in = new Longhand(bytes, List.of());
        while (!in.isAtEnd()) {
            int count = in.number();
            int[] starts = new int[count];
            int met = 0;
            for (int i = 0; i < count; i++) {
                boolean isMet = topics.cameAgain(in.number());
                int start = in.number();
                if (isMet) {
                    starts[met++] = start;
                }
            }
            int length = in.number();
            List<String> names = in.list(Longhand::text);
            int bodies = in.place();
            Longhand body = new Longhand(bytes, names);
            List<Fact> facts = new ArrayList<>(met);
            for (int i = 0; i < met; i++) {
                body.goTo(bodies + starts[i]);
                facts.add(FactFormat.read(body));
            }
            reader.accept(facts);
            in.goTo(bodies + length);
        }
    }

    @Override
    public void close() throws IOException {
        if (scratch != null) {
            scratch.close();
        }
    }
}
