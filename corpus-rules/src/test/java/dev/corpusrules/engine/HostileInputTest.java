package dev.corpusrules.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.corpusrules.Checker;
import dev.corpusrules.Finding;
import dev.corpusrules.Location;
import dev.corpusrules.RuleSet;
import dev.corpusrules.article.Corpus;
import dev.corpusrules.article.Opened;
import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that break programs. Every one of them is checked, or named with the reason why not; never both lost. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
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

    /** Each would take many minutes if anything grew with the square of a sentence, a line or a page. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.txt 12 ",
                "a.txt $1",
                "a.txt from 1 to ",
                "a.txt https://a/a/",
                "a.txt By Ann #\n",
                "a.txt ((",
                "a.md <a@b.c>",
                "a.md |#|12|\n",
                "a.html <img alt='Photo of Ann #'>",
                "a.html <p>By Ann #</p>",
                "a.html <footer>© what all the ferries of the whole harbour carried in one year ",
            })
    void whatIsSaidOverAndOverIsReadInTimeThatGrowsWithItsLength(String fileAndWords) throws Exception {
        String file = fileAndWords.substring(0, fileAndWords.indexOf(' '));
        String words = fileAndWords.substring(file.length() + 1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 300_000; i++) {
            text.append(words.replace("#", name(i)));
        }
        write(file, text.toString());
        assertThat(check().articles()).isEqualTo(2);
    }

    /** Another name for every number. */
    private static String name(int number) {
        StringBuilder name = new StringBuilder("B");
        for (int left = number; left > 0; left /= 10) {
            name.append("aeioulmnrs".charAt(left % 10));
        }
        return name.toString();
    }

    @Test
    void aRuleThatWouldTakeTooLongIsAFailureWithAName() throws Exception {
        String headline = "101 ferries, 102 boats and ".repeat(2500);
        write("a.md", "---\ntitle: " + headline + "\n---\n\n" + "The port has 5,000 ferries.\n\n".repeat(20_000));
        write("faulty.txt", FAULTY);
        Checked<Boolean> checked = new CorpusCheck(NEWS, 2).run(Corpus.in(folder), article -> true);
        assertThat(checked.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.rule()).isEqualTo("figures/title-body");
            assertThat(failure.where()).isEqualTo("a.md");
            assertThat(failure.cause()).matches("ExhaustedException: it would take more than \\d+ million steps");
        });
        assertThat(checked.findings())
                .anySatisfy(finding -> assertThat(finding.place().file()).isEqualTo("faulty.txt"));
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
        assertFound(List.of(" blank .txt", "..txt.txt", "a\nb.txt", "a&<b>\"'.txt", "x;rm -rf.txt"));
    }

    @Test
    void filesMayBeCalledInAnyScript() throws Exception {
        List<String> names = List.of("café.txt", "ä漢\uD83D\uDE00.txt", "ö/ferry.txt");
        assumeTrue(
                Charset.forName(System.getProperty("sun.jnu.encoding"))
                        .newEncoder()
                        .canEncode(names.toString()),
                "the locale of this machine has no such characters");
        assertFound(names);
    }

    /** What another system called so; no path of ours can say it. */
    @Test
    void namesThatAreNoCharactersHereAreNamed() throws Exception {
        Process made = new ProcessBuilder(
                        "sh",
                        "-c",
                        "d=$(printf 'd\\351') && mkdir \"$d\" && : > \"$d/b.txt\" && : > \"$(printf 'a\\351.txt')\"")
                .directory(folder.toFile())
                .start();
        assumeTrue(made.waitFor() == 0, "this system makes no such files");
        String why = "its name is not in the encoding of this system, " + System.getProperty("sun.jnu.encoding")
                + ": rename it, or set another locale";
        assertThat(check().unreadable()).containsExactly(unreadable("a\uFFFD.txt", why), unreadable("d\uFFFD", why));
    }

    private void assertFound(List<String> names) throws Exception {
        for (String name : names) {
            Files.createDirectories(folder.resolve(name).getParent());
            write(name, FAULTY);
        }
        Checked<Boolean> checked = check();
        assertThat(checked.files()).containsAll(names).hasSize(names.size() + 1);
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
    void aSocketKeepsNobodyWaiting() throws Exception {
        Path socket = folder.resolve("socket.txt");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            assertThat(check().unreadable()).containsExactly(unreadable("socket.txt", "it is no plain file"));
        } catch (UnsupportedOperationException e) {
            abort("there are no such sockets here");
        }
    }

    @Test
    void aDeviceHasNoEndAndIsNotBegun() throws Exception {
        // Only the owner of the machine can make one.
        Process made = new ProcessBuilder("mknod", folder.resolve("zero.txt").toString(), "c", "1", "5").start();
        assumeTrue(made.waitFor() == 0);
        assertThat(check().unreadable()).containsExactly(unreadable("zero.txt", "it is no plain file"));
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() throws Exception {
        write("shut.txt", FAULTY);
        Path shut = Files.createDirectory(folder.resolve("shut"));
        write("shut/in.txt", FAULTY);
        for (Path closed : List.of(folder.resolve("shut.txt"), shut)) {
            assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "who runs this may read all");
        }
        assertThat(check().unreadable())
                .containsExactly(
                        unreadable("shut", "the folder cannot be listed"),
                        unreadable("shut.txt", "it may not be read"));
        assertThat(shut.toFile().setReadable(true)).isTrue();
    }

    /** The memory of a process is a plain file that nobody can read from its start, the owner of the machine neither. */
    @Test
    void aFileThatCannotBeReadIsNamed() {
        Corpus process = Corpus.in(Path.of("/proc/self"));
        assumeTrue(Files.isRegularFile(Path.of("/proc/self/mem")));
        List<Opened> opened = new ArrayList<>();
        process.read("mem", opened::add);
        // The reason is in the language of the machine.
        assertThat(opened).singleElement().asString().contains("file=mem, line=1, why=it cannot be read: ");
    }

    @Test
    void aFolderThatIsCalledLikeAnArticleIsAFolder() throws Exception {
        Files.createDirectory(folder.resolve("a.txt"));
        write("a.txt/b.txt", FAULTY);
        assertThat(check().files()).containsExactlyInAnyOrder("a.txt/b.txt", "faulty.txt");
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
