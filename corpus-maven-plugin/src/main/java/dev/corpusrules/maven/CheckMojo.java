package dev.corpusrules.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
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
public final class CheckMojo extends CorpusMojo {

    /** The least severity that fails the build: {@code error} (when nobody says), {@code warning}, {@code info}, {@code never}. */
    @Parameter(property = "corpus.failOn")
    private @Nullable String failOn;

    /** How many findings of that severity or a higher one are allowed; none when nobody says. */
    @Parameter(property = "corpus.maxViolations")
    private @Nullable Integer maxViolations;

    /** The file of accepted findings; else the configuration's, else {@code corpus-baseline.jsonl} if it is there. */
    @Parameter(property = "corpus.baseline")
    private @Nullable File baseline;

    /** Where the reports are written; {@code target/corpus} when nobody says. */
    @Parameter(property = "corpus.outputDirectory")
    private @Nullable File outputDirectory;

    /**
     * The reports beside the summary: {@code jsonl} (when nobody says), {@code articles}, {@code html}, {@code sarif}, {@code junit},
     * {@code checkstyle}, {@code gitlab} and {@code github}, which GitHub Actions gets unasked.
     */
    @Parameter(property = "corpus.reports")
    private @Nullable List<String> reports;

    /** How many findings the console shows at most; 100 when nobody says. The reports hold them all. */
    @Parameter(property = "corpus.maxLogged")
    private @Nullable Integer maxLogged;

    /**
     * A git revision, such as {@code origin/main}: what was found in articles that have not changed since is left out. All articles
     * are read, so that a changed one is compared with the others.
     */
    @Parameter(property = "corpus.changedSince")
    private @Nullable String changedSince;

    /**
     * Whether articles are read in a Java process of its own, which starts with what a short check is cheapest with. The
     * result is the same.
     */
    @Parameter(property = "corpus.fork", defaultValue = "true")
    private boolean fork;

    @Override
    void run(Assignment assignment)
            throws MojoExecutionException, MojoFailureException, IOException, InterruptedException {
        CheckOrder order = new CheckOrder(
                assignment, failOn, maxViolations, baseline, outputDirectory, listed(reports), maxLogged, changedSince);
        conclude(fork ? new Fork(order).carryOut(this::say) : order.carryOut(this::say));
    }
}
