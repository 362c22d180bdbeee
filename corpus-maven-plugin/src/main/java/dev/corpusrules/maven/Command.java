package dev.corpusrules.maven;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * What people type to run a goal on the same corpus.
 *
 * @param plugin the plugin by its whole name
 * @param goal the goal that runs now
 * @param execution the execution in the POM whose configuration another goal needs, too; empty when none has its own
 * @param isInBuild whether a build runs it, and not somebody who named it
 * @param profiles those that were named
 * @param properties those of the plugin that were given
 */
record Command(
        String plugin,
        String goal,
        String execution,
        boolean isInBuild,
        List<String> profiles,
        SortedMap<String, String> properties) {

    /** What makes one goal do another thing, and has no place in the command for another goal. */
    private static final Set<String> OF_ONE_GOAL = Set.of(
            "corpus.changedSince",
            "corpus.dryRun",
            "corpus.failOn",
            "corpus.file",
            "corpus.force",
            "corpus.fork",
            "corpus.line",
            "corpus.maxLogged",
            "corpus.maxViolations",
            "corpus.prune",
            "corpus.reports",
            "corpus.rule",
            "corpus.schema");

    /**
     * {@code mvn verify} inside a build, else the goal by its whole name, with the profiles and properties that were given.
     *
     * @param module the way to the project from where people type; empty when they are there
     */
    String again(String module) {
        return isInBuild ? typed("", "verify", Set.of()) : typed(module, named(goal), Set.of());
    }

    /**
     * Another goal by its whole name, with the same profiles and properties; the check of a build is that build.
     *
     * @param module the way to the project from where people type; empty when they are there
     */
    String of(String other, String module) {
        // Without the profiles: the goal that runs now may be bound by one of them.
        return other.equals("check") && isInBuild ? "mvn verify" : typed(module, named(other), OF_ONE_GOAL);
    }

    private String named(String other) {
        return plugin + ":" + other + (execution.isEmpty() ? "" : "@" + execution);
    }

    private String typed(String module, String what, Set<String> without) {
        StringBuilder command = new StringBuilder("mvn ");
        if (!module.isEmpty()) {
            command.append("-pl ").append(quoted(module)).append(' ');
        }
        if (!profiles.isEmpty()) {
            command.append("-P").append(String.join(",", profiles)).append(' ');
        }
        command.append(what);
        properties.forEach((name, value) -> {
            if (!without.contains(name)) {
                command.append(" -D").append(name).append('=').append(quoted(value));
            }
        });
        return command.toString();
    }

    /** As a shell takes it for one word: a star or a blank is no word's end. */
    static String quoted(String value) {
        return value.matches("[\\w./:,@+-]*") ? value : "'" + value.replace("'", "'\\''") + "'";
    }
}
