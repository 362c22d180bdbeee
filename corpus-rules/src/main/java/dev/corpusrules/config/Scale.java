package dev.corpusrules.config;

import dev.corpusrules.Declaration;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Severity;
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

    static Scale of(Severity everywhere) {
        Map<Declaration, Severity> all = new EnumMap<>(Declaration.class);
        for (Declaration declaration : Declaration.values()) {
            all.put(declaration, everywhere);
        }
        return new Scale(all, Map.of());
    }

    /** This scale with what {@code severity} and {@code likely} of the mapping say. */
    Scale with(Fields fields) {
        Value severity = fields.get("severity").orElse(null);
        Scale regraded = severity == null ? this : withCertain(severity);
        Value doubtful = fields.get("likely").orElse(null);
        return doubtful == null
                ? regraded
                : new Scale(regraded.certain, overlaid(regraded.likely, read("likely", doubtful)));
    }

    Scale withCertain(Value value) {
        return new Scale(overlaid(certain, read("severity", value)), likely);
    }

    RuleSet.Grades grades() {
        Map<Declaration, Severity> doubtful = new EnumMap<>(Declaration.class);
        for (Map.Entry<Declaration, Severity> one : certain.entrySet()) {
            Severity severity = one.getValue();
            Severity said = likely.getOrDefault(one.getKey(), severity.lowered());
            doubtful.put(one.getKey(), severity.isAtLeast(said) ? said : severity);
        }
        return new RuleSet.Grades(certain, doubtful);
    }

    /** Whether anything is reported anywhere. */
    boolean isOn() {
        for (Severity severity : certain.values()) {
            if (severity != Severity.OFF) {
                return true;
            }
        }
        return false;
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
            Severity everywhere = severity(name, value).orElse(null);
            return everywhere == null ? Map.of() : of(everywhere).certain;
        }
        Map<Declaration, Severity> said = new EnumMap<>(Declaration.class);
        Fields fields = Fields.of(value);
        for (Declaration declaration : Declaration.values()) {
            String key = Conversion.kebab(declaration);
            Value one = fields.get(key).orElse(null);
            Severity severity = one == null ? null : severity(key, one).orElse(null);
            if (severity != null) {
                said.put(declaration, severity);
            }
        }
        fields.rejectOthers(
                "a severity may differ by " + String.join(", ", Conversion.names(Declaration.class)) + ", not by");
        return said;
    }

    /** One of the four words; a bare {@code off} is what YAML 1.1 calls false. */
    private static Optional<Severity> severity(String name, Value value) {
        String word = value.words().orElse("");
        if (Boolean.FALSE.equals(value.truth().orElse(null))) {
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
