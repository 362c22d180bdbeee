package dev.corpusrules.maven;

import dev.corpusrules.Severity;
import dev.corpusrules.article.Opened;
import dev.corpusrules.config.Configuration;
import dev.corpusrules.engine.Checked;
import dev.corpusrules.engine.CorporaCheck;
import dev.corpusrules.engine.CorporaCheck.Member;
import dev.corpusrules.report.Coverage;
import dev.corpusrules.report.Limit;
import dev.corpusrules.report.Report;
import dev.corpusrules.report.Texts;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Checks once, at the end of a build of many modules, what the articles of one module and those of another say of each
 * other. What stands within one module is left to its own {@code check}. Paths are named from the root of the build.
 */
@Mojo(name = "check-all", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
@NullUnmarked
public final class CheckAllMojo extends CorpusMojo {

    /** The least severity that fails the build; else the strictest that the configurations of the modules say. */
    @Parameter(property = "corpus.failOn")
    private @Nullable String failOn;

    /** How many findings of that severity or a higher one are allowed; else the least that the configurations say. */
    @Parameter(property = "corpus.maxViolations")
    private @Nullable Integer maxViolations;

    /** Beside this folder, as seen from the root of the build and with {@code -all} after its name, the reports are written. */
    @Parameter(property = "corpus.outputDirectory", defaultValue = "target/corpus")
    private File outputDirectory;

    /** The reports beside the summary, as for {@code check}; {@code articles} holds none. */
    @Parameter(property = "corpus.reports")
    private @Nullable List<String> reports;

    /** How many findings the console shows at most; 100 when nobody says. The reports hold them all. */
    @Parameter(property = "corpus.maxLogged")
    private @Nullable Integer maxLogged;

    @Override
    void run(Assignment assignment)
            throws MojoExecutionException, MojoFailureException, IOException, InterruptedException {
        Wishes wishes = new Wishes();
        Optional<Check> check = assignment.isLeftOut() ? Optional.empty() : assignment.check(wishes);
        Gathering gathering = gathering();
        if (gathering.come(check, wishes.mistakes())) {
            checkAll(assignment, gathering);
        }
    }

    @Override
    void skip(Assignment assignment)
            throws MojoExecutionException, MojoFailureException, IOException, InterruptedException {
        Gathering gathering = gathering();
        if (gathering.come(Optional.empty(), List.of())) {
            checkAll(assignment, gathering);
        }
    }

    private void checkAll(Assignment assignment, Gathering gathering)
            throws MojoExecutionException, MojoFailureException, IOException, InterruptedException {
        Path root = assignment.place().started();
        Path asked = assignment
                .place()
                .project()
                .relativize(outputDirectory.toPath().toAbsolutePath().normalize());
        Path output = root.resolve(asked).normalize();
        Wishes wishes = new Wishes();
        Publication publication = assignment.publication(
                output.resolveSibling(output.getFileName() + "-all"), root, wishes, listed(reports), maxLogged);
        Severity wishedFailOn = wishes.failOn(failOn).orElse(null);
        int allowed = wishes.atLeast(0, "maxViolations", maxViolations, 0);
        gathering.mistakes().forEach(wishes::mistake);
        List<Check> checks = gathering.checks();
        CorporaCheck all = new CorporaCheck(
                checks.stream().map(CheckAllMojo::member).toList(),
                checks.stream().mapToInt(Check::threads).max().orElse(1));
        all.contradictions().forEach(wishes::mistake);
        publication.clear();
        if (!wishes.mistakes().isEmpty()) {
            publish(publication, Report.ofMistakes(wishes.mistakes()));
        } else if (checks.size() < 2) {
            getLog().info("fewer than two modules have articles, so there is nothing to compare");
        } else {
            Limit limit = new Limit(
                    wishedFailOn == null ? strictest(checks) : wishedFailOn,
                    maxViolations == null ? fewest(checks) : allowed);
            publish(publication, report(all, limit, publication.folder().needsArticles()));
        }
    }

    private static Member member(Check check) {
        return new Member(check.name(), check.articles().in(check.corpus()), check.rules());
    }

    private static Report report(CorporaCheck all, Limit limit, boolean withMetadata)
            throws IOException, InterruptedException {
        Checked<?> checked = all.run(withMetadata);
        return new Report(
                limit,
                Coverage.of(checked, all.rules()),
                checked.findings(),
                List.of(),
                checked.suppressed().size(),
                0,
                List.of(),
                checked.failures(),
                List.of(),
                texts(all));
    }

    private static Texts texts(CorporaCheck all) {
        return (file, sink) -> all.read(file, opened -> {
            if (opened instanceof Opened.Read one) {
                sink.accept(one.article().source());
            }
        });
    }

    private static Severity strictest(List<Check> checks) {
        return checks.stream()
                .map(check -> check.configuration().failOn())
                .filter(severity -> severity != Severity.OFF)
                .min(Comparator.naturalOrder())
                .orElse(Severity.OFF);
    }

    private static int fewest(List<Check> checks) {
        return checks.stream()
                .map(Check::configuration)
                .mapToInt(Configuration::maxViolations)
                .min()
                .orElse(0);
    }
}
