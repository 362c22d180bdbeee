package dev.corpusrules.maven;

import dev.corpusrules.config.ProposedRules;
import dev.corpusrules.engine.Checked;
import dev.corpusrules.report.Outcome;
import dev.corpusrules.report.Report;
import dev.corpusrules.rules.boilerplate.Learning;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Proposes rules: the lines, and the frames of lines, that many articles of one publisher, host or folder share and that
 * are no sentences of the articles. They are printed, and written to {@code learned.yml}, for somebody to review.
 */
@Mojo(name = "learn", threadSafe = true, requiresProject = false)
@NullUnmarked
public final class LearnMojo extends CorpusMojo {

    private static final String PROPOSALS = "learned.yml";
    private static final String UNLEARNT = "nothing is learnt: ";

    /** Where the proposals are written; {@code target/corpus} when nobody says. */
    @Parameter(property = "corpus.outputDirectory")
    private @Nullable File outputDirectory;

    @Override
    void run(Assignment assignment) throws MojoExecutionException, IOException, InterruptedException {
        if (isAbsent(assignment)) {
            return;
        }
        Wishes wishes = new Wishes();
        Path file = anew(assignment, outputDirectory, PROPOSALS);
        Check check = check(assignment, wishes, UNLEARNT);
        Learning learning = new Learning();
        Checked<Boolean> read = check.readAlone(article -> {
            learning.hear(article);
            return true;
        });
        Report report = check.reached(read);
        if (!report.mistakes().isEmpty()) {
            throw broken(assignment, UNLEARNT, report);
        }
        List<String> lines = ProposedRules.lines(learning.proposals());
        say(assignment, lines, file);
        if (!lines.isEmpty()) {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        }
        if (report.outcome() == Outcome.BROKEN) {
            throw broken(assignment, "what could be read is learnt from; ", report);
        }
    }

    private void say(Assignment assignment, List<String> lines, Path file) {
        if (lines.isEmpty()) {
            getLog().info("no line stands in many articles of one source");
            return;
        }
        lines.forEach(getLog()::info);
        getLog().info("these lines are in " + assignment.place().typed(file)
                + ": take what is never part of a text into corpus.yml");
        getLog().info("next: " + assignment.next("check"));
    }
}
