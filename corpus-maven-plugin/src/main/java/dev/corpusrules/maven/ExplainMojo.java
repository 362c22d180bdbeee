package dev.corpusrules.maven;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.config.Configuration;
import dev.corpusrules.engine.Checked;
import dev.corpusrules.report.Explanation;
import dev.corpusrules.report.Report;
import dev.corpusrules.report.RuleHelp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Explains a rule by its page; or a line of an article: what was found there, and why a figure, a byline or a doubtful
 * line was passed.
 */
@Mojo(name = "explain", threadSafe = true, requiresProject = false)
@NullUnmarked
public final class ExplainMojo extends CorpusMojo {

    /** The id of the rule to explain. */
    @Parameter(property = "corpus.rule")
    private @Nullable String rule;

    /** The article to explain a line of: its path as findings name it, or as people type it. */
    @Parameter(property = "corpus.file")
    private @Nullable String file;

    /** The line to explain, from 1; for a feed, the record's. */
    @Parameter(property = "corpus.line")
    private @Nullable Integer line;

    @Override
    void run(Assignment assignment) throws MojoExecutionException, IOException, InterruptedException {
        Wishes wishes = new Wishes();
        if (rule == null && (file == null || line == null)) {
            throw new MojoExecutionException(
                    "say what to explain: -Dcorpus.rule=ID, or -Dcorpus.file=F -Dcorpus.line=N");
        }
        List<String> lines = rule == null ? ofLine(assignment, wishes) : ofRule(assignment, wishes);
        if (!wishes.mistakes().isEmpty()) {
            throw broken(assignment, "", Report.ofMistakes(wishes.mistakes()));
        }
        lines.forEach(getLog()::info);
    }

    private List<String> ofRule(Assignment assignment, Wishes wishes) throws IOException {
        Configuration configuration = assignment.configuration(wishes).orElse(null);
        if (configuration == null) {
            return List.of();
        }
        Optional<List<String>> help = RuleHelp.lines(rule, configuration);
        if (help.isEmpty()) {
            wishes.mistake(RuleHelp.unknown(rule, configuration) + " (corpus.rule)");
        }
        return help.orElse(List.of());
    }

    /** The whole corpus is checked, since what an article is accused of may be due to others. */
    private List<String> ofLine(Assignment assignment, Wishes wishes) throws IOException, InterruptedException {
        Check check = assignment.check(wishes).orElse(null);
        if (check == null) {
            return List.of();
        }
        String path = path(assignment, check.corpus());
        Path whole = check.corpus().resolve(path);
        if (!Files.isRegularFile(whole)) {
            wishes.mistake("there is no file " + path + " in " + check.name() + " (corpus.file)");
            return List.of();
        }
        Checker checker = new Checker(check.rules());
        Checked<Optional<Explained>> checked = check.read(article -> explained(checker, article, path));
        List<Explained> of = checked.kept().stream().flatMap(Optional::stream).toList();
        if (of.isEmpty()) {
            wishes.mistake(path + " is no article of this corpus: " + why(checked, path));
        } else if (of.stream().noneMatch(one -> line >= one.first() && line <= one.last())) {
            int last = of.stream().mapToInt(Explained::last).max().orElseThrow();
            wishes.mistake(path + " has nothing in line " + line + ": it ends with line " + last + " (corpus.line)");
        }
        return Explanation.lines(
                path, line, checked, of.stream().map(Explained::explanation).toList());
    }

    private Optional<Explained> explained(Checker checker, Article article, String path) {
        if (!article.source().name().equals(path)) {
            return Optional.empty();
        }
        int inFeed = article.source().record().map(record -> record.line()).orElse(0);
        int first = Math.max(1, inFeed);
        int last = inFeed > 0 ? inFeed : article.source().lines();
        boolean isMeant = line >= first && line <= last;
        return Optional.of(
                new Explained(first, last, isMeant ? Explanation.of(checker, article, line) : Explanation.NOTHING));
    }

    /** An article or record of the file: its lines, and what is to be said of the one that is asked about. */
    private record Explained(int first, int last, Explanation explanation) {}

    private static String why(Checked<?> checked, String path) {
        return checked.unreadable().stream()
                .filter(one -> one.file().equals(path))
                .map(one -> "line " + one.line() + ": " + one.why())
                .findFirst()
                .or(() -> checked.skipped().stream()
                        .filter(one -> one.file().equals(path))
                        .map(one -> "skipped as " + one.why())
                        .findFirst())
                .orElse("the configuration or a parameter leaves it out");
    }

    /** As findings name it: relative to the corpus directory, unless it was typed with that directory. */
    private String path(Assignment assignment, Path corpus) {
        Path typed = assignment.place().started().resolve(file).normalize();
        String path = typed.startsWith(corpus) ? corpus.relativize(typed).toString() : file;
        return path.replace('\\', '/');
    }
}
