package dev.corpusrules.maven;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;

/** What people type to run the same check again. */
final class Command {

    private Command() {}

    /** {@code mvn verify} inside a build, else the goal by its whole name, with the profiles and properties that were given. */
    static String again(MojoExecution execution, MavenSession session) {
        String goal = execution.getLifecyclePhase() == null
                ? "%s:%s:%s:%s"
                        .formatted(
                                execution.getGroupId(),
                                execution.getArtifactId(),
                                execution.getVersion(),
                                execution.getGoal())
                : "verify";
        StringBuilder command = new StringBuilder("mvn ");
        List<String> profiles = session.getRequest().getActiveProfiles();
        if (!profiles.isEmpty()) {
            command.append("-P").append(String.join(",", profiles)).append(' ');
        }
        command.append(goal);
        for (Map.Entry<Object, Object> property : new TreeMap<>(session.getUserProperties()).entrySet()) {
            String name = property.getKey().toString();
            if (name.startsWith("corpus.")) {
                command.append(" -D").append(name).append('=').append(property.getValue());
            }
        }
        return command.toString();
    }
}
