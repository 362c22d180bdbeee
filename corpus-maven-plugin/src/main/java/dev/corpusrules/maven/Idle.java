package dev.corpusrules.maven;

import dev.corpusrules.article.Opened;
import dev.corpusrules.config.Setting;
import dev.corpusrules.config.StatedGlob;
import dev.corpusrules.engine.Checked;
import dev.corpusrules.report.Changes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a configuration says for nothing: entries that ignore nothing, globs that meet no file, rules that judge no article.
 * It may be a slip, or what it was said for is gone. It is named, and is no finding: it stands in no article.
 *
 * @param changes what is reported on
 */
record Idle(Check check, Checked<?> checked, Changes changes) {

    /** All of it, as people read it. Where a parameter narrows what is read, only what was read is judged. */
    List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>(unusedIgnores());
        if (isAll()) {
            lines.addAll(deadGlobs());
            lines.addAll(unusedRules());
        }
        return lines;
    }

    /** Whether everything that the configuration means was read and is reported on. */
    private boolean isAll() {
        return check.isWhole() && changes.isEverything();
    }

    private List<String> unusedIgnores() {
        return check.rules().ignore().stream()
                .filter(entry -> isAll()
                        || checked.files().stream()
                                .anyMatch(file ->
                                        changes.concerns(file) && entry.files().matches(file)))
                .filter(entry -> checked.suppressed().stream().noneMatch(one -> entry.covers(one.finding())))
                .map(entry -> entry.at() + " ignores nothing: there is no such finding of " + entry.rule() + " in "
                        + entry.files())
                .toList();
    }

    private List<String> deadGlobs() throws IOException {
        List<StatedGlob> globs = check.configuration().globs();
        Set<String> others = new HashSet<>();
        checked.skipped().stream().map(Opened.Skipped::file).forEach(others::add);
        checked.unreadable().stream().map(Opened.Unreadable::file).forEach(others::add);
        Set<StatedGlob> dead = new HashSet<>(globs);
        Stream.concat(checked.files().stream(), others.stream())
                .forEach(file ->
                        dead.removeIf(one -> !one.excludes() && one.glob().matches(file)));
        if (dead.stream().anyMatch(StatedGlob::excludes)) {
            try (Stream<String> all = check.articles().beforeExclusion(check.corpus())) {
                all.filter(file -> !checked.files().contains(file) && !others.contains(file))
                        .forEach(file -> dead.removeIf(
                                one -> one.excludes() && one.glob().matches(file)));
            }
        }
        return globs.stream()
                .filter(dead::contains)
                .map(one -> one.at() + " dead glob: \"" + one.glob() + "\" of " + one.key() + " meets no file in "
                        + check.name())
                .toList();
    }

    /** Rules that the file itself sets, and that were asked about no article. */
    private List<String> unusedRules() {
        List<Path> files = check.configuration().files();
        if (files.isEmpty() || checked.articles() == 0) {
            return List.of();
        }
        Map<String, String> places = new LinkedHashMap<>();
        for (Setting setting : check.configuration().settings()) {
            if (setting.where().startsWith(files.get(0).getFileName() + ":")) {
                places.putIfAbsent(setting.rule(), setting.where());
            }
        }
        return places.entrySet().stream()
                .filter(place -> !checked.asked().contains(place.getKey()))
                .flatMap(place -> check.rules().entry(place.getKey()).stream()
                        .map(entry -> place.getValue() + " unused rule: " + entry.id()
                                + " judges no article here; it is off in all their folders"
                                + languages(entry.rule().languages())))
                .toList();
    }

    private static String languages(Set<String> known) {
        return known.isEmpty()
                ? ""
                : ", or none is in a language that it knows ("
                        + known.stream().sorted().collect(Collectors.joining(", ")) + ")";
    }
}
