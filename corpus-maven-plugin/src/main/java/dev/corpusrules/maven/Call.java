package dev.corpusrules.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;

/**
 * The call of a goal as Maven has it, and what is to be known of it where Maven is not.
 *
 * @param project the folder of the project
 */
record Call(MojoExecution execution, MavenSession session, File project) {

    Place place() {
        Path started = Path.of(session.getExecutionRootDirectory());
        File root = session.getRequest().getMultiModuleProjectDirectory();
        return new Place(project.toPath(), root == null ? started : root.toPath(), started);
    }

    Command command() {
        SortedMap<String, String> properties = new TreeMap<>();
        session.getUserProperties().forEach((name, value) -> {
            if (name.toString().startsWith("corpus.")) {
                properties.put(name.toString(), String.valueOf(value));
            }
        });
        return new Command(
                execution.getGroupId() + ":" + execution.getArtifactId() + ":" + execution.getVersion(),
                execution.getGoal(),
                execution.getLifecyclePhase() != null,
                List.copyOf(session.getRequest().getActiveProfiles()),
                properties);
    }

    /** Whether a person sits at the terminal: not in batch mode, and not on a build server that lends it one. */
    boolean isWatched() {
        return System.console() != null && session.getRequest().isInteractiveMode() && System.getenv("CI") == null;
    }
}
