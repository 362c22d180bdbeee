package dev.corpusrules.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.corpusrules.maven.WireOut.Answer;
import dev.corpusrules.report.Console;
import dev.corpusrules.report.Outcome;
import java.io.File;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForkTest {

    @TempDir
    Path project;

    private final List<Console.Line> lines = new ArrayList<>();

    @BeforeEach
    void aCorpus() throws Exception {
        Files.createDirectories(project.resolve("src/corpus"));
        article("ferry");
    }

    @Test
    void aCheckOutThereSaysAndWritesWhatItWouldHere() throws Exception {
        Verdict there = new Fork(order("there")).carryOut(lines::add);
        List<Console.Line> here = new ArrayList<>();
        assertThat(there)
                .isEqualTo(new Verdict(
                        Outcome.VIOLATIONS,
                        order("here").carryOut(here::add).words().replace("here/", "there/")));
        assertThat(lines).isEqualTo(here);
        assertThat(project.resolve("there/findings.jsonl"))
                .hasSameTextualContentAs(project.resolve("here/findings.jsonl"));
    }

    @Test
    void aLongCheckIsLeftToAnotherProcess() throws Exception {
        try (RandomAccessFile film =
                new RandomAccessFile(project.resolve("src/corpus/film.mp4").toFile(), "rw")) {
            film.setLength(513L << 20);
        }
        Verdict verdict = new Fork(order("long")).carryOut(lines::add);
        assertThat(verdict.outcome()).isEqualTo(Outcome.VIOLATIONS);
        assertThat(lines)
                .extracting(Console.Line::text)
                .filteredOn(text -> text.startsWith("checked "))
                .hasSize(1);
    }

    @Test
    void aGarbageCollectorIsOnlyChosenWhereNobodyElseMay() throws Exception {
        assertThat(Fork.command(true, Map.of("PATH", "/bin"))).contains("-XX:+UseSerialGC");
        assertThat(Fork.command(false, Map.of())).noneMatch(option -> option.endsWith("GC"));
        assertThat(Fork.command(true, Map.of("JAVA_TOOL_OPTIONS", "-XX:+UseParallelGC")))
                .noneMatch(option -> option.endsWith("GC"));
    }

    @Test
    void aProcessThatIsEndedByOthersIsNoCleanCheck() {
        Thread reaper = new Thread(ForkTest::endChildren);
        reaper.start();
        assertThatThrownBy(() -> new Fork(order("ended")).carryOut(lines::add))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageMatching("the Java process of the check ended with \\d+ before it was done; .*");
    }

    @Test
    void itEndsWithWhoeverAsked() throws Exception {
        for (int i = 0; i < 3_000; i++) {
            article("ferry-" + i);
        }
        Process process = abandoned(ForkMain.class);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(project.resolve("orphaned/summary.json")).doesNotExist();
    }

    @Test
    void itEndsEvenWhenSomethingInItDoesNotComeToAnEnd() throws Exception {
        assertThat(abandoned(Lingering.class).waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void aCheckForWhichThereIsTooLittleMemoryWritesItsSummary() throws Exception {
        Files.writeString(project.resolve("src/corpus/feed.jsonl"), "{\"text\": \"" + "a".repeat(16_000_000) + "\"}\n");
        Process process = started(ProcessBuilder.Redirect.PIPE, "-Xmx24m", ForkMain.class.getName());
        try (WireOut orders = new WireOut(process.getOutputStream());
                WireIn answers = new WireIn(process.getInputStream(), OutputStream.nullOutputStream())) {
            orders.order(order("small"));
            Answer answer = answers.next();
            for (; answer == Answer.LINE; answer = answers.next()) {
                lines.add(answers.line());
            }
            assertThat(answer).isEqualTo(Answer.VERDICT);
        }
        assertThat(project.resolve("small/summary.json")).content().startsWith("{\"outcome\":\"broken\"");
        assertThat(lines)
                .extracting(Console.Line::text)
                .anyMatch(text -> text.contains("the memory that there is, 24 MB"));
    }

    private static Process started(ProcessBuilder.Redirect output, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(options));
        return new ProcessBuilder(command).redirectOutput(output).start();
    }

    /** The process of a check, as it is when whoever asked has ended. */
    private Process abandoned(Class<?> program) throws Exception {
        Process process = started(ProcessBuilder.Redirect.DISCARD, program.getName());
        try (WireOut orders = new WireOut(process.getOutputStream())) {
            orders.order(order("orphaned"));
        }
        return process;
    }

    /** A process in which a rule or an agent has things to put away at the end, and never is done. */
    static final class Lingering {

        public static void main(String[] arguments) throws Exception {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                while (true) {
                    LockSupport.park();
                }
            }));
            ForkMain.main(arguments);
        }
    }

    /** Ends the first process of Java, and not what may help it to start. */
    private static void endChildren() {
        while (ProcessHandle.current().children().noneMatch(one -> isJava(one) && one.destroyForcibly())) {
            Thread.onSpinWait();
        }
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info().command().orElse("").matches(".*\\bjava(\\.exe)?");
    }

    private void article(String name) throws Exception {
        Files.writeString(
                project.resolve("src/corpus/" + name + ".txt"),
                "The ferry runs for two more weeks.\nSign up for our newsletter\n");
    }

    private CheckOrder order(String reports) {
        Command command =
                new Command("dev.corpusrules:corpus-maven-plugin:1", "check", "", true, List.of(), new TreeMap<>());
        Assignment assignment = new Assignment(
                new Place(project, project, project), null, null, List.of(), List.of(), null, null, command, false);
        return new CheckOrder(assignment, null, null, null, new File(reports), List.of("jsonl"), null, null);
    }
}
