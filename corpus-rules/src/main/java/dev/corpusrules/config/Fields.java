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
        mapping.pairs().forEach(pair -> fields.pairs.put(pair.name(), pair));
        return fields;
    }

    Optional<Value> get(String name) {
        return pair(name).map(Value.Pair::value);
    }

    Optional<Value.Pair> pair(String name) {
        known.put(name, true);
        return Optional.ofNullable(pairs.get(name));
    }

    /** Notes every key that was not asked for; {@code holder} says what has no such key. */
    void rejectOthers(String holder) {
        pairs.values().stream().filter(pair -> !known.containsKey(pair.name())).forEach(pair -> pair.key()
                .wrong(holder + " \"" + pair.name() + "\"", Nearest.question(pair.name(), known.keySet())));
    }
}
