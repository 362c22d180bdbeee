package dev.corpusrules.maven;

import dev.corpusrules.Finding;
import dev.corpusrules.Severity;
import dev.corpusrules.engine.ArticleLine;
import dev.corpusrules.engine.Cache;
import dev.corpusrules.engine.Checked;
import dev.corpusrules.report.Baseline;
import dev.corpusrules.report.Changes;
import dev.corpusrules.report.Console;
import dev.corpusrules.report.GithubActions;
import dev.corpusrules.report.Limit;
import dev.corpusrules.report.Report;
import dev.corpusrules.report.ReportFolder;
import dev.corpusrules.report.Reprint;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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

    private Changes changes = Changes.UNKNOWN;

    @Override
    void run(Place place, Wishes wishes) throws MojoExecutionException, MojoFailureException, IOException {
        Publication publication =
                publication(output(place, outputDirectory), corpus(place), place, wishes, reports, maxLogged);
        publication.clear();
        if (isAbsent(place)) {
            publication.write(Report.ofNothing(), changes);
            return;
        }
        LastReport last = lastReport(place, publication.folder());
        Reprint former = last.still().orElse(null);
        if (former != null) {
            getLog().info("nothing has changed since the last check, so it is reported again: "
                    + former.premises().articles().files() + " files");
            publication.write(former);
            say(former.lines());
            conclude(former.outcome(), former.verdict());
            return;
        }
        Report report = report(place, wishes, publication.folder().needsArticles(), last);
        publication.write(report, changes);
        Console console = console(publication, report);
        List<Console.Line> lines = console.lines(report);
        last.keep(report.outcome(), console.verdict(report), lines, publication.folder());
        say(lines);
        conclude(report.outcome(), console.verdict(report));
    }

    /** What the last check left of which the same was asked; nothing when git or a server has a say, too. */
    private LastReport lastReport(Place place, ReportFolder folder) throws IOException {
        Cache cache = cache(place);
        boolean isAlone = cache.isKept()
                && (changedSince == null || changedSince.isBlank())
                && !folder.kinds().contains(ReportFolder.Kind.GITHUB)
                && !new GithubActions(System.getenv()).isHere();
        if (!isAlone) {
            return new LastReport(Cache.NONE, corpus(place));
        }
        List<String> asked = new ArrayList<>(asked(place));
        for (Object one : Arrays.asList(failOn, maxViolations, maxLogged, baseline, reports)) {
            asked.add(String.valueOf(one));
        }
        return LastReport.of(cache, asked, folder, corpus(place));
    }

    /** What the parameters and the configuration ask for, done; or all that is wrong with them. */
    private Report report(Place place, Wishes wishes, boolean keepArticles, LastReport last) {
        Severity wishedFailOn = wishes.failOn(failOn).orElse(null);
        int allowed = wishes.atLeast(0, "maxViolations", maxViolations, 0);
        try {
            Check check = check(place, wishes).orElse(null);
            if (check == null) {
                return Report.ofMistakes(wishes.mistakes());
            }
            AcceptedFile accepted = AcceptedFile.of(place, check, baseline);
            Baseline known = accepted.read(wishes, command("baseline"));
            changes = changes(check, accepted, wishes);
            if (!wishes.mistakes().isEmpty()) {
                return Report.ofMistakes(wishes.mistakes());
            }
            Limit limit = new Limit(
                    wishedFailOn == null ? check.configuration().failOn() : wishedFailOn,
                    maxViolations == null ? check.configuration().maxViolations() : allowed);
            last.restsOn(check, accepted);
            Checked<ArticleLine> checked = keepArticles ? check.runTellingMetadata() : check.run(false);
            // Not in the reports, which are the same with and without a cache.
            check.reused(checked).ifPresent(getLog()::info);
            last.restsOn(check, checked, known);
            List<String> tooFew = check.tooFew(checked);
            return tooFew.isEmpty() ? compared(check, checked, limit, accepted, known) : Report.ofMistakes(tooFew);
        } catch (IOException | UncheckedIOException e) {
            return Report.ofMistakes(List.of(place.typed(corpus(place)) + " cannot be read: " + e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Report.ofMistakes(List.of("the check was interrupted"));
        }
    }

    /** What has changed since the revision that somebody named; a mistake when nobody can tell. */
    private Changes changes(Check check, AcceptedFile accepted, Wishes wishes)
            throws IOException, InterruptedException {
        GithubActions actions = new GithubActions(System.getenv());
        try {
            if (changedSince != null && !changedSince.isBlank()) {
                List<Path> concerning = new ArrayList<>(check.configuration().files());
                concerning.add(accepted.path());
                return new Git(check.corpus()).since(changedSince.strip(), concerning);
            }
            // Only so that a pull request shows its own articles first.
            return actions.isHere() && actions.target().isPresent()
                    ? new Git(check.corpus())
                            .since(actions.target().orElseThrow(), List.of())
                            .ofEverything()
                    : Changes.UNKNOWN;
        } catch (Git.UnknownChangeException e) {
            if (changedSince != null) {
                wishes.mistake("corpus.changedSince: " + e.getMessage());
            }
            return Changes.UNKNOWN;
        }
    }

    private Report compared(
            Check check, Checked<ArticleLine> checked, Limit limit, AcceptedFile accepted, Baseline known)
            throws IOException {
        Baseline.Comparison comparison =
                known.compare(checked.findings(), check.reach(checked, changes), LocalDate.now());
        List<Finding> reported = changes.of(comparison.news());
        List<String> notes = new ArrayList<>(new Idle(check, checked, changes).lines());
        if (changedSince != null && !changedSince.isBlank()) {
            notes.add(
                    changes.isEverything()
                            ? "the configuration or the baseline has changed since " + changes.since()
                                    + ", so every article is reported on"
                            : "reported is what concerns articles that have changed since " + changes.since() + ": "
                                    + checked.files().stream()
                                            .filter(changes::concerns)
                                            .count() + " of "
                                    + checked.files().size() + " files; findings of the others that are left out: "
                                    + (comparison.news().size() - reported.size()));
        }
        new Unasked(check.rules(), checked).line().ifPresent(notes::add);
        if (!comparison.stale().isEmpty()) {
            notes.add(accepted.stale(comparison.stale(), command("baseline") + " -Dcorpus.prune"));
        }
        long fixable = reported.stream()
                .filter(finding -> finding.fix() != null && finding.place().record() == null)
                .count();
        if (fixable > 0) {
            notes.add((fixable == 1 ? "1 finding has a safe edit: " : fixable + " findings have safe edits: ")
                    + command("fix") + " -Dcorpus.dryRun writes a patch");
        }
        return new Report(
                limit,
                check.coverage(checked).narrowedTo(changes),
                reported,
                checked.kept(),
                checked.suppressed().size(),
                comparison.accepted(),
                notes,
                checked.failures(),
                List.of(),
                check.texts());
    }
}
