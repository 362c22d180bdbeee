package dev.corpusrules.maven;

import dev.corpusrules.report.Console;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A Java process of its own for one check. Most checks are over before code that is compiled twice has paid for itself,
 * and Maven's own process cannot be told to compile it once.
 */
record Fork(CheckOrder order) {

    /** What somebody may have set for Maven, and what the result or the place of temporary files hangs on. */
    private static final List<String> PROPERTIES =
            List.of("file.encoding", "java.io.tmpdir", "user.country", "user.language", "user.timezone");

    /** Carries the order out there; here what needs no articles, and all of it where no process may be started. */
    Verdict carryOut(Consumer<Console.Line> say) throws MojoExecutionException, IOException, InterruptedException {
        Optional<Verdict> begun = order.begin(say);
        if (begun.isPresent()) {
            return begun.get();
        }
        Verdict verdict = carryOut(true, say);
        return verdict.equals(Verdict.TOO_LONG) ? carryOut(false, say) : verdict;
    }

    /** @param ifShort whether a long check is to be left alone */
    private Verdict carryOut(boolean ifShort, Consumer<Console.Line> say)
            throws MojoExecutionException, IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(ifShort)).redirectError(ProcessBuilder.Redirect.INHERIT);
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
            return order.carryOut(say);
        }
        // Orders are open until the end: the process ends when this one does.
        try (WireOut orders = new WireOut(process.getOutputStream());
                WireIn answers = new WireIn(process.getInputStream())) {
            orders.order(order);
            return verdict(answers, say);
        } catch (EOFException e) {
            throw broken("ended with " + process.waitFor() + " before it was done", e);
        } catch (IOException e) {
            throw broken("gives no answer that can be read: " + e, e);
        } finally {
            process.waitFor();
        }
    }

    private static Verdict verdict(WireIn answers, Consumer<Console.Line> say)
            throws MojoExecutionException, IOException {
        while (true) {
            switch (answers.next()) {
                case LINE -> say.accept(answers.line());
                case PRINTED -> {
                    System.out.write(answers.printed());
                    System.out.flush();
                }
                case VERDICT -> {
                    return answers.verdict();
                }
                case BREAKDOWN -> {
                    Exception breakdown = answers.breakdown();
                    throw new MojoExecutionException(breakdown.getMessage(), breakdown);
                }
            }
        }
    }

    private static MojoExecutionException broken(String how, Exception e) {
        return new MojoExecutionException(
                "the Java process of the check " + how + "; -Dcorpus.fork=false does without one", e);
    }

    private static List<String> command(boolean ifShort) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + Runtime.getRuntime().maxMemory());
        // Of another virtual machine than this is known to run on, options are no more than advice.
        command.add("-XX:+IgnoreUnrecognizedVMOptions");
        if (ifShort) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        for (String name : PROPERTIES) {
            String value = System.getProperty(name, "");
            if (!value.isEmpty()) {
                command.add("-D" + name + "=" + value);
            }
        }
        command.add(ForkMain.class.getName());
        if (ifShort) {
            command.add(ForkMain.IF_SHORT);
        }
        return command;
    }
}
