package dev.corpusrules.config;

import dev.corpusrules.Declaration;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Severity;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The severities of a rule as far as they have been said.
 *
 * @param certain by how the article declares its metadata; what is absent is off
 * @param likely the same for what is likely; what is absent is one step below the certain
 */
record Scale(Map<Declaration, Severity> certain, Map<Declaration, Severity> likely) {

    static final Scale OFF = new Scale(Map.of(), Map.of());

    private static final List<String> WORDS = List.of("error", "warning", "info", "off");
    private static final List<String> DECLARATIONS =
            Arrays.stream(Declaration.values()).map(Conversion::kebab).toList();

    static Scale of(Severity everywhere) {
        Map<Declaration, Severity> all = new EnumMap<>(Declaration.class);
        Arrays.stream(Declaration.values()).forEach(declaration -> all.put(declaration, everywhere));
        return new Scale(all, Map.of());
    }

    /** This scale with what {@code severity} and {@code likely} of the mapping say. */
    Scale with(Fields fields) {
        Scale regraded = fields.get("severity").map(this::withCertain).orElse(this);
        return fields.get("likely")
                .map(value -> new Scale(regraded.certain, overlaid(regraded.likely, read("likely", value))))
                .orElse(regraded);
    }

    Scale withCertain(Value value) {
        return new Scale(overlaid(certain, read("severity", value)), likely);
    }

    RuleSet.Grades grades() {
        Map<Declaration, Severity> doubtful = new EnumMap<>(Declaration.class);
        certain.forEach((declaration, severity) -> {
            Severity said = likely.getOrDefault(declaration, severity.lowered());
            doubtful.put(declaration, severity.isAtLeast(said) ? said : severity);
        });
        return new RuleSet.Grades(certain, doubtful);
    }

    /** Whether anything is reported anywhere. */
    boolean isOn() {
        return certain.values().stream().anyMatch(severity -> severity != Severity.OFF);
    }

    private static Map<Declaration, Severity> overlaid(
            Map<Declaration, Severity> below, Map<Declaration, Severity> above) {
        Map<Declaration, Severity> all = new EnumMap<>(Declaration.class);
        all.putAll(below);
        all.putAll(above);
        return all;
    }

    private static Map<Declaration, Severity> read(String name, Value value) {
        if (!value.isMapping()) {
            return severity(name, value).map(severity -> of(severity).certain).orElse(Map.of());
        }
        Map<Declaration, Severity> said = new EnumMap<>(Declaration.class);
        Fields fields = Fields.of(value);
        for (Declaration declaration : Declaration.values()) {
            String key = Conversion.kebab(declaration);
            fields.get(key).flatMap(one -> severity(key, one)).ifPresent(one -> said.put(declaration, one));
        }
        fields.rejectOthers("a severity may differ by " + String.join(", ", DECLARATIONS) + ", not by");
        return said;
    }

    /** One of the four words; a bare {@code off} is what YAML 1.1 calls false. */
    private static Optional<Severity> severity(String name, Value value) {
        String word = value.words().orElse("");
        if (value.truth().filter(truth -> !truth).isPresent()) {
            return Optional.of(Severity.OFF);
        }
        if (WORDS.contains(word)) {
            return Optional.of(Severity.valueOf(word.toUpperCase(Locale.ROOT)));
        }
        value.wrong(
                "\"" + name + "\" takes error, warning, info or off, not " + value.described(),
                Nearest.question(word, WORDS));
        return Optional.empty();
    }
}
