package dev.corpusrules.maven;

import dev.corpusrules.Severity;
import dev.corpusrules.report.Changes;
import dev.corpusrules.report.Console;
import dev.corpusrules.report.Report;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * What all goals share: which articles are meant and which rules look at them. This is the one class that others extend:
 * Maven fills the fields of a goal and of the classes above it, and of nothing else.
 */
@NullUnmarked
abstract sealed class CorpusMojo extends AbstractMojo
        permits CheckMojo,
                CheckAllMojo,
                BaselineMojo,
                FixMojo,
                RulesMojo,
                ExplainMojo,
                SchemaMojo,
                LearnMojo,
                InitMojo {

    /** Where the articles lie; {@code src/corpus} when nobody says. That folder may be absent, one that is set may not. */
    @Parameter(property = "corpus.directory")
    private @Nullable File directory;

    /** The configuration file; else {@code corpus.yml} in the project's folder, then in the root of the build. */
    @Parameter(property = "corpus.config")
    private @Nullable File config;

    /** The articles that are meant, as Ant globs against the corpus directory, in place of the configuration's. */
    @Parameter(property = "corpus.includes")
    private @Nullable List<String> includes;

    /** Those of them that are not meant, in place of the configuration's. */
    @Parameter(property = "corpus.excludes")
    private @Nullable List<String> excludes;

    /** How many threads check articles; one for each processor when nobody says. The result is the same. */
    @Parameter(property = "corpus.threads")
    private @Nullable Integer threads;

    /**
     * A folder in which a check leaves what it found, so that the next one examines only articles that have changed; none
     * when nobody says. The result is the same.
     */
    @Parameter(property = "corpus.cacheDirectory")
    private @Nullable File cacheDirectory;

    /** Does nothing. */
    @Parameter(property = "corpus.skip")
    private boolean skip;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        // What jars bring is sought on the class path of the thread: it is to be that of the plugin.
        Thread current = Thread.currentThread();
        ClassLoader before = current.getContextClassLoader();
        current.setContextClassLoader(getClass().getClassLoader());
        try {
            if (skip) {
                getLog().info("corpus.skip is set, so the corpus is left alone");
                skip(assignment());
            } else {
                run(assignment());
            }
        } catch (Publication.UnwrittenException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (IOException | UncheckedIOException e) {
            throw new MojoExecutionException("corpus:" + execution.getGoal() + " could not read or write: " + e, e);
        } catch (InterruptedException e) {
            current.interrupt();
            throw new MojoExecutionException("corpus:" + execution.getGoal() + " was interrupted", e);
        } finally {
            current.setContextClassLoader(before);
        }
    }

    /** Does what the goal is for. */
    abstract void run(Assignment assignment)
            throws MojoExecutionException, MojoFailureException, IOException, InterruptedException;

    /** Does what is left to do when the corpus is to be left alone. */
    void skip(Assignment assignment)
            throws MojoExecutionException, MojoFailureException, IOException, InterruptedException {}

    private Assignment assignment() {
        Call call = new Call(execution, session, basedir);
        return new Assignment(
                call.place(),
                directory,
                config,
                listed(includes),
                listed(excludes),
                threads,
                cacheDirectory,
                call.command(),
                call.isWatched());
    }

    static List<String> listed(@Nullable List<String> given) {
        // What Maven fills in is not made to be handed on.
        return given == null ? List.of() : new ArrayList<>(given);
    }

    /** A file among the reports that is to be written; what an earlier run wrote is gone. */
    static Path anew(Assignment assignment, @Nullable File wished, String name) throws IOException {
        Path file = assignment.output(wished).resolve(name);
        Files.deleteIfExists(file);
        return file;
    }

    /** Says so when the folder that nobody set is absent, so that there is nothing to do. */
    final boolean isAbsent(Assignment assignment) {
        boolean absent = assignment.isLeftOut();
        if (absent) {
            say(assignment.leftOut());
            new Call(execution, session, basedir).inModule().ifPresent(command -> getLog().info(
                            "typed at the root it runs there alone; for a module: " + command));
        }
        return absent;
    }

    /**
     * The check that is asked for.
     *
     * @param undone what has become of the goal's work when there are mistakes: the build fails for them
     */
    final Check check(Assignment assignment, Wishes wishes, String undone) throws MojoExecutionException, IOException {
        Optional<Check> check = assignment.check(wishes);
        refuse(assignment, wishes, undone);
        return check.orElseThrow();
    }

    /** Fails the build when there are mistakes. */
    final void refuse(Assignment assignment, Wishes wishes, String undone) throws MojoExecutionException {
        if (!wishes.mistakes().isEmpty()) {
            throw broken(assignment, undone, Report.ofMistakes(wishes.mistakes()));
        }
    }

    /**
     * What the build fails for, once all that is wrong has been said on the console.
     *
     * @param done what has become of the goal's work, before the reason; may be empty
     */
    final MojoExecutionException broken(Assignment assignment, String done, Report report) {
        Console console = assignment.console();
        console.lines(report).stream()
                .filter(line -> line.level() == Severity.ERROR)
                .forEach(this::say);
        return new MojoExecutionException(done + console.verdict(report));
    }

    /** Publishes what a check came to, and fails the build when it must. */
    final void publish(Publication publication, Report report)
            throws MojoExecutionException, MojoFailureException, IOException {
        publication.write(report, Changes.UNKNOWN);
        Console console = publication.console(report);
        console.lines(report).forEach(this::say);
        conclude(new Verdict(report.outcome(), console.verdict(report)));
    }

    /** Fails the build when it must. */
    static void conclude(Verdict verdict) throws MojoExecutionException, MojoFailureException {
        switch (verdict.outcome()) {
            case BROKEN -> throw new MojoExecutionException(verdict.words());
            case VIOLATIONS -> throw new MojoFailureException(verdict.words());
            case CLEAN -> {}
        }
    }

    /** Where the modules of this build meet. */
    final Gathering gathering() throws MojoExecutionException {
        return Gathering.of(session, execution);
    }

    final void say(Console.Line line) {
        switch (line.level()) {
            case ERROR -> getLog().error(line.text());
            case WARNING -> getLog().warn(line.text());
            case INFO, OFF -> getLog().info(line.text());
        }
    }
}
