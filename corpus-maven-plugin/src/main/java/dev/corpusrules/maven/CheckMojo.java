package dev.corpusrules.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Checks the articles of a folder against the rules, writes the reports and fails the build. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends AbstractMojo {

    /** Skips the check. */
    @Parameter(property = "corpus.skip")
    private boolean skip;

    @Override
    public void execute() {
        if (skip) {
            getLog().info("corpus.skip: nothing is checked");
        }
    }
}
