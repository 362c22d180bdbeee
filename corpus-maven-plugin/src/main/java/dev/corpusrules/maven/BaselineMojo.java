package dev.corpusrules.maven;

import dev.corpusrules.Finding;
import dev.corpusrules.engine.Checked;
import dev.corpusrules.report.Baseline;
import dev.corpusrules.report.Outcome;
import dev.corpusrules.report.Report;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Accepts the findings of today, so that {@code check} fails on new ones only. They are written to a file that belongs
 * into version control. Nothing is written when an article cannot be read or a rule breaks: what is there would look as
 * if it were gone.
 */
@Mojo(name = "baseline", threadSafe = true, requiresProject = false)
@NullUnmarked
public final class BaselineMojo extends CorpusMojo {

    private static final String UNWRITTEN = "no baseline is written: ";

    /** The file of accepted findings; else the configuration's, else {@code corpus-baseline.jsonl} in the project's folder. */
    @Parameter(property = "corpus.baseline")
    private @Nullable File baseline;

    /** Accepts nothing new, and removes the entries that accept nothing any more. */
    @Parameter(property = "corpus.prune")
    private boolean prune;

    /** The id of the one rule whose findings are meant; the entries of all others stay as they are. */
    @Parameter(property = "corpus.rule")
    private @Nullable String rule;

    @Override
    void run(Assignment assignment) throws MojoExecutionException, IOException, InterruptedException {
        if (isAbsent(assignment)) {
            return;
        }
        Wishes wishes = new Wishes();
        Check check = check(assignment, wishes, UNWRITTEN);
        if (rule != null && check.rules().entry(rule).isEmpty()) {
            wishes.mistake("no rule \"" + rule + "\" is on (corpus.rule)");
        }
        AcceptedFile file = AcceptedFile.of(assignment.place(), check, baseline);
        Baseline former = file.former(wishes);
        refuse(assignment, wishes, UNWRITTEN);
        Checked<?> checked = check.run(false);
        Report report = check.reached(checked);
        if (report.outcome() != Outcome.CLEAN) {
            throw broken(assignment, UNWRITTEN, report);
        }
        write(assignment, file, former, checked.findings(), check.reach(checked));
    }

    private void write(
            Assignment assignment, AcceptedFile file, Baseline former, List<Finding> findings, Baseline.Reach reach)
            throws IOException {
        Predicate<String> meant = id -> rule == null || rule.equals(id);
        LocalDate today = LocalDate.now();
        Baseline now =
                prune ? former.pruned(findings, meant, reach, today) : former.accepting(findings, meant, reach, today);
        file.write(now);
        Baseline.Comparison comparison = now.compare(findings, reach, today);
        getLog().info(file.name() + " accepts " + comparison.accepted() + " of " + findings.size()
                + " findings; entries: " + now.entries().size() + ", before: "
                + former.entries().size());
        getLog().info("next: " + assignment.next("check") + " fails on new findings only");
    }
}
