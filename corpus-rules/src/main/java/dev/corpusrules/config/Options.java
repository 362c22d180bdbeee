package dev.corpusrules.config;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The components of a record that files set, one file after the other; at first each has its default. */
final class Options {

    private final RecordType type;
    private final Map<String, @Nullable Object> values;
    private final Map<String, Value> said = new LinkedHashMap<>();
    private boolean broken;

    Options(Class<?> type) {
        this.type = RecordType.of(type);
        this.values = this.type.defaults();
    }

    Class<?> type() {
        return type.type();
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : type.components()) {
            names.add(component.getName());
        }
        return names;
    }

    boolean has(String name) {
        return names().contains(name);
    }

    /** What the options hold so far, by name. */
    Map<String, @Nullable Object> values() {
        return Collections.unmodifiableMap(values);
    }

    /** Where each option that somebody said was said last, by name. */
    Map<String, Value> said() {
        return Collections.unmodifiableMap(said);
    }

    /** Whether there is such an option, and it holds nothing. */
    boolean lacks(String name) {
        Object value = values.get(name);
        return has(name)
                && (value == null
                        || value instanceof String words && words.isBlank()
                        || value instanceof Collection<?> items && items.isEmpty());
    }

    /**
     * Takes what the keys of the mapping say, in place of what was said before.
     *
     * @return whether they say anything
     */
    boolean say(Fields fields, String language) {
        return say(fields, language, false);
    }

    /** Takes what the keys of the mapping say, beside what was said before. */
    void add(Fields fields, String language) {
        say(fields, language, true);
    }

    private boolean say(Fields fields, String language, boolean adding) {
        boolean speaks = false;
        for (RecordComponent component : type.components()) {
            Value value = fields.get(component.getName()).orElse(null);
            if (value != null) {
                say(component, component.getName(), value, language, adding);
                speaks = true;
            }
        }
        return speaks;
    }

    /** Takes one option that is said under another name, outside the mapping of all. */
    void say(String name, String shown, Value value) {
        type.components().stream()
                .filter(component -> component.getName().equals(name))
                .forEach(component -> say(component, shown, value, "", false));
    }

    private void say(RecordComponent component, String shown, Value value, String language, boolean adding) {
        String name = component.getName();
        Object made = new Conversion(language)
                .convert(shown, component.getGenericType(), value)
                .orElse(null);
        if (made == null) {
            broken = true;
            return;
        }
        values.put(name, adding ? joined(values.get(name), made, value) : made);
        said.put(name, value);
    }

    /**
     * The record; empty when there is a mistake in it.
     *
     * @param name what a message calls it
     * @param place where it is declared
     */
    Optional<Object> build(String name, Value place) {
        try {
            Object made = type.build(values);
            return broken ? Optional.empty() : Optional.of(made);
        } catch (IllegalArgumentException refused) {
            Map.Entry<String, Value> culprit = culprit();
            if (culprit != null) {
                blame(culprit.getKey(), culprit.getValue(), refused.getMessage());
            } else if (!broken) {
                place.wrong(name + " does not hold together: " + refused.getMessage());
            }
            return Optional.empty();
        }
    }

    /** What is said of the one option without which the record would hold together; null when there is no such one. */
    private Map.@Nullable Entry<String, Value> culprit() {
        Map<String, @Nullable Object> defaults = type.defaults();
        for (Map.Entry<String, Value> option : said.entrySet()) {
            if (refusal(option.getKey(), defaults.get(option.getKey())).isEmpty()) {
                return option;
            }
        }
        return null;
    }

    /** Of a list that is refused, each item is blamed that would be refused alone. */
    private void blame(String option, Value value, @Nullable String reason) {
        List<Value> items = value.items().orElse(List.of());
        List<?> made = values.get(option) instanceof List<?> list && list.size() == items.size() ? list : List.of();
        boolean blamed = false;
        for (int i = 0; i < made.size(); i++) {
            Value item = items.get(i);
            Optional<String> why = refusal(option, List.of(made.get(i)));
            why.ifPresent(said -> item.wrong("\"" + option + "\" cannot be " + item.described() + ": " + said));
            blamed |= why.isPresent();
        }
        if (!blamed) {
            String cannot = value.words().isPresent() ? " cannot be " + value.described() : " is wrong";
            value.wrong("\"" + option + "\"" + cannot + ": " + reason);
        }
    }

    /** Why the record would refuse to hold this value beside all others; empty when it would not. */
    private Optional<String> refusal(String option, @Nullable Object value) {
        Map<String, @Nullable Object> others = new LinkedHashMap<>(values);
        others.put(option, value);
        try {
            type.build(others);
            return Optional.empty();
        } catch (IllegalArgumentException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    private static Object joined(@Nullable Object before, Object added, Value value) {
        if (before instanceof Map<?, ?> known && added instanceof Map<?, ?> more) {
            Map<Object, Object> all = new LinkedHashMap<>(known);
            more.forEach((key, one) -> all.merge(key, one, (old, further) -> joined(old, further, value)));
            return Map.copyOf(all);
        }
        if (before instanceof Collection<?> known && added instanceof Collection<?> more) {
            Collection<Object> all = before instanceof Set ? new LinkedHashSet<>() : new ArrayList<>();
            all.addAll(known);
            all.addAll(more);
            return before instanceof Set ? Set.copyOf(all) : List.copyOf(all);
        }
        value.wrong("a language adds to lists only");
        return added;
    }
}
