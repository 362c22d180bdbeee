package dev.corpusrules.config;

import dev.corpusrules.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where the kinds of rules of the library are found: by their names alone. */
final class Kinds {

    /** The kinds that users make rules of. */
    static final List<String> GENERAL = List.of("phrases", "pattern", "required", "metadata");

    private static final String ROOM = "dev.corpusrules.rules.";

    private Kinds() {}

    /** The kind of a rule that says none: {@code figures/title-body} is a {@code rules.figures.TitleBody}. */
    static Optional<Class<? extends Rule>> ofRule(String id) {
        return load(ROOM + family(id) + "." + camel(id.substring(id.indexOf('/') + 1)));
    }

    /** A kind by its name, first in the family of the rule, then among those that every family may use. */
    static Optional<Class<? extends Rule>> named(String kind, String id) {
        return load(ROOM + family(id) + "." + camel(kind))
                .or(() -> load(ROOM + camel(kind)))
                .or(() -> load(ROOM + camel(kind) + "Rule"));
    }

    /** Whether every family may make rules of the kind. */
    static boolean isGeneral(Class<?> kind) {
        return ROOM.equals(kind.getPackageName() + ".");
    }

    /** The rule that a kind is made for, by its package and its name. */
    static String id(Class<? extends Rule> kind) {
        String room = kind.getPackageName();
        String name = kind.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
        return room.substring(room.lastIndexOf('.') + 1) + "/" + name.toLowerCase(Locale.ROOT);
    }

    static String family(String id) {
        return id.substring(0, Math.max(0, id.indexOf('/')));
    }

    private static String camel(String kebab) {
        StringBuilder camel = new StringBuilder();
        for (String part : kebab.split("-")) {
            camel.append(part.substring(0, Math.min(1, part.length())).toUpperCase(Locale.ROOT))
                    .append(part.substring(Math.min(1, part.length())));
        }
        return camel.toString();
    }

    private static Optional<Class<? extends Rule>> load(String name) {
        try {
            Class<?> found = Class.forName(name, false, Kinds.class.getClassLoader());
            return found.isRecord() && Rule.class.isAssignableFrom(found)
                    ? Optional.of(found.asSubclass(Rule.class))
                    : Optional.empty();
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }
}
