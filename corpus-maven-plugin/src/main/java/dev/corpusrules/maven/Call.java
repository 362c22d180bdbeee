package dev.corpusrules.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

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
                ownExecution(),
                execution.getLifecyclePhase() != null,
                List.copyOf(session.getRequest().getActiveProfiles()),
                properties);
    }

    /** The execution, when the POM gives it a configuration that is not the plugin's, which each goal has anyway. */
    private String ownExecution() {
        String key = Plugin.constructKey(execution.getGroupId(), execution.getArtifactId());
        Plugin plugin = session.getCurrentProject().getBuild().getPluginsAsMap().get(key);
        if (plugin == null) {
            return "";
        }
        PluginExecution own = plugin.getExecutionsAsMap().get(execution.getExecutionId());
        boolean isOwn = own != null && !Objects.equals(own.getConfiguration(), plugin.getConfiguration());
        return isOwn ? execution.getExecutionId() : "";
    }

    /** The command for one module, when somebody named the goal at the root of several: there it runs for the root alone. */
    Optional<String> inModule() {
        List<MavenProject> projects = session.getProjects();
        return projects.size() < 2 || execution.getLifecyclePhase() != null
                ? Optional.empty()
                : Optional.of(command().again("MODULE"));
    }

    /** Whether a person sits at the terminal: not in batch mode, and not on a build server that lends it one. */
    boolean isWatched() {
        return System.console() != null && session.getRequest().isInteractiveMode() && System.getenv("CI") == null;
    }
}
