package dev.corpusrules.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Edits of files as {@code git apply} takes them. It names no blobs, so that its paths are relative to the folder in which
 * it is applied; each file's lines stand in it in the file's own encoding, with their line ends.
 */
public final class Patch {

    /** Unchanged lines around an edit, as git shows them. */
    private static final int CONTEXT = 3;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Whether lines in the encoding end where git sees them end. */
    public static boolean holds(Charset charset) {
        return "\n@".getBytes(charset).length == 2 && "\n".getBytes(charset)[0] == '\n';
    }

    /**
     * Adds the edit of a file.
     *
     * @param name its path from the folder in which the patch is applied, with {@code /} as separator
     */
    public void add(String name, String before, String after, Charset charset) {
        List<String> old = lines(before);
        List<String> diff =
                UnifiedDiffUtils.generateUnifiedDiff("a", "b", old, DiffUtils.diff(old, lines(after)), CONTEXT);
        write("--- " + header("a/" + name) + "\n+++ " + header("b/" + name) + "\n", StandardCharsets.UTF_8);
        for (String line : diff.subList(Math.min(2, diff.size()), diff.size())) {
            String end = line.endsWith("\n") ? "" : line.startsWith("@@") ? "\n" : "\n\\ No newline at end of file\n";
            write(line + end, charset);
        }
    }

    /** Whether there is no edit in it. */
    public boolean isEmpty() {
        return bytes.size() == 0;
    }

    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes.toByteArray());
    }

    private void write(String text, Charset charset) {
        bytes.writeBytes(text.getBytes(charset));
    }

    /** Lines as git sees them, each with its line end: a lone carriage return ends none. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(start, next));
            start = next;
        }
        return lines;
    }

    /** A name as git reads it: in quotation marks where it holds such or worse, closed by a tab where it holds blanks. */
    private static String header(String name) {
        if (name.chars().anyMatch(c -> c < ' ' || c == '"' || c == '\\' || c == 0x7F)) {
            StringBuilder quoted = new StringBuilder("\"");
            for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
                int c = b & 0xFF;
                boolean isPlain = c >= ' ' && c != '"' && c != '\\' && c < 0x7F;
                quoted.append(isPlain ? String.valueOf((char) c) : String.format(Locale.ROOT, "\\%03o", c));
            }
            return quoted.append('"').toString();
        }
        return name.indexOf(' ') < 0 ? name : name + "\t";
    }
}
