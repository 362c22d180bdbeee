package dev.corpusrules.report;

import dev.corpusrules.file.HalfFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file of UTF-8 text that is there whole or not at all. */
final class WholeFile {

    private WholeFile() {}

    /** Writes beside the file first: who reads it meets the former or the whole new one, never a half. */
    static void write(Path file, Content content) throws IOException {
        put(file, out -> write(out, content));
    }

    /** The same for what is written already. */
    static void write(Path file, byte[] bytes) throws IOException {
        put(file, out -> out.write(bytes));
    }

    private static void put(Path file, Writing writing) throws IOException {
        try (HalfFile half = new HalfFile(file)) {
            writing.to(half.out());
            half.takePlace();
        }
    }

    /** Writes to a stream, and closes it. */
    static void write(OutputStream out, Content content) throws IOException {
        try (Writer writer = new BufferedWriter(new OutputStreamWriter(out, encoder()))) {
            content.write(writer);
        }
    }

    /** A quote may hold half a surrogate pair, which has no UTF-8: it becomes the replacement character. */
    private static CharsetEncoder encoder() {
        return StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** What stands in the file. */
    interface Content {
        void write(Writer out) throws IOException;
    }
}
