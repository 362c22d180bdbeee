package dev.corpusrules.config;

import dev.corpusrules.Rule;
import dev.corpusrules.RuleSet;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule in the making: its kind, and what files have said of it so far, one after the other. */
final class Draft {

    /** Options without which a rule of a general kind says nothing, or finds nothing. */
    private static final Set<String> NEEDED = Set.of("find", "field", "message");

    private final String id;
    private final RecordType kind;
    private final Map<String, @Nullable Object> options;
    private final List<Examples> examples = new ArrayList<>();
    private Scale scale = Scale.OFF;
    private Value place;
    private boolean broken;

    /** @param place where it is declared: for what can only be said of it as a whole */
    Draft(String id, Class<? extends Rule> kind, Value place) {
        this.id = id;
        this.kind = new RecordType(kind);
        this.options = this.kind.defaults();
        this.place = place;
    }

    String id() {
        return id;
    }

    /** Whether it is of the kind that users call so. */
    boolean isOf(Value name) {
        return name.words()
                .flatMap(words -> Kinds.named(words, id))
                .filter(kind.type()::equals)
                .isPresent();
    }

    List<String> options() {
        return kind.components().stream().map(RecordComponent::getName).toList();
    }

    boolean isOn() {
        return scale.isOn();
    }

    Scale scale() {
        return scale;
    }

    void rate(Scale severities) {
        scale = severities;
    }

    /** What a file says: a severity, or a mapping of severities and options, which replace those said before. */
    void say(Value.Pair said, String language) {
        place = said.key();
        if (!said.value().isMapping()) {
            scale = scale.withCertain(said.value());
            return;
        }
        Fields fields = Fields.of(said.value());
        scale = scale.with(fields);
        fields.get("examples").ifPresent(value -> examples.add(Examples.read(value)));
        fields.get("kind");
        setOptions(fields, language, false);
    }

    /** What a language file adds: items for the options that are lists. */
    void add(Value.Pair said, String language) {
        setOptions(Fields.of(said.value()), language, true);
    }

    /** One option, said elsewhere than in the rule's own mapping. */
    void set(String option, Value value) {
        kind.components().stream()
                .filter(component -> component.getName().equals(option))
                .forEach(component -> set(component, value, "", false));
    }

    private void setOptions(Fields fields, String language, boolean adding) {
        for (RecordComponent component : kind.components()) {
            fields.get(component.getName()).ifPresent(value -> set(component, value, language, adding));
        }
        fields.rejectOthers(id + " has no option");
    }

    private void set(RecordComponent component, Value value, String language, boolean adding) {
        String name = component.getName();
        Optional<Object> made = new Conversion(language).convert(name, component.getGenericType(), value);
        made.ifPresent(one -> options.put(name, adding ? joined(options.get(name), one, value) : one));
        broken |= made.isEmpty();
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

    /** The rule; empty when there is a mistake in it. Its examples are tried. */
    Optional<RuleSet.Entry> finish(String language) {
        if (broken) {
            return Optional.empty();
        }
        for (RecordComponent component : kind.components()) {
            String name = component.getName();
            if (Kinds.isGeneral(kind.type()) && NEEDED.contains(name) && isEmpty(options.get(name))) {
                place.wrong(id + " needs a \"" + name + "\"");
                broken = true;
            }
        }
        if (broken) {
            return Optional.empty();
        }
        Optional<RuleSet.Entry> entry = Conversion.build(id, kind, options, place)
                .map(rule -> new RuleSet.Entry(id, (Rule) rule, scale.grades()));
        entry.ifPresent(made -> examples.forEach(one -> one.tryOut(made, language)));
        return entry;
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null
                || value instanceof String words && words.isBlank()
                || value instanceof Collection<?> items && items.isEmpty();
    }
}
