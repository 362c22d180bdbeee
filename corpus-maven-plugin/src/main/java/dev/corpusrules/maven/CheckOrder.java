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
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One check, as it was asked for; what nobody said is null, or empty.
 *
 * @param failOn the least severity that fails the build
 * @param maxViolations how many findings of that severity or a higher one are allowed
 * @param baseline the file of accepted findings
 * @param outputDirectory where the reports are written
 * @param reports the reports beside the summary
 * @param maxLogged how many findings the console shows at most
 * @param changedSince the git revision since which articles must have changed to be reported on
 */
record CheckOrder(
        Assignment assignment,
        @Nullable String failOn,
        @Nullable Integer maxViolations,
        @Nullable File baseline,
        @Nullable File outputDirectory,
        List<String> reports,
        @Nullable Integer maxLogged,
        @Nullable String changedSince) {

    /** Does it, from beginning to end. */
    Verdict carryOut(Consumer<Console.Line> say) throws IOException {
        Optional<Verdict> done = begin(say);
        if (done.isEmpty()) {
            done = repeat(say);
        }
        return done.isPresent() ? done.get() : check(say);
    }

    /** Takes away the former reports. What it comes to when nobody set the folder, and it is absent; else empty. */
    Optional<Verdict> begin(Consumer<Console.Line> say) throws IOException {
        Publication publication = publication(new Wishes());
        publication.clear();
        if (!assignment.isLeftOut()) {
            return Optional.empty();
        }
        say.accept(assignment.leftOut());
        publication.write(Report.ofNothing(), Changes.UNKNOWN);
        return Optional.of(Verdict.NOTHING);
    }

    /** What it comes to when nothing has changed since the last check, whose report is given again; else empty. */
    Optional<Verdict> repeat(Consumer<Console.Line> say) throws IOException {
        Publication publication = publication(new Wishes());
        Reprint former = lastReport(publication.folder()).still().orElse(null);
        if (former == null) {
            return Optional.empty();
        }
        say.accept(new Console.Line(
                Severity.INFO,
                "nothing has changed since the last check, so it is reported again: "
                        + former.premises().articles().files() + " files"));
        publication.write(former);
        former.lines().forEach(say);
        return Optional.of(new Verdict(former.outcome(), former.verdict()));
    }

    /** Reads the articles, writes the reports and says what people are to read. */
    Verdict check(Consumer<Console.Line> say) throws IOException {
        Wishes wishes = new Wishes();
        Publication publication = publication(wishes);
        LastReport last = lastReport(publication.folder());
        Found found = found(wishes, publication.folder().needsArticles(), last, say);
        publication.write(found.report(), found.changes());
        Console console = publication.console(found.report());
        Verdict verdict = new Verdict(found.report().outcome(), console.verdict(found.report()));
        List<Console.Line> lines = console.lines(found.report());
        last.keep(verdict, lines, publication.folder());
        lines.forEach(say);
        return verdict;
    }

    private Publication publication(Wishes wishes) {
        return assignment.publication(
                assignment.output(outputDirectory), assignment.corpus(), wishes, reports, maxLogged);
    }

    /** What the last check left of which the same was asked; nothing when git or a server has a say, too. */
    private LastReport lastReport(ReportFolder folder) throws IOException {
        Cache cache = assignment.cache();
        boolean isAlone = cache.isKept()
                && (changedSince == null || changedSince.isBlank())
                && !folder.kinds().contains(ReportFolder.Kind.GITHUB)
                && !new GithubActions(System.getenv()).isHere();
        if (!isAlone) {
            return new LastReport(Cache.NONE, assignment.corpus());
        }
        List<String> asked = new ArrayList<>(assignment.asked());
        for (Object one : Arrays.asList(failOn, maxViolations, maxLogged, baseline, reports)) {
            asked.add(String.valueOf(one));
        }
        return LastReport.of(cache, asked, folder, assignment.corpus());
    }

    /** What the parameters and the configuration ask for, done; or all that is wrong with them. */
    private Found found(Wishes wishes, boolean keepArticles, LastReport last, Consumer<Console.Line> say) {
        Severity wishedFailOn = wishes.failOn(failOn).orElse(null);
        int allowed = wishes.atLeast(0, "maxViolations", maxViolations, 0);
        try {
            Check check = assignment.check(wishes).orElse(null);
            if (check == null) {
                return Found.broken(wishes.mistakes());
            }
            AcceptedFile accepted = AcceptedFile.of(assignment.place(), check, baseline);
            Baseline known = accepted.read(wishes, assignment.next("baseline"));
            Changes changes = changes(check, accepted, wishes);
            if (!wishes.mistakes().isEmpty()) {
                return Found.broken(wishes.mistakes());
            }
            Limit limit = new Limit(
                    wishedFailOn == null ? check.configuration().failOn() : wishedFailOn,
                    maxViolations == null ? check.configuration().maxViolations() : allowed);
            last.restsOn(check, accepted);
            Checked<ArticleLine> checked = keepArticles ? check.runTellingMetadata() : check.run(false);
            // Not in the reports, which are the same with and without a cache.
            check.reused(checked).ifPresent(words -> say.accept(new Console.Line(Severity.INFO, words)));
            last.restsOn(check, checked, known);
            List<String> tooFew = check.tooFew(checked);
            return tooFew.isEmpty()
                    ? new Found(compared(check, checked, limit, accepted, known, changes), changes)
                    : Found.broken(tooFew);
        } catch (UncheckedIOException e) {
            return Found.broken(List.of(assignment.name() + " cannot be checked: " + e.getMessage()));
        } catch (IOException e) {
            return Found.broken(List.of(assignment.name() + " cannot be checked: " + e));
        } catch (OutOfMemoryError e) {
            return Found.broken(List.of(assignment.name() + " cannot be checked in the memory that there is, "
                    + (Runtime.getRuntime().maxMemory() >> 20) + " MB: MAVEN_OPTS=-Xmx2g gives it more"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Found.broken(List.of("the check was interrupted"));
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
            Check check,
            Checked<ArticleLine> checked,
            Limit limit,
            AcceptedFile accepted,
            Baseline known,
            Changes changes)
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
            notes.add(accepted.stale(comparison.stale(), assignment.next("baseline") + " -Dcorpus.prune"));
        }
        long fixable = reported.stream()
                .filter(finding -> finding.fix() != null && finding.place().record() == null)
                .count();
        if (fixable > 0) {
            notes.add((fixable == 1 ? "1 finding has a safe edit: " : fixable + " findings have safe edits: ")
                    + assignment.next("fix") + " -Dcorpus.dryRun writes a patch");
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

    /**
     * What was found.
     *
     * @param changes what people look at first
     */
    private record Found(Report report, Changes changes) {

        static Found broken(List<String> mistakes) {
            return new Found(Report.ofMistakes(mistakes), Changes.UNKNOWN);
        }
    }
}
