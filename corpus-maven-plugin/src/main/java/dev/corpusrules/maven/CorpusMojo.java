package dev.corpusrules.maven;

import dev.corpusrules.Glob;
import dev.corpusrules.Severity;
import dev.corpusrules.config.Configuration;
import dev.corpusrules.engine.Cache;
import dev.corpusrules.report.Changes;
import dev.corpusrules.report.Checkout;
import dev.corpusrules.report.Commands;
import dev.corpusrules.report.Console;
import dev.corpusrules.report.GithubActions;
import dev.corpusrules.report.Outcome;
import dev.corpusrules.report.Report;
import dev.corpusrules.report.ReportFolder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
                skip(Place.of(session, basedir));
            } else {
                run(Place.of(session, basedir), new Wishes());
            }
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
    abstract void run(Place place, Wishes wishes)
            throws MojoExecutionException, MojoFailureException, IOException, InterruptedException;

    /** Does what is left to do when the corpus is to be left alone. */
    void skip(Place place) throws MojoExecutionException, MojoFailureException, IOException, InterruptedException {}

    final Path corpus(Place place) {
        return place.resolve(directory, "src/corpus");
    }

    /** Where reports are written. */
    final Path output(Place place, @Nullable File wished) {
        return place.resolve(wished, "target/corpus");
    }

    /** A file among the reports that is to be written; what an earlier run wrote is gone. */
    final Path anew(Place place, @Nullable File wished, String name) throws IOException {
        Path file = output(place, wished).resolve(name);
        Files.deleteIfExists(file);
        return file;
    }

    /** Where a configuration is written: the file that was named, else the project's. */
    final Path newConfiguration(Place place) {
        return place.resolve(config, Place.CONFIGURATION);
    }

    /** Says so when the folder that nobody set is absent, so that there is nothing to do. */
    final boolean isAbsent(Place place) {
        boolean absent = isLeftOut(place);
        if (absent) {
            getLog().info("there is no folder " + place.typed(corpus(place))
                    + ", so nothing is checked here (-Dcorpus.directory names another)");
        }
        return absent;
    }

    /** Whether nobody set the folder, and it is absent. */
    final boolean isLeftOut(Place place) {
        return directory == null && !Files.isDirectory(corpus(place));
    }

    /** The check that the parameters and the configuration ask for; empty when they have mistakes, which are noted. */
    final Optional<Check> check(Place place, Wishes wishes) throws IOException {
        Path corpus = corpus(place);
        if (!Files.isDirectory(corpus)) {
            wishes.mistake(
                    Files.exists(corpus)
                            ? place.typed(corpus)
                                    + " is no folder (corpus.directory); corpus.includes names files in one"
                            : "there is no folder " + place.typed(corpus) + " (corpus.directory)");
        }
        List<Glob> meant = wishes.globs("includes", includes);
        List<Glob> notMeant = wishes.globs("excludes", excludes);
        int workers = wishes.atLeast(1, "threads", threads, Runtime.getRuntime().availableProcessors());
        Configuration configuration = configuration(place, wishes).orElse(null);
        return configuration == null || !wishes.mistakes().isEmpty()
                ? Optional.empty()
                : Optional.of(new Check(
                        configuration,
                        configuration.articles().meaning(meant, notMeant),
                        corpus,
                        place.typed(corpus),
                        meant.isEmpty() && notMeant.isEmpty(),
                        workers,
                        Check.cache(cache(place), configuration),
                        () -> Progress.of(session)));
    }

    /** @param undone what has become of the goal's work when there are mistakes: the build fails for them */
    final Check check(Place place, Wishes wishes, String undone) throws MojoExecutionException, IOException {
        Optional<Check> check = check(place, wishes);
        refuse(place, wishes, undone);
        return check.orElseThrow();
    }

    /** Fails the build when there are mistakes. */
    final void refuse(Place place, Wishes wishes, String undone) throws MojoExecutionException {
        if (!wishes.mistakes().isEmpty()) {
            throw broken(place, undone, Report.ofMistakes(wishes.mistakes()));
        }
    }

    /** What earlier checks of the corpus left, whatever their rules and parameters. */
    final Cache cache(Place place) throws IOException {
        return cacheDirectory == null
                ? Cache.NONE
                : chosen(place).cache(place.resolve(cacheDirectory, ""), corpus(place));
    }

    private ChosenConfiguration chosen(Place place) {
        return new ChosenConfiguration(place, config == null ? place.configuration() : Optional.of(config.toPath()));
    }

    /** What is asked of a check of the corpus, as far as all goals share it. */
    final List<String> asked(Place place) {
        return Arrays.asList(
                place.toString(),
                corpus(place).toString(),
                String.valueOf(chosen(place).file()),
                String.valueOf(includes),
                String.valueOf(excludes),
                String.valueOf(threads),
                commands().toString());
    }

    /** The configuration alone; empty when it has mistakes, which are noted. */
    final Optional<Configuration> configuration(Place place, Wishes wishes) throws IOException {
        return chosen(place).read(wishes);
    }

    /** What people type to run this again. */
    final String again() {
        return Command.again(execution, session);
    }

    private Commands commands() {
        return new Commands(again(), command("baseline"), command("explain") + " -Dcorpus.rule=");
    }

    /** What people type to run another goal on the same corpus. */
    final String command(String goal) {
        return Command.of(goal, execution, session);
    }

    /**
     * What the build fails for, once all that is wrong has been said on the console.
     *
     * @param done what has become of the goal's work, before the reason; may be empty
     */
    final MojoExecutionException broken(Place place, String done, Report report) {
        Console console = new Console(place.typed(corpus(place)), 0, "the lines above", commands());
        say(console.lines(report).stream()
                .filter(line -> line.level() == Severity.ERROR)
                .toList());
        return new MojoExecutionException(done + console.verdict(report));
    }

    /**
     * What will be published, and where.
     *
     * @param output the folder of the reports
     * @param from the folder from which files are named
     * @param reports those that are wished for
     * @param maxLogged how many findings the console is to show
     */
    final Publication publication(
            Path output, Path from, Place place, Wishes wishes, List<String> reports, Integer maxLogged) {
        boolean isGithub = new GithubActions(System.getenv()).isHere();
        ReportFolder folder =
                new ReportFolder(output, wishes.reports(reports, isGithub), Checkout.of(from, place.started()));
        return new Publication(folder, place, from, wishes.atLeast(0, "maxLogged", maxLogged, 100));
    }

    /** Publishes what a check came to, and fails the build when it must. */
    final void publish(Publication publication, Report report) throws MojoExecutionException, MojoFailureException {
        publication.write(report, Changes.UNKNOWN);
        Console console = console(publication, report);
        say(console.lines(report));
        conclude(report.outcome(), console.verdict(report));
    }

    final Console console(Publication publication, Report report) {
        return publication.console(report, commands());
    }

    /** Fails the build when it must. */
    static void conclude(Outcome outcome, String verdict) throws MojoExecutionException, MojoFailureException {
        switch (outcome) {
            case BROKEN -> throw new MojoExecutionException(verdict);
            case VIOLATIONS -> throw new MojoFailureException(verdict);
            case CLEAN -> {}
        }
    }

    /** Where the modules of this build meet. */
    final Gathering gathering() throws MojoExecutionException {
        return Gathering.of(session, execution);
    }

    final void say(List<Console.Line> lines) {
        for (Console.Line line : lines) {
            switch (line.level()) {
                case ERROR -> getLog().error(line.text());
                case WARNING -> getLog().warn(line.text());
                case INFO, OFF -> getLog().info(line.text());
            }
        }
    }
}
