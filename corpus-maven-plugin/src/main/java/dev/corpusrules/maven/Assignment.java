package dev.corpusrules.maven;

import dev.corpusrules.Glob;
import dev.corpusrules.Severity;
import dev.corpusrules.config.Configuration;
import dev.corpusrules.engine.Cache;
import dev.corpusrules.report.Checkout;
import dev.corpusrules.report.Commands;
import dev.corpusrules.report.Console;
import dev.corpusrules.report.GithubActions;
import dev.corpusrules.report.ReportFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What all goals are asked: which articles are meant and which rules look at them. Maven is not needed any more to carry
 * it out, nor is this process.
 *
 * @param directory where the articles lie; null when nobody says
 * @param config the configuration file; null when nobody names one
 * @param includes the articles that are meant; empty when nobody says
 * @param excludes those of them that are not meant
 * @param threads how many check articles; null when nobody says
 * @param cacheDirectory where earlier checks left what they found; null without
 * @param command what people typed, or may type next
 * @param isWatched whether a person sits at the terminal
 */
record Assignment(
        Place place,
        @Nullable File directory,
        @Nullable File config,
        List<String> includes,
        List<String> excludes,
        @Nullable Integer threads,
        @Nullable File cacheDirectory,
        Command command,
        boolean isWatched) {

    Path corpus() {
        return place.resolve(directory, "src/corpus");
    }

    /** The folder of the articles as people would type it. */
    String name() {
        return place.typed(corpus());
    }

    /** Whether nobody set the folder, and it is absent. */
    boolean isLeftOut() {
        return directory == null && !Files.isDirectory(corpus());
    }

    /** What people read when nobody set the folder, and it is absent. */
    Console.Line leftOut() {
        return new Console.Line(
                Severity.INFO,
                "there is no folder " + name() + ", so nothing is checked here (-Dcorpus.directory names another)");
    }

    /** Where reports are written. */
    Path output(@Nullable File wished) {
        return place.resolve(wished, "target/corpus");
    }

    /** Where a configuration is written: the file that was named, else the project's. */
    Path newConfiguration() {
        return place.resolve(config, Place.CONFIGURATION);
    }

    /** The check that the parameters and the configuration ask for; empty when they have mistakes, which are noted. */
    Optional<Check> check(Wishes wishes) throws IOException {
        Path corpus = corpus();
        if (!Files.isDirectory(corpus)) {
            wishes.mistake(
                    Files.exists(corpus)
                            ? name() + " is no folder (corpus.directory); corpus.includes names files in one"
                            : "there is no folder " + name() + " (corpus.directory)");
        }
        List<Glob> meant = wishes.globs("includes", includes);
        List<Glob> notMeant = wishes.globs("excludes", excludes);
        int workers = wishes.atLeast(1, "threads", threads, Runtime.getRuntime().availableProcessors());
        Configuration configuration = configuration(wishes).orElse(null);
        return configuration == null || !wishes.mistakes().isEmpty()
                ? Optional.empty()
                : Optional.of(new Check(
                        configuration,
                        configuration.articles().meaning(meant, notMeant),
                        corpus,
                        name(),
                        meant.isEmpty() && notMeant.isEmpty(),
                        workers,
                        Check.cache(cache(), configuration),
                        () -> Progress.of(isWatched)));
    }

    /** The configuration alone; empty when it has mistakes, which are noted. */
    Optional<Configuration> configuration(Wishes wishes) throws IOException {
        return chosen().read(wishes);
    }

    /** What earlier checks of the corpus left, whatever their rules and parameters. */
    Cache cache() throws IOException {
        return cacheDirectory == null ? Cache.NONE : chosen().cache(place.resolve(cacheDirectory, ""), corpus());
    }

    private ChosenConfiguration chosen() {
        return new ChosenConfiguration(place, config == null ? place.configuration() : Optional.of(config.toPath()));
    }

    /** All of it, for a comparison with what was asked the last time. */
    List<String> asked() {
        return Arrays.asList(
                place.toString(),
                corpus().toString(),
                String.valueOf(chosen().file()),
                String.valueOf(includes),
                String.valueOf(excludes),
                String.valueOf(threads),
                commands().toString());
    }

    /**
     * What will be published, and where.
     *
     * @param output the folder of the reports
     * @param from the folder from which files are named
     * @param reports those that are wished for
     * @param maxLogged how many findings the console is to show
     */
    Publication publication(Path output, Path from, Wishes wishes, List<String> reports, @Nullable Integer maxLogged) {
        boolean isGithub = new GithubActions(System.getenv()).isHere();
        ReportFolder folder =
                new ReportFolder(output, wishes.reports(reports, isGithub), Checkout.of(from, place.started()));
        return new Publication(folder, place, from, wishes.atLeast(0, "maxLogged", maxLogged, 100), commands());
    }

    /** What people may type for another goal on the same corpus. */
    String next(String goal) {
        return command.of(goal, place.module());
    }

    /** What says why a goal fails, of which no report tells. */
    Console console() {
        return new Console(name(), 0, "the lines above", commands());
    }

    private Commands commands() {
        return new Commands(command.again(place.module()), next("baseline"), next("explain") + " -Dcorpus.rule=");
    }
}
