package dev.corpusrules.report;

import dev.corpusrules.Severity;
import dev.corpusrules.engine.Cache;
import dev.corpusrules.engine.Premises;
import dev.corpusrules.report.Console.Line;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a check printed, to be printed again by a check that would come to the same: that one need not even read its
 * rules.
 *
 * @param outcome never that the check was broken
 * @param verdict why the build fails
 * @param lines of the console
 * @param files of the folder of reports, each with its name, the summary last
 */
public record Reprint(Premises premises, Outcome outcome, String verdict, List<Line> lines, Map<String, byte[]> files) {

    private static final String NAME = "reprint";

    /**
     * What a former check left, when this one would print the same.
     *
     * @param cache under the condition of all that was asked of both
     * @param corpus the folder of the articles
     */
    public static Optional<Reprint> in(Cache cache, Path corpus, LocalDate today) {
        byte[] kept = cache.recall(NAME).orElse(null);
        if (kept == null) {
            return Optional.empty();
        }
        try {
            Reprint reprint = read(new DataInputStream(new ByteArrayInputStream(kept)));
            return reprint.premises.hold(cache, corpus, today) ? Optional.of(reprint) : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            // The check itself will find out what is wrong.
            return Optional.empty();
        }
    }

    /** Leaves it for the next check. */
    public void keep(Cache cache) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(new DataOutputStream(bytes));
        cache.keep(NAME, bytes.toByteArray());
    }

    private void write(DataOutputStream out) throws IOException {
        write(out, premises.packed());
        out.writeByte(outcome.ordinal());
        write(out, verdict);
        out.writeInt(lines.size());
        for (Line line : lines) {
            out.writeByte(line.level().ordinal());
            write(out, line.text());
        }
        out.writeInt(files.size());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            write(out, file.getKey());
            write(out, file.getValue());
        }
    }

    private static Reprint read(DataInputStream in) throws IOException {
        Premises premises = Premises.of(bytes(in));
        Outcome outcome = Outcome.values()[in.readByte()];
        String verdict = text(in);
        List<Line> lines = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            lines.add(new Line(Severity.values()[in.readByte()], text(in)));
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            files.put(text(in), bytes(in));
        }
        return new Reprint(premises, outcome, verdict, lines, files);
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        write(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }
}
