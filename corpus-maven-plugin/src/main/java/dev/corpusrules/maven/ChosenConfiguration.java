package dev.corpusrules.maven;

import dev.corpusrules.config.Configuration;
import dev.corpusrules.config.ConfigurationException;
import dev.corpusrules.config.Mistake;
import dev.corpusrules.engine.Cache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The configuration that holds for a corpus.
 *
 * @param file that somebody named, or that lies where it is sought; without one the pack {@code news} holds
 */
record ChosenConfiguration(Place place, Optional<Path> file) {

    /** Reads it; empty when it has mistakes, which are noted. */
    Optional<Configuration> read(Wishes wishes) throws IOException {
        return file.isEmpty() ? Optional.of(Configuration.ofPacks(List.of("news"))) : read(file.get(), wishes);
    }

    private Optional<Configuration> read(Path chosen, Wishes wishes) throws IOException {
        if (!Files.isRegularFile(chosen)) {
            wishes.mistake("there is no file " + place.typed(chosen) + " (corpus.config)");
            return Optional.empty();
        }
        try {
            return Optional.of(Configuration.read(chosen));
        } catch (ConfigurationException e) {
            // Named as people would type it: in a build of many modules there are many files of that name.
            for (Mistake mistake : e.mistakes()) {
                Path named = chosen.resolveSibling(mistake.file());
                wishes.mistake(typed(mistake, Files.exists(named) ? place.typed(named) : mistake.file()));
            }
            return Optional.empty();
        }
    }

    /**
     * What earlier checks of the corpus left, whatever their rules and parameters.
     *
     * @param folder where they left it
     */
    Cache cache(Path folder, Path corpus) throws IOException {
        // Seen from the folder, so that a checkout may be moved together with its cache.
        String name = Stream.concat(Stream.of(corpus), file.stream())
                .map(path -> Place.seenFrom(folder, path))
                .collect(Collectors.joining(" "));
        return Cache.in(folder, name, ClassPath.ofThePlugin());
    }

    private static String typed(Mistake mistake, String file) {
        return new Mistake(
                        file,
                        mistake.line(),
                        mistake.column(),
                        mistake.message(),
                        mistake.excerpt(),
                        mistake.suggestion())
                .toString();
    }
}
