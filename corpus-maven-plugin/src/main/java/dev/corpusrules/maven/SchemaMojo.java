package dev.corpusrules.maven;

import dev.corpusrules.config.Configuration;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Writes the JSON Schema of {@code corpus.yml}, by which editors complete keys and show mistakes while you type. */
@Mojo(name = "schema", threadSafe = true, requiresProject = false)
@NullUnmarked
public final class SchemaMojo extends CorpusMojo {

    /** The file to write; {@code corpus.schema.json} in the project's folder when nobody says. */
    @Parameter(property = "corpus.schema")
    private @Nullable File schema;

    @Override
    void run(Assignment assignment) throws IOException {
        Path file = assignment.place().resolve(schema, "corpus.schema.json");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, Configuration.schema());
        getLog().info(assignment.place().typed(file) + " is written; as the first line of corpus.yml, editors take"
                + " \"# yaml-language-server: $schema=" + assignment.place().typed(file) + "\"");
    }
}
