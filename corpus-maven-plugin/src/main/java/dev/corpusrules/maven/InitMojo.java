package dev.corpusrules.maven;

import dev.corpusrules.article.Survey;
import dev.corpusrules.config.Starter;
import dev.corpusrules.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Looks at the articles and writes a {@code corpus.yml} to start from: the encoding of old folders, the names of fields,
 * the language. A file that is there is never overwritten unasked.
 */
@Mojo(name = "init", threadSafe = true, requiresProject = false)
@NullUnmarked
public final class InitMojo extends CorpusMojo {

    /** Writes the file even if there is one. */
    @Parameter(property = "corpus.force")
    private boolean force;

    @Override
    void run(Assignment assignment) throws MojoExecutionException, IOException {
        Wishes wishes = new Wishes();
        Path file = assignment.newConfiguration();
        Path corpus = assignment.corpus();
        if (!Files.isDirectory(corpus)) {
            wishes.mistake("there is no folder " + assignment.place().typed(corpus)
                    + ": say where the articles lie with -Dcorpus.directory");
        } else if (Files.exists(file) && !force) {
            wishes.mistake(assignment.place().typed(file) + " is there already; -Dcorpus.force writes it anew");
        }
        Survey survey = wishes.mistakes().isEmpty() ? Survey.of(corpus) : null;
        if (survey != null && survey.articles() == 0) {
            wishes.mistake(
                    "no article that can be read is in " + assignment.place().typed(corpus));
        }
        if (survey == null || !wishes.mistakes().isEmpty()) {
            throw broken(assignment, "no configuration is written: ", Report.ofMistakes(wishes.mistakes()));
        }
        List<String> lines = Starter.lines(survey);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
        lines.forEach(getLog()::info);
        Starter.leftOut(survey).forEach(one -> getLog().warn(
                        one + " cannot be read and is left out: correct it, then take it out of" + " exclude"));
        getLog().info(assignment.place().typed(file) + " is written for " + survey.articles() + " articles");
        getLog().info("next: " + assignment.next("baseline") + " accepts what is found today, so that "
                + assignment.next("check") + " fails on new findings only");
    }
}
