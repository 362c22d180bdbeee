package dev.corpusrules.config;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The options of a kind as its pages show them: what the record says, and nothing said twice. */
final class OptionTable {

    private static final int LONGEST_DEFAULT = 60;

    private OptionTable() {}

    /** @param values what the options hold when nobody sets them */
    static List<String> of(Class<?> kind, Map<String, ?> values) throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add("| option | takes | default | meaning |");
        rows.add("|---|---|---|---|");
        for (RecordComponent component : kind.getRecordComponents()) {
            String name = component.getName();
            rows.add("| `%s` | %s | %s | %s |"
                    .formatted(
                            name,
                            Conversion.described(component.getGenericType()),
                            shown(values.get(name)),
                            Javadoc.of(kind, name)
                                    .orElseThrow(() -> new AssertionError(
                                            "the Javadoc of " + kind.getName() + " has no @param " + name))
                                    .replace("|", "\\|")));
        }
        return rows;
    }

    private static String shown(Object value) {
        if (value instanceof Collection<?> items) {
            String all = items.stream().map(OptionTable::word).collect(Collectors.joining(", ", "[", "]"));
            return all.length() > LONGEST_DEFAULT ? items.size() + " entries" : "`" + all + "`";
        }
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty() ? "`{}`" : map.size() + " entries";
        }
        return value == null || value.equals("") ? "" : "`" + word(value) + "`";
    }

    private static String word(Object value) {
        return value instanceof Enum<?> ? Conversion.kebab(value) : value.toString();
    }
}
