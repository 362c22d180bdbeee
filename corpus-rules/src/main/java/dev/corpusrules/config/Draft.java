package dev.corpusrules.config;

import dev.corpusrules.PhraseRule;
import dev.corpusrules.Rule;
import dev.corpusrules.RuleSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
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

    /** What the pack says, by what was read: the same words read elsewhere are somebody else's. */
    private final Set<Value> shipped = Collections.newSetFromMap(new IdentityHashMap<>());

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
        for (String key : GRADING) {
            Value value = fields.get(key).orElse(null);
            if (value != null) {
                this.said.put(key, value);
            }
        }
        scale = scale.with(fields);
        if (options.say(fields, language)) {
            // Those said before were examples of what the rule was then.
            examples.clear();
        }
        Value shown = fields.get("examples").orElse(null);
        if (shown != null) {
            examples.add(Examples.read(shown));
        }
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
        for (Map.Entry<String, Value> one : said.entrySet()) {
            if (!shipped.contains(one.getValue()) || !one.getKey().equals("kind")) {
                settings.add(setting(one.getKey(), one.getValue()));
            }
        }
        for (Map.Entry<String, Value> one : options.said().entrySet()) {
            if (!shipped.contains(one.getValue())) {
                settings.add(setting(one.getKey(), one.getValue()));
            }
        }
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
        Object rule = options.build(id, place).orElse(null);
        if (rule == null || !isComplete(rule)) {
            return Optional.empty();
        }
        RuleSet.Entry entry = new RuleSet.Entry(id, (Rule) rule, scale.grades());
        for (Examples one : examples) {
            one.tryOut(entry, language);
        }
        return Optional.of(entry);
    }

    private boolean isComplete(Object rule) {
        if (!Kinds.isGeneral(options.type())) {
            return true;
        }
        boolean isComplete = true;
        for (String option : NEEDED) {
            boolean lacks = option.equals("find") && rule instanceof PhraseRule phrases
                    ? phrases.phrases().isEmpty() && !phrases.knowsMarkup() && !phrases.isAlwaysAsked()
                    : options.lacks(option);
            if (lacks) {
                place.wrong(id + " needs a \"" + option + "\"");
                isComplete = false;
            }
        }
        return isComplete;
    }
}
