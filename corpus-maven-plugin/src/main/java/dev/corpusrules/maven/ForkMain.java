package dev.corpusrules.maven;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;

/** What runs in a {@link Fork}: it takes an order from the standard input, and answers on the standard output. */
final class ForkMain {

    private final ObjectOutputStream answers;

    private ForkMain(OutputStream out) throws IOException {
        this.answers = new ObjectOutputStream(out);
    }

    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        ForkMain main = new ForkMain(new FileOutputStream(FileDescriptor.out));
        // What is printed is an answer like the others: it must not get between them.
        System.setOut(new PrintStream(main.printing(), true, Charset.defaultCharset()));
        CheckOrder order = (CheckOrder) new ObjectInputStream(System.in).readObject();
        endAtTheEndOf(System.in);
        main.carryOut(order);
    }

    private void carryOut(CheckOrder order) {
        try {
            give(order.check(this::give));
        } catch (IOException | RuntimeException | Error e) {
            give(new Breakdown(e));
        }
    }

    private synchronized void give(Object answer) {
        try {
            answers.writeObject(answer);
            answers.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("nobody listens any more", e);
        }
    }

    private OutputStream printing() {
        return new OutputStream() {
            @Override
            public void write(int one) {
                give(new byte[] {(byte) one});
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                give(Arrays.copyOfRange(bytes, from, from + length));
            }
        };
    }

    /** Whoever asked holds the other end for as long as he lives. */
    private static void endAtTheEndOf(InputStream orders) {
        Thread watch = new Thread(() -> {
            try {
                while (orders.read() >= 0) {}
            } catch (IOException e) {
                // The end of it, too.
            }
            System.exit(1);
        });
        watch.setDaemon(true);
        watch.start();
    }
}
