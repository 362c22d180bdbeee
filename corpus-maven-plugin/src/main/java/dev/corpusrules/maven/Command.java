package dev.corpusrules.maven;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;

/** What people type to run a goal on the same corpus. */
final class Command {

    private Command() {}

    /** What makes one goal do another thing, and has no place in the command for another goal. */
    private static final Set<String> OF_ONE_GOAL = Set.of(
            "corpus.dryRun",
            "corpus.failOn",
            "corpus.file",
            "corpus.force",
            "corpus.line",
            "corpus.maxLogged",
            "corpus.maxViolations",
            "corpus.prune",
            "corpus.reports",
            "corpus.rule",
            "corpus.schema");

    /** {@code mvn verify} inside a build, else the goal by its whole name, with the profiles and properties that were given. */
    static String again(MojoExecution execution, MavenSession session) {
        return execution.getLifecyclePhase() == null
                ? command(named(execution.getGoal(), execution), session, Set.of())
                : command("verify", session, Set.of());
    }

    /** Another goal by its whole name, with the same profiles and properties; the check of a build is that build. */
    static String of(String goal, MojoExecution execution, MavenSession session) {
        if (goal.equals("check") && execution.getLifecyclePhase() != null) {
            // Without the profiles: the goal that runs now may be bound by one of them.
            return "mvn verify";
        }
        return command(named(goal, execution), session, OF_ONE_GOAL);
    }

    private static String named(String goal, MojoExecution execution) {
        return execution.getGroupId() + ":" + execution.getArtifactId() + ":" + execution.getVersion() + ":" + goal;
    }

    private static String command(String goal, MavenSession session, Set<String> without) {
        StringBuilder command = new StringBuilder("mvn ");
        List<String> profiles = session.getRequest().getActiveProfiles();
        if (!profiles.isEmpty()) {
            command.append("-P").append(String.join(",", profiles)).append(' ');
        }
        command.append(goal);
        for (Map.Entry<Object, Object> property : new TreeMap<>(session.getUserProperties()).entrySet()) {
            String name = property.getKey().toString();
            if (name.startsWith("corpus.") && !without.contains(name)) {
                command.append(" -D").append(name).append('=').append(quoted(String.valueOf(property.getValue())));
            }
        }
        return command.toString();
    }

    /** As a shell takes it for one word: a star or a blank is no word's end. */
    private static String quoted(String value) {
        return value.matches("[\\w./:,@+-]*") ? value : "'" + value.replace("'", "'\\''") + "'";
    }
}
