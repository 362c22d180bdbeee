package dev.corpusrules.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.corpusrules.Checker;
import dev.corpusrules.Finding;
import dev.corpusrules.Location;
import dev.corpusrules.RuleSet;
import dev.corpusrules.article.Corpus;
import dev.corpusrules.article.Opened;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles that break programs. Every one of them is checked, or named with the reason why not; never both lost. */
@Timeout(60)
class HostileInputTest {

    private static final Checker NEWS = new Checker(RuleSet.pack("news"));

    /** An article with one fault: it stands beside the others and must be found whatever they are. */
    private static final String FAULTY = """
            Ferry season grows longer

            By Ines Tolland, 14 March 2026

            The island ferry will run for two more weeks each autumn, the council said.

            Sign up for our newsletter
            """;

    @TempDir
    private Path folder;

    @Test
    void fiftyMegabytesOnOneLineAreALimitWithAName() throws Exception {
        byte[] million = "The ferry was late again. ".repeat(40_000).getBytes(UTF_8);
        try (OutputStream out = Files.newOutputStream(folder.resolve("long.txt"))) {
            for (int i = 0; i < 50; i++) {
                out.write(million);
            }
        }
        assertThat(check().unreadable()).containsExactly(unreadable("long.txt", "an article of more than 16 MiB"));
    }

    @Test
    void moreWordsThanFourNovelsAreALimitWithAName() throws Exception {
        String words = "The ferry was late again. ".repeat(80_000);
        write("long.txt", words);
        write("feed.jsonl", "{\"id\":\"a\",\"text\":\"" + words + "\"}\n");
        String why = "an article of more than 2 million characters";
        assertThat(check().unreadable()).containsExactly(unreadable("feed.jsonl", why), unreadable("long.txt", why));
    }

