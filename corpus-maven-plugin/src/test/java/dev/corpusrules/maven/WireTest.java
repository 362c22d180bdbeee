package dev.corpusrules.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.corpusrules.Severity;
import dev.corpusrules.maven.WireOut.Answer;
import dev.corpusrules.report.Console;
import dev.corpusrules.report.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WireTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final WireOut out = new WireOut(bytes);
    private final ByteArrayOutputStream strays = new ByteArrayOutputStream();

    private static final Place PLACE = new Place(Path.of("stadt"), Path.of("."), Path.of("."));

    @Test
    void anOrderOfWhichEverythingWasSaidArrives() throws Exception {
        Command command = new Command(
                "g:a:1", "check", "news", true, List.of("newsroom"), new TreeMap<>(Map.of("corpus.failOn", "warning")));
        Assignment assignment = new Assignment(
                PLACE,
                new File("artikel"),
                new File("corpus.yml"),
                List.of("*.txt", "*.md"),
                List.of("entwürfe/**"),
                3,
                new File("kept"),
                command,
                true);
        CheckOrder order = new CheckOrder(
                assignment, "warning", 7, new File("b"), new File("o"), List.of("jsonl"), 5, "origin/main");
        out.order(order);
        assertThat(in().order()).isEqualTo(order);
    }

    @Test
    void anOrderOfWhichNothingWasSaidArrives() throws Exception {
        Command command = new Command("g:a:1", "check", "", false, List.of(), new TreeMap<>());
        CheckOrder order = new CheckOrder(
                new Assignment(PLACE, null, null, List.of(), List.of(), null, null, command, false),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null);
        out.order(order);
        assertThat(in().order()).isEqualTo(order);
    }

    @Test
    void answersArriveInTheirOrder() throws Exception {
        Console.Line line = new Console.Line(Severity.WARNING, "the ferry — again");
        Verdict verdict = new Verdict(Outcome.VIOLATIONS, "1 finding");
        byte[] printed = "::error::fähre\n".getBytes(StandardCharsets.UTF_8);
        out.line(line);
        out.printed(printed, 0, printed.length);
        out.verdict(verdict);
        WireIn in = in();
        assertThat(in.next()).isEqualTo(Answer.LINE);
        assertThat(in.line()).isEqualTo(line);
        assertThat(in.next()).isEqualTo(Answer.PRINTED);
        assertThat(in.printed()).isEqualTo(printed);
        assertThat(in.next()).isEqualTo(Answer.VERDICT);
        assertThat(in.verdict()).isEqualTo(verdict);
    }

    @Test
    void whatBrokeArrivesWithWhereItBroke() throws Exception {
        StackTraceElement[] trace = new IllegalStateException().getStackTrace();
        out.breakdown("corpus:check broke: no reason", trace);
        WireIn in = in();
        assertThat(in.next()).isEqualTo(Answer.BREAKDOWN);
        Exception breakdown = in.breakdown();
        assertThat(breakdown).hasMessage("corpus:check broke: no reason");
        assertThat(breakdown.getStackTrace())
                .extracting(StackTraceElement::getLineNumber)
                .containsExactlyElementsOf(Arrays.stream(trace)
                        .map(StackTraceElement::getLineNumber)
                        .toList());
    }

    @Test
    void whatOthersWriteBetweenAnswersIsNoneOfThem() throws Exception {
        byte[] half = Arrays.copyOf(WireOut.MARK, 3);
        bytes.writeBytes("agent attached\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(half);
        out.line(new Console.Line(Severity.INFO, "the ferry"));
        bytes.writeBytes("a fatal error".getBytes(StandardCharsets.UTF_8));
        WireIn in = in();
        assertThat(in.next()).isEqualTo(Answer.LINE);
        assertThat(in.line().text()).isEqualTo("the ferry");
        assertThat(strays.toByteArray())
                .startsWith("agent attached\n".getBytes(StandardCharsets.UTF_8))
                .endsWith(half);
        assertThatThrownBy(in::next).isInstanceOf(EOFException.class);
        assertThat(strays.toString(StandardCharsets.ISO_8859_1)).endsWith("a fatal error");
    }

    @Test
    void anAnswerThatIsCutShortIsNone() throws Exception {
        out.verdict(new Verdict(Outcome.CLEAN, "no finding"));
        byte[] whole = bytes.toByteArray();
        bytes.reset();
        bytes.write(whole, 0, whole.length - 1);
        WireIn in = in();
        assertThat(in.next()).isEqualTo(Answer.VERDICT);
        assertThatThrownBy(in::verdict).isInstanceOf(EOFException.class);
    }

    private WireIn in() {
        return new WireIn(new ByteArrayInputStream(bytes.toByteArray()), strays);
    }
}
