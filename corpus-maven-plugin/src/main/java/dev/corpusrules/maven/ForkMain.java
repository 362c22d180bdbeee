package dev.corpusrules.maven;

import dev.corpusrules.report.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What runs in a {@link Fork}: it takes an order from the standard input, and answers on the standard output. */
final class ForkMain {

    /** The argument that has it leave long checks alone. */
    static final String IF_SHORT = "if-short";

    /** Of 540 MB in one feed both took as long with every rule; with phrases alone a short check's took a third less. */
    private static final long SHORT = 512L << 20;

    /** So long what others do at the end of a process may take. Chosen by us: half-written files are gone in less. */
    private static final Duration TO_END = Duration.ofSeconds(10);

    private final WireOut answers;

    private ForkMain(WireOut answers) {
        this.answers = answers;
    }

    public static void main(String[] arguments) throws IOException {
        ForkMain main = new ForkMain(new WireOut(new FileOutputStream(FileDescriptor.out)));
        // What is printed is an answer like the others: it must not get between them.
        System.setOut(new PrintStream(main.printing(), true, Charset.defaultCharset()));
        CheckOrder order = new WireIn(System.in, OutputStream.nullOutputStream()).order();
        endAtTheEndOf(System.in);
        main.carryOut(order, List.of(arguments).contains(IF_SHORT));
    }

    private void carryOut(CheckOrder order, boolean ifShort) throws IOException {
        try {
            answers.verdict(verdict(order, ifShort));
        } catch (IOException | RuntimeException | Error e) {
            answers.breakdown(words(e), e.getStackTrace());
        }
    }

    private Verdict verdict(CheckOrder order, boolean ifShort) throws IOException {
        Optional<Verdict> repeated = order.repeat(this::say);
        if (repeated.isPresent()) {
            return repeated.get();
        }
        return ifShort && !isShort(order.assignment().corpus()) ? Verdict.TOO_LONG : order.check(this::say);
    }

    private void say(Console.Line line) {
        try {
            answers.line(line);
        } catch (IOException e) {
            throw new UncheckedIOException("nobody listens any more", e);
        }
    }

    private static String words(Throwable what) {
        if (what instanceof Publication.UnwrittenException unwritten) {
            return String.valueOf(unwritten.getMessage());
        }
        boolean isOfFiles = what instanceof IOException || what instanceof UncheckedIOException;
        return (isOfFiles ? "corpus:check could not read or write: " : "corpus:check broke: ") + what;
    }

    private OutputStream printing() {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                answers.printed(bytes, from, length);
            }
        };
    }

    /** Whoever asked holds the other end for as long as he lives. Then rules and agents may put things away, but not for ever. */
    private static void endAtTheEndOf(InputStream orders) {
        daemon(() -> {
            try {
                while (orders.read() >= 0) {}
            } catch (IOException e) {
                // The end of it, too.
            }
            try {
                daemon(() -> System.exit(1)).join(TO_END.toMillis());
            } catch (InterruptedException e) {
                // Then it ends now.
            }
            Runtime.getRuntime().halt(1);
        });
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static boolean isShort(Path folder) throws IOException {
        long[] left = {SHORT};
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                left[0] -= attributes.size();
                return left[0] < 0 ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return left[0] >= 0;
    }
}