    @Test
    void aFileThatUnpacksWithoutEndIsALimitWithAName() throws Exception {
        bomb("bomb.txt.gz");
        bomb("bomb.jsonl.gz");
        assertThat(check().unreadable())
                .containsExactly(
                        unreadable("bomb.jsonl.gz", "a record of more than 16 MiB"),
                        unreadable("bomb.txt.gz", "an article of more than 16 MiB"));
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, <div>, 20000",
        "a.html, <b>, 20000",
        "a.html, <table><tr><td>, 5000",
        "a.html, <!--, 50000",
        "a.html, '<script type=\"application/ld+json\">{\"author\":', 5000",
        "a.md, '> ', 20000",
        "a.md, '- ', 20000",
        "a.md, [, 50000",
        "a.md, *_, 50000",
        "a.md, '<a ', 50000",
        "a.txt, (, 100000",
        "a.txt, \", 100000",
        "a.txt, “, 100000",
        "a.txt, '1,000,', 50000",
    })
    void whatIsOpenedAndNeverClosedIsRead(String file, String opening, int times) throws Exception {
        write(file, opening.repeat(times) + "words");
        assertThat(check().articles()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"[, ]", "'{\"text\":', }"})
    void jsonThatIsNestedTooDeeplyIsNamedAndTheNextRecordRead(String open, String close) throws Exception {
        write("feed.jsonl", """
                {"id":"deep","text":%s1%s}
                {"id":"plain","text":"The ferry was late again, said the council."}
                """.formatted(open.repeat(50_000), close.repeat(50_000)));
        Checked<Boolean> checked = check();
        assertThat(checked.unreadable()).singleElement().satisfies(one -> assertThat(one.why())
                .startsWith("not JSON: Document nesting depth"));
        assertThat(checked.articles()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"[", "'{a: '", "'\"x'", "'&a [*a, '", "'? '", "'!!javax.script.ScriptEngineManager ['"})
    void frontMatterThatIsABombIsSaidToBeBroken(String opening) throws Exception {
        write("a.md", "---\ntitle: The ferry\nbomb: " + opening.repeat(20_000) + "\n---\n\nThe ferry was late.\n");
        assertThat(check().findings())
                .anySatisfy(finding -> assertThat(finding.rule()).isEqualTo("hygiene/broken-front-matter"));
    }

    @Test
    void controlCharactersAndSurrogatesMoveNoPlace() throws Exception {
        write("controls.txt", FAULTY.replace("island", "isl\u0000and\u202E \u0007\uFEFF"));
        write("cr.txt", FAULTY.replace("\n", "\r"));
        write("crlf.txt", "\uFEFF" + FAULTY.replace("\n", "\r\n"));
        write("feed.jsonl", "{\"text\":\"The \\ud83d ferry \\udc00 was late.\\n\\nSign up for our newsletter\"}\n");
        assertThat(check().findings().stream()
                        .filter(finding -> finding.rule().equals("boilerplate/newsletter"))
                        .map(Finding::place)
                        .map(place -> place.file() + ":" + line(place)))
                .containsExactly("controls.txt:7", "cr.txt:7", "crlf.txt:7", "faulty.txt:7", "feed.jsonl:3");
    }

    @Test
    void filesMayBeCalledAnything() throws Exception {
        List<String> names =
                List.of(" blank .txt", "..txt.txt", "a\nb.txt", "a&<b>\"'.txt", "ä漢\uD83D\uDE00.txt", "x;rm -rf.txt");
        for (String name : names) {
            write(name, FAULTY);
        }
        Checked<Boolean> checked = check();
        assertThat(checked.files()).containsAll(names).hasSize(7);
        assertThat(checked.findings().stream()
                        .filter(finding -> finding.rule().equals("boilerplate/newsletter"))
                        .map(finding -> finding.place().file()))
                .containsAll(names)
                .isSorted();
    }

    @Test
    void aLinkIsNotFollowedOutOfTheCorpusOrRound() throws Exception {
        Path outside = Files.writeString(Files.createTempFile("outside", ".txt"), FAULTY);
        Files.createSymbolicLink(folder.resolve("out.txt"), outside);
        Files.createSymbolicLink(folder.resolve("round"), folder);
        Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("nothing"));
        Checked<Boolean> checked = check();
        Files.delete(outside);
        assertThat(checked.articles()).isEqualTo(1);
        assertThat(checked.skipped())
                .containsExactly(
                        new Opened.Skipped("nowhere.txt", 1, "symbolic link"),
                        new Opened.Skipped("out.txt", 1, "symbolic link"),
                        new Opened.Skipped("round", 1, "symbolic link"));
    }

    @Test
    void aPipeKeepsNobodyWaiting() throws Exception {
        Process made = new ProcessBuilder("mkfifo", folder.resolve("pipe.txt").toString()).start();
        assumeTrue(made.waitFor() == 0);
        assertThat(check().unreadable()).containsExactly(unreadable("pipe.txt", "it is no plain file"));
    }

    @Test
    void aFileThatGrowsIsReadAsFarAsItWas() throws Exception {
        Path log = Files.writeString(folder.resolve("log.txt"), FAULTY);
        Thread writer = new Thread(() -> {
            try (OutputStream out = Files.newOutputStream(log, StandardOpenOption.APPEND)) {
                for (int i = 0; i < 200 && !Thread.currentThread().isInterrupted(); i++) {
                    out.write("The ferry was late again.\n\n".getBytes(UTF_8));
                    Thread.sleep(1);
                }
            } catch (IOException | InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        writer.start();
        Checked<Boolean> checked = check();
        writer.interrupt();
        writer.join();
        assertThat(checked.articles() + checked.unreadable().size()).isEqualTo(2);
        assertThat(checked.failures()).isEmpty();
    }

    /** Checks the corpus, in which the faulty article stands too, and sees to it that no rule breaks and its fault is found. */
    private Checked<Boolean> check() throws Exception {
        write("faulty.txt", FAULTY);
        Checked<Boolean> checked = new CorpusCheck(NEWS, 2).run(Corpus.in(folder), article -> true);
        assertThat(checked.failures()).isEmpty();
        assertThat(checked.findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("boilerplate/newsletter");
            assertThat(finding.place().file()).isEqualTo("faulty.txt");
        });
        return checked;
    }

    private static int line(Location place) {
        return place.record() == null ? place.line() : place.record().fieldLine();
    }

    private static Opened.Unreadable unreadable(String file, String why) {
        return new Opened.Unreadable(file, 1, why);
    }

    private void bomb(String name) throws IOException {
        byte[] million = "a".repeat(1_000_000).getBytes(UTF_8);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (int i = 0; i < 20; i++) {
                out.write(million);
            }
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
