package dev.corpusrules.maven;

import dev.corpusrules.Glob;
import dev.corpusrules.Severity;
import dev.corpusrules.config.Articles;
import dev.corpusrules.config.Configuration;
import dev.corpusrules.config.ConfigurationException;
import dev.corpusrules.config.Mistake;
import dev.corpusrules.report.Checkout;
import dev.corpusrules.report.Console;
import dev.corpusrules.report.GithubActions;
import dev.corpusrules.report.Limit;
import dev.corpusrules.report.Report;
import dev.corpusrules.report.ReportFolder;
import dev.corpusrules.report.ReportFolder.Kind;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Checks the articles of a folder against the rules, writes the reports and fails the build when there is more to find
 * than is allowed. What is set here or with {@code -D} wins over {@code corpus.yml}, which wins over the defaults.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
@NullUnmarked
public final class CheckMojo extends AbstractMojo {

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

    /** The least severity that fails the build: {@code error} (when nobody says), {@code warning}, {@code info}, {@code never}. */
    @Parameter(property = "corpus.failOn")
    private @Nullable String failOn;

    /** How many findings of that severity or a higher one are allowed; none when nobody says. */
    @Parameter(property = "corpus.maxViolations")
    private @Nullable Integer maxViolations;

    /** Where the reports are written; {@code target/corpus} when nobody says. */
    @Parameter(property = "corpus.outputDirectory")
    private @Nullable File outputDirectory;

    /**
     * The reports beside the summary: {@code jsonl} (when nobody says), {@code articles}, {@code sarif}, {@code junit},
     * {@code checkstyle}, {@code gitlab} and {@code github}, which GitHub Actions gets unasked.
     */
    @Parameter(property = "corpus.reports")
    private @Nullable List<String> reports;

    /** How many threads check articles; one for each processor when nobody says. The reports are the same. */
    @Parameter(property = "corpus.threads")
    private @Nullable Integer threads;

    /** How many findings the console shows at most; 100 when nobody says. The reports hold them all. */
    @Parameter(property = "corpus.maxLogged")
    private @Nullable Integer maxLogged;

    /** Checks nothing. */
    @Parameter(property = "corpus.skip")
    private boolean skip;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("corpus.skip is set, so the corpus is not checked");
            return;
        }
        Place place = Place.of(session, basedir);
        Path corpus = place.resolve(directory, "src/corpus");
        Wishes wishes = new Wishes();
        Path output = place.resolve(outputDirectory, "target/corpus");
        Checkout checkout = Checkout.of(corpus, place.started());
        GithubActions actions = new GithubActions(System.getenv());
        ReportFolder folder = new ReportFolder(output, wishes.reports(reports, actions.isHere()), checkout);
        int shown = wishes.atLeast(0, "maxLogged", maxLogged, 100);
        try {
            folder.clear();
            if (directory == null && !Files.isDirectory(corpus)) {
                getLog().info("there is no folder " + place.typed(corpus) + ", so nothing is checked here");
                folder.write(Report.ofNothing());
                return;
            }
            Report report = check(place, corpus, wishes, folder.kinds().contains(Kind.ARTICLES));
            folder.write(report);
            if (folder.kinds().contains(Kind.GITHUB)) {
                actions.tell(report, checkout, System.out);
            }
            String details = place.typed(folder.mostDetailed(report));
            say(report, new Console(place.typed(corpus), shown, details, Command.again(execution, session)));
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write reports to " + place.typed(output) + ": " + e, e);
        }
    }

    /** What the parameters and the configuration ask for, done; or all that is wrong with them. */
    private Report check(Place place, Path corpus, Wishes wishes, boolean keepArticles) {
        if (!Files.isDirectory(corpus)) {
            wishes.mistake("there is no folder " + place.typed(corpus) + " (corpus.directory)");
        }
        Severity wishedFailOn = wishes.failOn(failOn).orElse(null);
        List<Glob> meant = wishes.globs(includes);
        List<Glob> notMeant = wishes.globs(excludes);
        int allowed = wishes.atLeast(0, "maxViolations", maxViolations, 0);
        int workers = wishes.atLeast(1, "threads", threads, Runtime.getRuntime().availableProcessors());
        try {
            Configuration configuration = configuration(place, wishes).orElse(null);
            if (configuration == null || !wishes.mistakes().isEmpty()) {
                return Report.ofMistakes(wishes.mistakes());
            }
            Limit limit = new Limit(
                    wishedFailOn == null ? configuration.failOn() : wishedFailOn,
                    maxViolations == null ? configuration.maxViolations() : allowed);
            Articles articles = configuration.articles().meaning(meant, notMeant);
            return new Check(configuration.rules(), articles, workers, keepArticles, limit)
                    .run(corpus, place.typed(corpus));
        } catch (IOException | UncheckedIOException e) {
            return Report.ofMistakes(List.of(place.typed(corpus) + " cannot be read: " + e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Report.ofMistakes(List.of("the check was interrupted"));
        }
    }

    private Optional<Configuration> configuration(Place place, Wishes wishes) throws IOException {
        Path file = config == null ? place.configuration().orElse(null) : config.toPath();
        if (file == null) {
            return Optional.of(Configuration.ofPacks(List.of("news")));
        }
        if (!Files.isRegularFile(file)) {
            wishes.mistake("there is no file " + place.typed(file) + " (corpus.config)");
            return Optional.empty();
        }
        try {
            return Optional.of(Configuration.read(file));
        } catch (ConfigurationException e) {
            // Named as people would type it: in a build of many modules there are many files of that name.
            e.mistakes()
                    .forEach(mistake ->
                            wishes.mistake(typed(mistake, place.typed(file.resolveSibling(mistake.file())))));
            return Optional.empty();
        }
    }

    private static String typed(Mistake mistake, String file) {
        return new Mistake(
                        file,
                        mistake.line(),
                        mistake.column(),
                        mistake.message(),
                        mistake.excerpt(),
                        mistake.suggestion())
                .toString();
    }

    private void say(Report report, Console console) throws MojoExecutionException, MojoFailureException {
        for (Console.Line line : console.lines(report)) {
            switch (line.level()) {
                case ERROR -> getLog().error(line.text());
                case WARNING -> getLog().warn(line.text());
                case INFO, OFF -> getLog().info(line.text());
            }
        }
        switch (report.outcome()) {
            case BROKEN -> throw new MojoExecutionException(console.verdict(report));
            case VIOLATIONS -> throw new MojoFailureException(console.verdict(report));
            case CLEAN -> {}
        }
    }
}
