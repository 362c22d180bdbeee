package dev.corpusrules.maven;

import dev.corpusrules.config.Configuration;
import dev.corpusrules.report.Report;
import dev.corpusrules.report.RuleList;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.jspecify.annotations.NullUnmarked;

/** Says which rules are on, with their severities and languages, and where each value was set. */
@Mojo(name = "rules", threadSafe = true, requiresProject = false)
@NullUnmarked
public final class RulesMojo extends CorpusMojo {

    @Override
    void run(Assignment assignment) throws MojoExecutionException, IOException {
        Wishes wishes = new Wishes();
        Configuration configuration = assignment.configuration(wishes).orElse(null);
        if (configuration == null) {
            throw broken(assignment, "", Report.ofMistakes(wishes.mistakes()));
        }
        RuleList.lines(configuration).forEach(getLog()::info);
        getLog().info("next: " + assignment.next("explain") + " -Dcorpus.rule=ID shows a rule's page");
    }
}
