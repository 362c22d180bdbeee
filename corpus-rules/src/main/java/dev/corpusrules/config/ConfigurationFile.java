package dev.corpusrules.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a configuration file, after what it extends: later files say more, or say it anew. */
final class ConfigurationFile {

    private final Mistakes mistakes = new Mistakes();
    private final Rulebook rules = new Rulebook(new Packs(mistakes));

    Configuration read(Path file) throws IOException {
        say(Document.read(String.valueOf(file.getFileName()), Files.readAllBytes(file), mistakes));
        Configuration configuration = new Configuration(rules.finish("en", List.of()));
        mistakes.throwIfAny();
        return configuration;
    }

    Configuration ofPacks(List<String> names) {
        List<String> unknown =
                names.stream().filter(name -> !Packs.isPack(name)).toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no packs of the library: " + unknown);
        }
        names.forEach(rules::include);
        Configuration configuration = new Configuration(rules.finish("en", List.of()));
        mistakes.throwIfAny();
        return configuration;
    }

    private void say(Optional<Value> top) {
        if (top.isPresent() && !Rulebook.isMapping("the file", top.get())) {
            return;
        }
        Fields fields = top.map(Fields::of).orElseGet(Fields::none);
        fields.get("extends").ifPresentOrElse(this::extend, () -> rules.include(Packs.ALL));
        fields.get("rules").ifPresent(rules::say);
        fields.rejectOthers("there is no key");
    }

    private void extend(Value names) {
        for (Value name : names.items().orElse(new ArrayList<>())) {
            String pack = name.words().orElse("");
            if (Packs.isPack(pack)) {
                rules.include(pack);
            } else {
                name.wrong("there is no pack " + name.described(), Nearest.question(pack, Packs.names()));
            }
        }
    }
}
