package dev.corpusrules.engine;

import dev.corpusrules.Fact;
import dev.corpusrules.Topic;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one round, from any number of threads. Few stay in memory; many are spilled to temporary files by the hash
 * of their topic, so that one file at a time holds all facts on each of its topics.
 */
final class Facts implements AutoCloseable {

    /** How many stay in memory, some hundred bytes each. */
    private static final int MOST_IN_MEMORY = 200_000;

    private static final int PARTITIONS = 64;

    private static final Comparator<Fact> BY_TOPIC = Comparator.<Fact, String>comparing(
                    fact -> fact.topic().rule())
            .thenComparing(fact -> fact.topic().key())
            .thenComparing(Comparator.naturalOrder());

    private final int most;
    private List<Fact> inMemory = new ArrayList<>();
    private @Nullable Path spilled;

    Facts() {
        this(MOST_IN_MEMORY);
    }

    Facts(int most) {
        this.most = most;
    }

    synchronized void add(Collection<Fact> facts) {
        inMemory.addAll(facts);
        if (inMemory.size() > most) {
            spill();
        }
    }

    /** Gives each topic with all its facts, sorted by place; the order of the topics has no meaning. */
    synchronized void byTopic(BiConsumer<Topic, List<Fact>> judge) {
        if (spilled == null) {
            group(inMemory, judge);
            inMemory = new ArrayList<>();
            return;
        }
        spill();
        for (int partition = 0; partition < PARTITIONS; partition++) {
            group(read(file(spilled, partition)), judge);
        }
    }

    private static void group(List<Fact> facts, BiConsumer<Topic, List<Fact>> judge) {
        // By hash and number, in one long: most topics have one fact, which is compared with no other.
        long[] order = new long[facts.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) facts.get(i).topic().hashCode() << Integer.SIZE | i;
        }
        Arrays.sort(order);
        List<Fact> ofOneHash = new ArrayList<>();
        for (int i = 0; i < order.length; i++) {
            ofOneHash.add(facts.get((int) order[i]));
            if (i + 1 == order.length || order[i + 1] >> Integer.SIZE != order[i] >> Integer.SIZE) {
                groupFew(ofOneHash, judge);
                ofOneHash = new ArrayList<>();
            }
        }
    }

    private static void groupFew(List<Fact> facts, BiConsumer<Topic, List<Fact>> judge) {
        facts.sort(BY_TOPIC);
        int start = 0;
        for (int end = 1; end <= facts.size(); end++) {
            Topic topic = facts.get(start).topic();
            if (end == facts.size() || !facts.get(end).topic().equals(topic)) {
                judge.accept(topic, facts.subList(start, end));
                start = end;
            }
        }
    }

    private void spill() {
        try {
            if (spilled == null) {
                spilled = Files.createTempDirectory("corpus-facts");
                // Whoever interrupts a build leaves nothing behind: the files go first, the folder last.
                spilled.toFile().deleteOnExit();
                for (int partition = 0; partition < PARTITIONS; partition++) {
                    file(spilled, partition).toFile().deleteOnExit();
                }
            }
            List<List<Fact>> partitions = new ArrayList<>();
            for (int partition = 0; partition < PARTITIONS; partition++) {
                partitions.add(new ArrayList<>());
            }
            for (Fact fact : inMemory) {
                partitions
                        .get(Math.floorMod(fact.topic().hashCode(), PARTITIONS))
                        .add(fact);
            }
            for (int partition = 0; partition < PARTITIONS; partition++) {
                append(file(spilled, partition), partitions.get(partition));
            }
            inMemory.clear();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write facts to a temporary file: " + e.getMessage(), e);
        }
    }

    private static void append(Path file, List<Fact> facts) throws IOException {
        if (facts.isEmpty()) {
            return;
        }
        Shorthand written = new Shorthand(List.of());
        facts.forEach(fact -> FactFormat.write(written, fact));
        try (DataOutputStream out = new DataOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            out.writeInt(written.length());
            out.write(written.bytes());
        }
    }

    private static List<Fact> read(Path file) {
        List<Fact> facts = new ArrayList<>();
        if (!Files.exists(file)) {
            return facts;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (long left = Files.size(file); left > 0; ) {
                byte[] written = new byte[in.readInt()];
                in.readFully(written);
                left -= Integer.BYTES + written.length;
                Longhand longhand = new Longhand(written, List.of());
                while (!longhand.isAtEnd()) {
                    facts.add(FactFormat.read(longhand));
                }
            }
            return facts;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read facts from a temporary file: " + e.getMessage(), e);
        }
    }

    private static Path file(Path folder, int partition) {
        return folder.resolve(partition + ".facts");
    }

    /** Takes the temporary files away. */
    @Override
    public synchronized void close() throws IOException {
        if (spilled == null) {
            return;
        }
        try (Stream<Path> files = Files.list(spilled)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(spilled);
        spilled = null;
    }
}
