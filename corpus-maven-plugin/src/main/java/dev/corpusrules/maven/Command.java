package dev.corpusrules.maven;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;

/** What people type to run a goal on the same corpus. */
final class Command {

    private Command() {}

    /** {@code mvn verify} inside a build, else the goal by its whole name, with the profiles and properties that were given. */
    static String again(MojoExecution execution, MavenSession session) {
        return execution.getLifecyclePhase() == null
                ? of(execution.getGoal(), execution, session)
                : command("verify", session);
    }

    /** Another goal by its whole name, with the same profiles and properties. */
    static String of(String goal, MojoExecution execution, MavenSession session) {
        String plugin = execution.getGroupId() + ":" + execution.getArtifactId() + ":" + execution.getVersion();
        return command(plugin + ":" + goal, session);
    }

    private static String command(String goal, MavenSession session) {
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
