package dev.corpusrules.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a check takes place.
 *
 * @param project the project's folder; without a POM the current one
 * @param root the root of the build
 * @param started the folder that Maven was started in, from which people type paths
 */
record Place(Path project, Path root, Path started) {

    /** What a configuration file is called when nobody names it. */
    static final String CONFIGURATION = "corpus.yml";

    Place {
        project = project.toAbsolutePath().normalize();
        root = root.toAbsolutePath().normalize();
        started = started.toAbsolutePath().normalize();
    }

    /** The path that somebody set, or else a folder of the project. */
    Path resolve(@Nullable File wish, String unsaid) {
        return wish == null
                ? project.resolve(unsaid)
                : project.resolve(wish.toPath()).normalize();
    }

    /** The configuration file that nobody had to name: the project's, else that of the root. */
    Optional<Path> configuration() {
        return Stream.of(project, root)
                .map(folder -> folder.resolve(CONFIGURATION))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** The way from a folder to a path; the path itself when there is none. */
    static String seenFrom(Path folder, Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path from = folder.toAbsolutePath().normalize();
        Path way = Objects.equals(from.getRoot(), whole.getRoot()) ? from.relativize(whole) : whole;
        return way.toString().replace('\\', '/');
    }

    /** The way to the project from where Maven was started, as {@code -pl} takes it; empty when that is the project. */
    String module() {
        return seenFrom(started, project);
    }

    /** The path as people would type it. */
    String typed(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path shown = whole.startsWith(started) ? started.relativize(whole) : whole;
        String typed = shown.toString().replace('\\', '/');
        return typed.isEmpty() ? "." : typed;
    }
}
