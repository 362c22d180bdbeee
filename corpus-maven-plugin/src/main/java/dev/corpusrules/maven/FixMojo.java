package dev.corpusrules.maven;

import dev.corpusrules.report.Baseline;
import dev.corpusrules.report.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes the safe edits that findings offer: lines that belong to no article are taken away. Nothing else in a file
 * changes, and each is written wholly or not at all. Findings that the baseline accepts are repaired too; what is
 * suppressed or ignored is left as it is.
 */
@Mojo(name = "fix", threadSafe = true, requiresProject = false)
@NullUnmarked
public final class FixMojo extends CorpusMojo {

    private static final String PATCH = "fix.patch";
    private static final String UNFIXED = "nothing is fixed: ";

    /** Writes the edits to {@code fix.patch} in the output directory, for {@code git apply}, and changes no article. */
    @Parameter(property = "corpus.dryRun")
    private boolean dryRun;

    /** Where the patch is written; {@code target/corpus} when nobody says. */
    @Parameter(property = "corpus.outputDirectory")
    private @Nullable File outputDirectory;

    /** The file of accepted findings; else the configuration's, else {@code corpus-baseline.jsonl} if it is there. */
    @Parameter(property = "corpus.baseline")
    private @Nullable File baseline;

    @Override
    void run(Assignment assignment) throws MojoExecutionException, IOException, InterruptedException {
        if (isAbsent(assignment)) {
            return;
        }
        Wishes wishes = new Wishes();
        Path file = anew(assignment, outputDirectory, PATCH);
        Check check = check(assignment, wishes, UNFIXED);
        Baseline accepted = AcceptedFile.of(assignment.place(), check, baseline).former(wishes);
        refuse(assignment, wishes, UNFIXED);
        Fixing fixing = Fixing.of(check, accepted);
        if (!fixing.report().mistakes().isEmpty()) {
            throw broken(assignment, UNFIXED, fixing.report());
        }
        if (dryRun) {
            writePatch(assignment, fixing, file);
        } else {
            fixing.write();
            fixing.lines("made").forEach(this::say);
            getLog().info("next: " + assignment.next("check"));
        }
        if (fixing.report().outcome() == Outcome.BROKEN) {
            throw broken(assignment, "what could be read is fixed; ", fixing.report());
        }
        if (fixing.isIncomplete()) {
            throw new MojoExecutionException("some files could not be written; they are named above");
        }
    }

    private void writePatch(Assignment assignment, Fixing fixing, Path file) throws IOException {
        Path corpus = assignment.corpus();
        boolean isBelow = corpus.toAbsolutePath()
                .normalize()
                .startsWith(assignment.place().started());
        boolean written = fixing.writePatch(isBelow ? assignment.place().started() : corpus, file);
        fixing.lines("would make").forEach(this::say);
        if (written) {
            String in = isBelow
                    ? "git apply "
                    : "git -C " + Command.quoted(assignment.place().typed(corpus)) + " apply ";
            getLog().info("next: " + in
                    + Command.quoted(
                            isBelow
                                    ? assignment.place().typed(file)
                                    : file.toAbsolutePath().toString()));
        }
    }
}
