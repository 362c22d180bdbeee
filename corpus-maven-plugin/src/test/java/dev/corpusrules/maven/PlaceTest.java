package dev.corpusrules.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceTest {

    @TempDir
    Path root;

    private Path module;
    private Place place;

    @BeforeEach
    void aModule() throws IOException {
        module = Files.createDirectory(root.resolve("town"));
        place = new Place(module, root, root);
    }

    @Test
    void theProjectsConfigurationComesBeforeThatOfTheRoot() throws IOException {
        assertThat(place.configuration()).isEmpty();

        Path ofRoot = Files.createFile(root.resolve("corpus.yml"));
        assertThat(place.configuration()).contains(ofRoot);

        Path ofModule = Files.createFile(module.resolve("corpus.yml"));
        assertThat(place.configuration()).contains(ofModule);
    }

    @Test
    void theModuleIsTheWayFromWhereMavenWasStarted() {
        assertThat(place.module()).isEqualTo("town");
        assertThat(new Place(module, root, module).module()).isEmpty();
    }

    @Test
    void pathsAreTypedFromWhereMavenWasStarted() {
        assertThat(place.typed(module.resolve("src/corpus"))).isEqualTo("town/src/corpus");
        assertThat(place.typed(root)).isEqualTo(".");
        assertThat(place.typed(root.resolveSibling("elsewhere"))).endsWith("/elsewhere");
    }

    @Test
    void relativeWishesAreTheProjects() {
        assertThat(place.resolve(null, "src/corpus")).isEqualTo(module.resolve("src/corpus"));
        assertThat(place.resolve(new File("../texts"), "src/corpus")).isEqualTo(root.resolve("texts"));
        assertThat(place.resolve(root.toFile(), "src/corpus")).isEqualTo(root);
    }
}
