package dev.corpusrules.maven;

import dev.corpusrules.Severity;
import dev.corpusrules.maven.WireOut.Answer;
import dev.corpusrules.report.Console;
import dev.corpusrules.report.Outcome;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The receiving end between this process and another. */
final class WireIn implements AutoCloseable {

    private final DataInputStream in;
    private final OutputStream strays;

    /** @param strays takes what comes between answers: virtual machines, their agents and other programs write, too */
    WireIn(InputStream in, OutputStream strays) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.strays = strays;
    }

    CheckOrder order() throws IOException {
        Assignment assignment = new Assignment(
                new Place(Path.of(text()), Path.of(text()), Path.of(text())),
                fileOrNone(),
                fileOrNone(),
                list(),
                list(),
                numberOrNone(),
                fileOrNone(),
                command(),
                in.readBoolean());
        return new CheckOrder(
                assignment,
                textOrNone(),
                numberOrNone(),
                fileOrNone(),
                fileOrNone(),
                list(),
                numberOrNone(),
                textOrNone());
    }

    private Command command() throws IOException {
        String plugin = text();
        String goal = text();
        String execution = text();
        boolean isInBuild = in.readBoolean();
        List<String> profiles = list();
        SortedMap<String, String> properties = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            properties.put(text(), text());
        }
        return new Command(plugin, goal, execution, isInBuild, profiles, properties);
    }

    /**
     * What comes next.
     *
     * @throws EOFException when nothing does
     */
    Answer next() throws IOException {
        try {
            int marked = 0;
            while (marked < WireOut.MARK.length) {
                byte one = in.readByte();
                if (one == WireOut.MARK[marked]) {
                    marked++;
                } else {
                    strays.write(WireOut.MARK, 0, marked);
                    marked = one == WireOut.MARK[0] ? 1 : 0;
                    if (marked == 0) {
                        strays.write(one);
                    }
                }
            }
        } finally {
            strays.flush();
        }
        return Answer.values()[in.readByte()];
    }

    Console.Line line() throws IOException {
        return new Console.Line(Severity.values()[in.readByte()], text());
    }

    byte[] printed() throws IOException {
        return in.readNBytes(in.readInt());
    }

    Verdict verdict() throws IOException {
        return new Verdict(Outcome.values()[in.readByte()], text());
    }

    /** What broke there, to be thrown here. */
    Exception breakdown() throws IOException {
        Exception breakdown = new Exception(text());
        StackTraceElement[] trace = new StackTraceElement[in.readInt()];
        for (int i = 0; i < trace.length; i++) {
            trace[i] = new StackTraceElement(text(), text(), textOrNone(), in.readInt());
        }
        breakdown.setStackTrace(trace);
        return breakdown;
    }

    private List<String> list() throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(text());
        }
        return texts;
    }

    private @Nullable File fileOrNone() throws IOException {
        String path = textOrNone();
        return path == null ? null : new File(path);
    }

    private @Nullable Integer numberOrNone() throws IOException {
        String number = textOrNone();
        return number == null ? null : Integer.valueOf(number);
    }

    private @Nullable String textOrNone() throws IOException {
        return in.readBoolean() ? text() : null;
    }

    private String text() throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
