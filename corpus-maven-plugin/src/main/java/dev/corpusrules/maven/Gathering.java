package dev.corpusrules.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;

/**
 * Where the modules of a build meet: each comes with its corpus or with nothing, and whoever comes last has them all. In
 * a build with several threads that is not the last module of the list.
 */
final class Gathering {

    private final long awaited;
    private final SortedMap<String, Check> checks = new TreeMap<>();
    private final List<String> mistakes = new ArrayList<>();
    private int come;

    private Gathering(long awaited) {
        this.awaited = awaited;
    }

    /** The one of this build for the goal as it is bound there. */
    static Gathering of(MavenSession session, MojoExecution execution) throws MojoExecutionException {
        SessionData data = session.getRepositorySession().getData();
        String key = Gathering.class.getName() + ":" + execution.getExecutionId();
        data.set(key, null, new Gathering(awaited(session, execution)));
        if (data.get(key) instanceof Gathering gathering) {
            return gathering;
        }
        // Their classes are not the same: nothing can be handed from one to the other.
        throw new MojoExecutionException("corpus:" + execution.getGoal()
                + " needs the same <dependencies> of the plugin in all modules: set them in the root's POM");
    }

    private static long awaited(MavenSession session, MojoExecution execution) {
        return session.getProjects().stream()
                .filter(project -> execution.getLifecyclePhase() == null || isBound(project, execution))
                .count();
    }

    private static boolean isBound(MavenProject project, MojoExecution execution) {
        Plugin plugin = project.getPlugin(execution.getGroupId() + ":" + execution.getArtifactId());
        return plugin != null
                && plugin.getExecutions().stream()
                        .anyMatch(one -> one.getId().equals(execution.getExecutionId())
                                && one.getGoals().contains(execution.getGoal())
                                && !"none".equals(one.getPhase()));
    }

    /** Whether all have come now. */
    synchronized boolean come(Optional<Check> check, List<String> wrong) {
        check.ifPresent(one -> checks.put(one.name(), one));
        mistakes.addAll(wrong);
        come++;
        return come == awaited;
    }

    synchronized List<Check> checks() {
        return List.copyOf(checks.values());
    }

    /** What is wrong with the configurations of the modules. */
    synchronized List<String> mistakes() {
        return mistakes.stream().distinct().sorted().toList();
    }
}
