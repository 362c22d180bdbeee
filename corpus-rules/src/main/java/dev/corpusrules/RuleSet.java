package dev.corpusrules;

import dev.corpusrules.config.Configuration;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Rules by name, and how much each matters where.
 *
 * @param entries the rules, sorted by id, each id once
 * @param overrides by path, later ones win
 * @param language the language of articles that do not say theirs
 * @param imprints what else holds for articles that do not say it, by path; later ones win
 * @param allow phrases that are never boilerplate
 * @param ignore what is not to be reported at some places
 * @param off rules that look for phrases and are on nowhere: what they know is left to them by rules that yield
 */
public record RuleSet(
        List<Entry> entries,
        List<Override> overrides,
        String language,
        List<Imprint> imprints,
        List<String> allow,
        List<Ignored> ignore,
        List<Entry> off)
        implements Serializable {

    public RuleSet {
        entries = List.copyOf(entries);
        overrides = List.copyOf(overrides);
        imprints = List.copyOf(imprints);
        allow = List.copyOf(allow);
        ignore = List.copyOf(ignore);
        off = List.copyOf(off);
    }

    /** Rules that report what they find wherever it stands, in articles of which nothing else is known. */
    public RuleSet(List<Entry> entries, List<Override> overrides, String language, List<String> allow) {
        this(entries, overrides, language, List.of(), allow, List.of(), List.of());
    }

    /**
     * The rules of a configuration file.
     *
     * @throws dev.corpusrules.config.ConfigurationException when it has mistakes; its message names all of them
     * @throws IOException when it cannot be read
     */
    public static RuleSet read(Path file) throws IOException {
        return Configuration.read(file).rules();
    }

    /**
     * The rules of packs in the library, at their default severities: {@code boilerplate}, {@code attribution},
     * {@code figures}, {@code hygiene}, and {@code news} for all of them; or of packs in jars on the thread's class path.
     *
     * @throws dev.corpusrules.config.ConfigurationException when there is no such pack
     */
    public static RuleSet pack(String... names) {
        return Configuration.ofPacks(List.of(names)).rules();
    }

    public Optional<Entry> entry(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The findings that no entry of {@link #ignore} covers; the others are said to the sink. */
    public List<Finding> reported(List<Finding> findings, Consumer<Suppressed> silenced) {
        if (ignore.isEmpty()) {
            return findings;
        }
        List<Finding> reported = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            ignored(finding)
                    .ifPresentOrElse(
                            entry -> silenced.accept(new Suppressed(finding, entry.reason())),
                            () -> reported.add(finding));
        }
        return List.copyOf(reported);
    }

    Optional<Ignored> ignored(Finding finding) {
        return ignore.stream().filter(entry -> entry.covers(finding)).findFirst();
    }

    /** How much a fault of the rule matters at a place. */
    public Severity severity(Entry entry, String file, Declaration declaration, Confidence confidence) {
        Grades grades = entry.grades();
        for (Override override : overrides) {
            Grades regraded = override.grades().get(entry.id());
            if (regraded != null && override.files().stream().anyMatch(glob -> glob.matches(file))) {
                grades = regraded;
            }
        }
        return grades.grade(declaration, confidence);
    }

    /** Whether the rule can report anything in such a file. */
    boolean isOn(Entry entry, String file, Declaration declaration) {
        return severity(entry, file, declaration, Confidence.CERTAIN) != Severity.OFF
                || severity(entry, file, declaration, Confidence.LIKELY) != Severity.OFF;
    }

    /**
     * A rule by its name.
     *
     * @param id {@code family/kebab-name}
     */
    public record Entry(String id, Rule rule, Grades grades) implements Serializable {

        /** The part of the id before the slash. */
        public String family() {
            return id.substring(0, id.indexOf('/'));
        }
    }

    /** Other severities for some files; options stay as they are, since rules across articles have only one set. */
    public record Override(List<Glob> files, Map<String, Grades> grades) implements Serializable {

        public Override {
            files = List.copyOf(files);
            grades = Map.copyOf(grades);
        }
    }

    /**
     * How much the faults of a rule matter, by how the article declares its metadata.
     *
     * @param certain the severity of what is certain; a declaration that is absent means off
     * @param likely the severity of what is likely
     */
    public record Grades(Map<Declaration, Severity> certain, Map<Declaration, Severity> likely)
            implements Serializable {

        public Grades {
            certain = copy(certain);
            likely = copy(likely);
        }

        /** Asked of every rule for every article, so each is a map that finds an enum's value without a search. */
        private static Map<Declaration, Severity> copy(Map<Declaration, Severity> given) {
            Map<Declaration, Severity> copy = new EnumMap<>(Declaration.class);
            copy.putAll(given);
            return Collections.unmodifiableMap(copy);
        }

        /** One severity everywhere; what is likely matters one step less. */
        public static Grades of(Severity severity) {
            return of(severity, severity.lowered());
        }

        public static Grades of(Severity certain, Severity likely) {
            return new Grades(everywhere(certain), everywhere(likely));
        }

        Severity grade(Declaration declaration, Confidence confidence) {
            return (confidence == Confidence.CERTAIN ? certain : likely).getOrDefault(declaration, Severity.OFF);
        }

        private static Map<Declaration, Severity> everywhere(Severity severity) {
            Map<Declaration, Severity> all = new EnumMap<>(Declaration.class);
            for (Declaration declaration : Declaration.values()) {
                all.put(declaration, severity);
            }
            return all;
        }
    }
}
