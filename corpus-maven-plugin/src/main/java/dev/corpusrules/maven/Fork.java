package dev.corpusrules.maven;

import dev.corpusrules.report.Console;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A Java process of its own for one check. Most checks are over before code that is compiled twice has paid for itself, or
 * a collector that works beside the program, and Maven's own process cannot be told to do with less.
 */
record Fork(CheckOrder order) {

    /** What somebody may have set for Maven, and what the result or the place of temporary files hangs on. */
    private static final List<String> PROPERTIES =
            List.of("file.encoding", "java.io.tmpdir", "user.country", "user.language", "user.timezone");

    /** Where somebody may have chosen a garbage collector for every Java; one of two does not start. */
    private static final Set<String> OPTIONS = Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

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
        Process process;
        try {
            process = new ProcessBuilder(command(ifShort, System.getenv()))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            return order.carryOut(say);
        }
        // Orders are open until the end: the process ends when this one does.
        try (WireOut orders = new WireOut(process.getOutputStream());
                WireIn answers = new WireIn(process.getInputStream(), System.out)) {
            orders.order(order);
            return verdict(answers, say);
        } catch (IOException e) {
            // Why it ended, it has said itself.
            throw new MojoExecutionException("the Java process of the check ended with " + process.waitFor()
                    + " before it was done; -Dcorpus.fork=false does without one");
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

    static List<String> command(boolean ifShort, Map<String, String> environment) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Said here and not in the environment, where another may have been set for all that is started.
        command.add("-cp");
        command.add(classPath());
        command.add("-Xmx" + Runtime.getRuntime().maxMemory());
        // Of another virtual machine than this is known to run on, options are no more than advice.
        command.add("-XX:+IgnoreUnrecognizedVMOptions");
        if (ifShort) {
            command.add("-XX:TieredStopAtLevel=1");
            if (Collections.disjoint(environment.keySet(), OPTIONS)) {
                command.add("-XX:+UseSerialGC");
            }
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

    private static String classPath() throws IOException {
        List<Path> program = ClassPath.ofThePlugin();
        for (Path one : program) {
            if (one.toString().contains(File.pathSeparator)) {
                throw new IOException(one + " cannot stand in a class path");
            }
        }
        return program.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
