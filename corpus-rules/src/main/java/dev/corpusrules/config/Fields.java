package dev.corpusrules.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The keys of a mapping, asked for one by one: what nobody asked for is unknown. */
final class Fields {

    private final Map<String, Value.Pair> pairs = new LinkedHashMap<>();
    private final Map<String, Boolean> known = new LinkedHashMap<>();

    private Fields() {}

    static Fields none() {
        return new Fields();
    }

    static Fields of(Value mapping) {
        Fields fields = new Fields();
        for (Value.Pair pair : mapping.pairs()) {
            fields.pairs.put(pair.name(), pair);
        }
        return fields;
    }

    Optional<Value> get(String name) {
        Value.Pair pair = pair(name).orElse(null);
        return pair == null ? Optional.empty() : Optional.of(pair.value());
    }

    Optional<Value.Pair> pair(String name) {
        known.put(name, true);
        return Optional.ofNullable(pairs.get(name));
    }

    /** Notes every key that was not asked for; {@code holder} says what has no such key. */
    void rejectOthers(String holder) {
        for (Value.Pair pair : pairs.values()) {
            if (!known.containsKey(pair.name())) {
                pair.key().wrong(holder + " \"" + pair.name() + "\"", Nearest.question(pair.name(), known.keySet()));
            }
        }
    }
}
