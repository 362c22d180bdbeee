package dev.corpusrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Checker;
import dev.corpusrules.Finding;
import dev.corpusrules.RuleSet;
import dev.corpusrules.article.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check finds depends neither on its threads, nor on the order of the files, nor on what the memory holds. */
class SameResultTest {

    private static final Checker NEWS = new Checker(RuleSet.pack("news"));

    /** So little that everything is spilled many times. */
    private static final Room NARROW = new Room(100, 20);

    private static final List<String> TOWNS = List.of("Ostermark", "Vellen", "Harkstad", "Tolm");
    private static final List<String> THINGS = List.of("ferry", "mill", "library", "bridge");
    private static final List<String> LEFTOVERS = List.of(
            "Sign up for our newsletter",
            "Related: Five walks along the coast",
            "Photo: Ines Tolland",
            "Share this article");

    @TempDir
    private Path folder;

    @BeforeEach
    void corpus() throws IOException {
        Random random = new Random(5);
        for (int i = 0; i < 120; i++) {
            write(i % 7 + "/" + i + (i % 5 == 0 ? ".md" : ".txt"), text(random));
        }
        // In the middle, whichever end is the first: one thread alone works off so many.
        for (int i = 0; i < 600; i++) {
            write("between/" + i + ".txt", "The council met on Monday.\n");
        }
        StringBuilder feed = new StringBuilder();
        for (int i = 0; i < 80; i++) {
            String id = i % 9 == 0 ? "again" : "a" + i;
            feed.append("{\"id\":\"" + id + "\",\"draft\":" + (i % 11 == 0) + ",\"text\":\""
                    + text(random).replace("\n", "\\n") + "\"}\n");
        }
        Files.writeString(folder.resolve("feed.jsonl"), feed.append("{\"title\":\"no text\"}\n"));
        Files.write(folder.resolve("broken.txt"), new byte[] {'a', '\n', (byte) 0xC3, '('});
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void ofAnyNumberOfThreadsInAnyOrderAndInAnyMemory() throws Exception {
        Checked<ArticleLine> plain = check(1, Room.DEFAULT, Comparator.naturalOrder());
        assertThat(plain.findings()).hasSizeGreaterThan(10 * NARROW.others());
        assertThat(plain.findings())
                .extracting(Finding::rule)
                .contains("boilerplate/newsletter", "boilerplate/repeated-lines", "figures/across");
        assertThat(plain.skipped()).hasSize(2);
        assertThat(plain.unreadable()).hasSize(2);
        for (int threads : List.of(1, 2, 4)) {
            assertThat(check(threads, NARROW, Comparator.naturalOrder())).isEqualTo(plain);
            assertThat(check(threads, NARROW, Comparator.reverseOrder())).isEqualTo(plain);
        }
    }

    private Checked<ArticleLine> check(int threads, Room room, Comparator<String> order) throws Exception {
        Corpus corpus = Corpus.in(folder);
        Run<ArticleLine> run = new Run<>(
                NEWS, threads, corpus, new Batch.Keep<>(true, true, (line, article) -> line), ArticleFormat.LINE, room);
        try (Stream<String> files = corpus.files()) {
            return inOrder(run.of(files.sorted(order), null));
        }
    }

    /** What is kept of articles comes as the files came. */
    private static Checked<ArticleLine> inOrder(Checked<ArticleLine> checked) {
        return new Checked<>(
                checked.findings(),
                checked.suppressed(),
                checked.kept().stream().sorted().toList(),
                checked.files(),
                checked.articles(),
                checked.bytes(),
                checked.asked(),
                checked.notJudged(),
                checked.attributed(),
                checked.skipped(),
                checked.unreadable(),
                checked.failures(),
                checked.reused());
    }

    /** Invented articles that repeat lines, contradict each other in figures, and have leftovers. */
    private static String text(Random random) {
        String town = TOWNS.get(random.nextInt(TOWNS.size()));
        String thing = THINGS.get(random.nextInt(THINGS.size()));
        int day = 1 + random.nextInt(3);
        StringBuilder text = new StringBuilder();
        text.append("The ").append(thing).append(" of ").append(town).append(" closed after the storm\n\n");
        text.append("Storm Hedda tore the roof off the ")
                .append(thing)
                .append(" in ")
                .append(town)
                .append(" on March ")
                .append(day)
                .append(", 2026, and ")
                .append(20 + random.nextInt(4))
                .append(" people were injured, mayor Edda Quist said.\n\n");
        text.append("Repairs will cost ").append(3 + random.nextInt(2)).append(" million crowns.\n\n");
        for (int i = 0; i < 3; i++) {
            text.append("Neighbour number ").append(random.nextInt(100_000)).append(" brought soup and blankets.\n\n");
        }
        text.append(LEFTOVERS.get(random.nextInt(LEFTOVERS.size()))).append('\n');
        return text.toString();
    }
}
