package dev.corpusrules.maven;

import dev.corpusrules.report.Console;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sending end between this process and another. It writes by hand: the records of Java's own serialization take a
 * quarter of a second to come into being on both sides, as long as a check of which nothing has changed. Any thread may answer.
 */
final class WireOut implements AutoCloseable {

    /** Stands before each answer. No text holds it: its first byte is none of UTF-8. */
    static final byte[] MARK = {(byte) 0xFF, 'a', 'n', 's', 'w', 'e', 'r'};

    private final DataOutputStream out;

    WireOut(OutputStream out) {
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    void order(CheckOrder order) throws IOException {
        Assignment assignment = order.assignment();
        path(assignment.place().project());
        path(assignment.place().root());
        path(assignment.place().started());
        orNone(assignment.directory());
        orNone(assignment.config());
        list(assignment.includes());
        list(assignment.excludes());
        orNone(assignment.threads());
        orNone(assignment.cacheDirectory());
        command(assignment.command());
        out.writeBoolean(assignment.isWatched());
        orNone(order.failOn());
        orNone(order.maxViolations());
        orNone(order.baseline());
        orNone(order.outputDirectory());
        list(order.reports());
        orNone(order.maxLogged());
        orNone(order.changedSince());
        out.flush();
    }

    private void command(Command command) throws IOException {
        text(command.plugin());
        text(command.goal());
        text(command.execution());
        out.writeBoolean(command.isInBuild());
        list(command.profiles());
        out.writeInt(command.properties().size());
        for (Map.Entry<String, String> property : command.properties().entrySet()) {
            text(property.getKey());
            text(property.getValue());
        }
    }

    synchronized void line(Console.Line line) throws IOException {
        kind(Answer.LINE);
        out.writeByte(line.level().ordinal());
        text(line.text());
        out.flush();
    }

    /** What was printed past the lines. */
    synchronized void printed(byte[] bytes, int from, int length) throws IOException {
        kind(Answer.PRINTED);
        out.writeInt(length);
        out.write(bytes, from, length);
        out.flush();
    }

    synchronized void verdict(Verdict verdict) throws IOException {
        kind(Answer.VERDICT);
        out.writeByte(verdict.outcome().ordinal());
        text(verdict.words());
        out.flush();
    }

    /** That it came to no verdict. */
    synchronized void breakdown(String words, StackTraceElement[] trace) throws IOException {
        kind(Answer.BREAKDOWN);
        text(words);
        out.writeInt(trace.length);
        for (StackTraceElement at : trace) {
            text(at.getClassName());
            text(at.getMethodName());
            orNone(at.getFileName());
            out.writeInt(at.getLineNumber());
        }
        out.flush();
    }

    private void kind(Answer answer) throws IOException {
        out.write(MARK);
        out.writeByte(answer.ordinal());
    }

    private void list(List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(text);
        }
    }

    private void path(Path path) throws IOException {
        text(path.toString());
    }

    private void orNone(@Nullable Object value) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            text(value.toString());
        }
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** What a process answers. */
    enum Answer {
        LINE,
        PRINTED,
        VERDICT,
        BREAKDOWN
    }
}
