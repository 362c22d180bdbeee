package dev.corpusrules.config;

import dev.corpusrules.PhraseRule;
import dev.corpusrules.Rule;
import dev.corpusrules.RuleSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A rule in the making: its kind, and what files have said of it so far, one after the other. */
final class Draft {

    /** Options of the general kinds without which a rule says nothing, or looks for nothing. */
    private static final List<String> NEEDED = List.of("find", "field", "message");

    private static final List<String> GRADING = List.of("kind", "severity", "likely");

    private final String id;
    private final Options options;
    private final List<Examples> examples = new ArrayList<>();
    /** Where its severities were said last, and its kind; by key. */
    private final Map<String, Value> said = new LinkedHashMap<>();

    private final Set<Value> shipped = new HashSet<>();
    private String pack = "";
    private Scale scale;
    private Value place;

    /**
     * @param scale its severities when nobody says them
     * @param place where it is declared: for what can only be said of it as a whole
     */
    Draft(String id, Class<? extends Rule> kind, Scale scale, Value place) {
        this.id = id;
        this.options = new Options(kind);
        this.scale = scale;
        this.place = place;
    }

    String id() {
        return id;
    }

    Options options() {
        return options;
    }

    Scale scale() {
        return scale;
    }

    /** What a file says: a severity, or a mapping of severities and options, which replace those said before. */
    void say(Value.Pair said, String language) {
        place = said.key();
        if (!said.value().isMapping()) {
            scale = scale.withCertain(said.value());
            this.said.put("severity", said.value());
            return;
        }
        Fields fields = Fields.of(said.value());
        GRADING.forEach(key -> fields.get(key).ifPresent(value -> this.said.put(key, value)));
        scale = scale.with(fields);
        options.say(fields, language);
        if (options.names().stream().anyMatch(option -> fields.get(option).isPresent())) {
            // Those said before were examples of what the rule was then.
            examples.clear();
        }
        fields.get("examples").ifPresent(value -> examples.add(Examples.read(value)));
        fields.rejectOthers(id + " has no option");
    }

    /** All that has been said of it so far is the pack's. */
    void shipIn(String name) {
        pack = "pack " + name;
        shipped.addAll(said.values());
        shipped.addAll(options.said().values());
    }

    /** What has been said of it, each with its place; of what its pack says of it, the severities alone. */
    List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        said.forEach((key, value) -> {
            if (!shipped.contains(value) || !key.equals("kind")) {
                settings.add(setting(key, value));
            }
        });
        options.said().forEach((key, value) -> {
            if (!shipped.contains(value)) {
                settings.add(setting(key, value));
            }
        });
        return settings;
    }

    private Setting setting(String key, Value value) {
        return new Setting(id, key, value.shown(), shipped.contains(value) ? pack : value.at());
    }

    /** What a language file adds: items for the options that are lists. */
    void add(Value.Pair said, String language) {
        Fields fields = Fields.of(said.value());
        options.add(fields, language);
        fields.rejectOthers("a language adds no such option to " + id + ":");
    }

    /** The rule; empty when there is a mistake in it. Its examples are tried. */
    Optional<RuleSet.Entry> finish(String language) {
        Optional<RuleSet.Entry> entry = options.build(id, place)
                .filter(this::isComplete)
                .map(rule -> new RuleSet.Entry(id, (Rule) rule, scale.grades()));
        entry.ifPresent(made -> examples.forEach(one -> one.tryOut(made, language)));
        return entry;
    }

    private boolean isComplete(Object rule) {
        if (!Kinds.isGeneral(options.type())) {
            return true;
        }
        List<String> missing = NEEDED.stream()
                .filter(option -> option.equals("find") && rule instanceof PhraseRule phrases
                        ? phrases.phrases().isEmpty() && !phrases.knowsMarkup() && !phrases.isAlwaysAsked()
                        : options.lacks(option))
                .toList();
        missing.forEach(option -> place.wrong(id + " needs a \"" + option + "\""));
        return missing.isEmpty();
    }
}
