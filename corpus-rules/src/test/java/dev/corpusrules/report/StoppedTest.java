package dev.corpusrules.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a check leaves behind that is stopped from outside: by Ctrl-C, by the end of the machine, by a disk that is full. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class StoppedTest {

    @TempDir
    private Path folder;

    private Path articles;
    private Path written;
    private Path temporary;
    private @Nullable Process begun;

    @BeforeEach
    void someArticles() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        written = Files.createDirectory(folder.resolve("written"));
        temporary = Files.createDirectory(folder.resolve("temporary"));
        Files.writeString(articles.resolve("changing.txt"), "The ferry was late.\n");
        for (int i = 0; i < 200; i++) {
            Files.writeString(articles.resolve(i + ".txt"), """
                    The island ferry number %d will run for two more weeks, the council said.

                    Sign up for our newsletter
                    Follow us on Facebook
                    """.formatted(i));
        }
    }

    /** What a test that fails left would write for ever. */
    @AfterEach
    void nothingGoesOn() throws InterruptedException {
        if (begun != null) {
            begun.destroyForcibly().waitFor();
        }
    }

    /** Ctrl-C sends the first signal, a build server the second; the moments are those in which something may be half done. */
    @ParameterizedTest
    @CsvSource({"INT, 0", "INT, 70", "TERM, 230", "TERM, 410"})
    void aCheckThatIsStoppedLeavesNothingHalf(String signal, int millis) throws Exception {
        assumeTrue(
                isHeard(signal),
                "whoever began this build had it ignore such a signal, as a shell does in the background");
        Process press = press(List.of());
        while (!Files.exists(written.resolve("baseline.jsonl"))) {
            assertThat(press.isAlive()).as(said(press)).isTrue();
            Thread.sleep(20);
        }
        Thread.sleep(millis);
        new ProcessBuilder("kill", "-" + signal, String.valueOf(press.pid()))
                .start()
                .waitFor();
        assertThat(press.waitFor(5, TimeUnit.MINUTES)).isTrue();

        assertThat(filesIn(written)).allSatisfy(StoppedTest::assertWhole);
        assertThat(filesIn(articles)).hasSize(201).allSatisfy(StoppedTest::assertWhole);
        assertThat(filesIn(temporary)).allSatisfy(file -> assertThat(file).hasExtension("lock"));
    }

    /** A limit on the length of files stands for the disk: writing fails in the middle of one. */
    @Test
    void aDiskThatIsFullLeavesNothingHalf() throws Exception {
        Path limited = Files.writeString(folder.resolve("limited"), "ulimit -f 40 || exit 77\nexec \"$@\"\n");
        Process press = press(List.of("sh", limited.toString()));
        assertThat(press.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assumeTrue(press.exitValue() != 77, "this system sets no limit on the length of files");

        assertThat(said(press)).contains("IOException");
        assertThat(filesIn(written)).allSatisfy(StoppedTest::assertWhole);
        assertThat(written.resolve("summary.json")).doesNotExist();
    }

    private Process press(List<String> before) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Press.class.getName(),
                articles.toString(),
                written.toString()));
        begun = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        return begun;
    }

    /** Whether processes that are begun here hear a signal. */
    private static boolean isHeard(String signal) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "kill -" + signal + " $$; exit 0")
                        .start()
                        .waitFor()
                != 0;
    }

    private String said(Process press) throws IOException {
        return press.isAlive() ? "" : Files.readString(folder.resolve("said"));
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private static void assertWhole(Path file) throws IOException {
        String name = file.getFileName().toString();
        assertThat(name).doesNotEndWith(".half");
        if (!file.getParent().endsWith("cache")) {
            String text = Files.readString(file, UTF_8);
            String end = name.endsWith("html") ? "</html>\n" : name.endsWith("xml") ? ">\n" : "\n";
            assertThat(text).as(name).endsWith(end);
        }
    }
}
