package dev.corpusrules.config;

import dev.corpusrules.RuleSet;
import dev.corpusrules.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration file says.
 *
 * @param articles which files are articles and how they are read
 * @param failOn the least severity that counts as a violation; {@code OFF} when none ever does
 * @param maxViolations how many violations are allowed
 * @param baseline the file of accepted findings; null when none is named
 * @param baselineAt the place that names it, such as {@code corpus.yml:3:11}; null when none does
 * @param globs those of the file itself, not of what it extends
 * @param settings what was said of each rule and where, by rule: also of those that are off
 * @param files the file and those that it extends; none when packs alone were asked for
 */
public record Configuration(
        RuleSet rules,
        Articles articles,
        Severity failOn,
        int maxViolations,
        @Nullable Path baseline,
        @Nullable String baselineAt,
        List<StatedGlob> globs,
        List<Setting> settings,
        List<Path> files) {

    /**
     * The configuration in a file, with all that it extends.
     *
     * @throws ConfigurationException when it has mistakes; its message names all of them
     * @throws IOException when it cannot be read
     */
    public static Configuration read(Path file) throws IOException {
        return new ConfigurationFile().read(file);
    }

    /** The given packs, of the library or of jars, and the defaults for everything else. */
    public static Configuration ofPacks(List<String> names) {
        return new ConfigurationFile().ofPacks(names);
    }

    /** The JSON Schema of configuration files, for editors: all keys, and all rules of the library with their options. */
    public static String schema() {
        try (InputStream schema = Configuration.class.getResourceAsStream("/dev/corpusrules/corpus.schema.json")) {
            if (schema == null) {
                throw new IllegalStateException("the library lacks its corpus.schema.json");
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the library is damaged: corpus.schema.json", e);
        }
    }
}
