package dev.corpusrules.maven;

import dev.corpusrules.report.Console;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A Java process of its own for one check. Most checks are over before code that is compiled twice has paid for itself,
 * and Maven's own process cannot be told to compile it once.
 */
record Fork(CheckOrder order) {

    /** Up to so many bytes of articles, a check is cheaper with one compiler; found by trying both. */
    private static final long SHORT = 64L << 20;

    private static final List<String> FOR_SHORT = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** What somebody may have set for Maven, and what the result or the place of temporary files hangs on. */
    private static final List<String> PROPERTIES =
            List.of("file.encoding", "java.io.tmpdir", "user.country", "user.language", "user.timezone");

    /** Carries the order out there; here, where no process may be started. */
    Verdict check(Consumer<Console.Line> say) throws MojoExecutionException, IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment()
                .put(
                        "CLASSPATH",
                        ClassPath.ofThePlugin().stream()
                                .map(Path::toString)
                                .collect(Collectors.joining(File.pathSeparator)));
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return order.check(say);
        }
        // Orders are open until the end: the process ends when this one does.
        try (ObjectOutputStream orders = new ObjectOutputStream(process.getOutputStream())) {
            orders.writeObject(order);
            orders.flush();
            return verdict(process, say);
        } catch (EOFException e) {
            throw broken("ended with " + process.waitFor() + " before it was done", e);
        } catch (IOException | ClassNotFoundException e) {
            throw broken("gives no answer that can be read: " + e, e);
        } finally {
            process.waitFor();
        }
    }

    private static Verdict verdict(Process process, Consumer<Console.Line> say)
            throws MojoExecutionException, IOException, ClassNotFoundException {
        try (ObjectInputStream answers = new ObjectInputStream(process.getInputStream())) {
            while (true) {
                Object answer = answers.readObject();
                if (answer instanceof Console.Line line) {
                    say.accept(line);
                } else if (answer instanceof byte[] printed) {
                    System.out.write(printed);
                    System.out.flush();
                } else if (answer instanceof Verdict verdict) {
                    return verdict;
                } else if (answer instanceof Breakdown breakdown) {
                    throw new MojoExecutionException(breakdown.getMessage(), breakdown);
                }
            }
        }
    }

    private static MojoExecutionException broken(String how, Exception e) {
        return new MojoExecutionException(
                "the Java process of the check " + how + "; -Dcorpus.fork=false does without one", e);
    }

    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + Runtime.getRuntime().maxMemory());
        if (isShort(order.assignment().corpus())) {
            command.addAll(FOR_SHORT);
        }
        // Of another virtual machine than this is known to run on, they are no more than advice.
        command.add("-XX:+IgnoreUnrecognizedVMOptions");
        for (String name : PROPERTIES) {
            String value = System.getProperty(name, "");
            if (!value.isEmpty()) {
                command.add("-D" + name + "=" + value);
            }
        }
        command.add(ForkMain.class.getName());
        return command;
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
