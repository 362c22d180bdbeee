package dev.corpusrules.config;

import dev.corpusrules.RuleSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What a configuration file says. */
public record Configuration(RuleSet rules) {

    /**
     * The configuration in a file, with all that it extends.
     *
     * @throws ConfigurationException when it has mistakes; its message names all of them
     * @throws IOException when it cannot be read
     */
    public static Configuration read(Path file) throws IOException {
        return new ConfigurationFile().read(file);
    }

    /** The given packs of the library and nothing else. */
    public static Configuration ofPacks(List<String> names) {
        return new ConfigurationFile().ofPacks(names);
    }
}
