package dev.corpusrules.config;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
                            meaning(kind, name)));
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

    /** What the Javadoc of the record says of the component. */
    private static String meaning(Class<?> kind, String component) throws IOException {
        String source = Files.readString(Page.SOURCES.resolve(kind.getName().replace('.', '/') + ".java"));
        String doc = source.substring(0, source.indexOf("record " + kind.getSimpleName() + "("));
        doc = doc.substring(doc.lastIndexOf("/**"));
        Matcher param = Pattern.compile("@param " + component + "\\s+([^@]*(?:\\{@[^@]*)*)(?=@param|\\*/)")
                .matcher(doc);
        if (!param.find()) {
            throw new AssertionError("the Javadoc of " + kind.getName() + " has no @param " + component);
        }
        return param.group(1)
                .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
                .replaceAll("\\{@(?:code|link) ((?:[^{}]|\\{[^}]*})*)}", "`$1`")
                .replace("|", "\\|")
                .strip();
    }
}
