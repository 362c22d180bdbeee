package dev.corpusrules.config;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * From YAML to the values that records hold. What does not fit is noted as a mistake, and nothing comes of it.
 *
 * @param language for records below that have a language and do not say it; empty for none
 */
record Conversion(String language) {

    private static final String LANGUAGE = "language";

    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,9}");

    /**
     * The value as the type wants it.
     *
     * @param name what the value is for, as a message calls it
     */
    Optional<Object> convert(String name, Type type, Value value) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Class<?> raw = (Class<?>) generic.getRawType();
            return raw == Map.class
                    ? map(name, arguments[0], arguments[1], value)
                    : list(name, arguments[0], value, raw == Set.class);
        }
        Class<?> plain = (Class<?>) type;
        if (value.isMapping() && plain.isRecord()) {
            return nested(name, plain, value);
        }
        Object made = scalar(name, plain, value).orElse(null);
        return made != null && plain.isRecord() ? Optional.of(inLanguage(plain, made)) : Optional.ofNullable(made);
    }

    private Optional<Object> scalar(String name, Class<?> type, Value value) {
        if (type == int.class) {
            return whole(value).map(Object.class::cast).or(() -> wrong(name, type, value));
        }
        if (type == double.class) {
            return value.bareWords()
                    .filter(words -> words.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?"))
                    .<Object>map(Double::valueOf)
                    .or(() -> wrong(name, type, value));
        }
        if (type == boolean.class) {
            return value.truth().map(Object.class::cast).or(() -> wrong(name, type, value));
        }
        if (type == String.class) {
            String words = value.words().orElse(null);
            return words == null ? wrong(name, type, value) : Optional.of(words);
        }
        return type.isEnum() ? constant(name, type, value) : parsed(name, type, value);
    }

    private static Optional<Integer> whole(Value value) {
        return value.bareWords().filter(words -> WHOLE.matcher(words).matches()).map(Integer::valueOf);
    }

    private Optional<Object> constant(String name, Class<?> type, Value value) {
        String written = value.words().orElse("");
        for (Object constant : type.getEnumConstants()) {
            if (kebab(constant).equals(written)) {
                return Optional.of(constant);
            }
        }
        value.wrong(expectation(name, type, value), Nearest.question(written, names(type)));
        return Optional.empty();
    }

    private Optional<Object> parsed(String name, Class<?> type, Value value) {
        Method parse = RecordType.parser(type).orElse(null);
        Optional<String> words = value.words();
        if (parse == null || words.isEmpty()) {
            return wrong(name, type, value);
        }
        try {
            return Optional.of(parse.invoke(null, words.get()));
        } catch (InvocationTargetException e) {
            refuse(name, value, e.getCause());
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot call " + parse, e);
        }
    }

    private static void refuse(String name, Value value, @Nullable Throwable reason) {
        if (reason instanceof PatternSyntaxException pattern) {
            value.wrongAt(pattern.getIndex(), "\"" + name + "\" is no pattern: " + pattern.getDescription());
        } else if (reason instanceof IllegalArgumentException) {
            value.wrong("\"" + name + "\" cannot be " + value.described() + ": " + reason.getMessage());
        } else {
            throw new IllegalStateException("cannot parse " + name, reason);
        }
    }

    private Optional<Object> list(String name, Type item, Value value, boolean isSet) {
        List<Value> items = value.isMapping() && item instanceof Class<?> type && type.isRecord()
                ? List.of(value)
                : value.items().orElse(null);
        if (items == null) {
            value.wrong("\"" + name + "\" takes a list, not " + value.described());
            return Optional.empty();
        }
        List<Object> converted = new ArrayList<>(items.size());
        for (Value one : items) {
            Object made = convert(name, item, one).orElse(null);
            if (made != null) {
                converted.add(made);
            }
        }
        if (converted.size() < items.size()) {
            return Optional.empty();
        }
        return Optional.of(
                isSet ? Collections.unmodifiableSet(new LinkedHashSet<>(converted)) : List.copyOf(converted));
    }

    private Optional<Object> map(String name, Type key, Type item, Value value) {
        if (!value.isMapping()) {
            value.wrong("\"" + name + "\" takes \"key: value\", not " + value.described());
            return Optional.empty();
        }
        Map<Object, Object> converted = new LinkedHashMap<>();
        List<Value.Pair> pairs = value.pairs();
        for (Value.Pair pair : pairs) {
            Optional<Object> madeKey = convert(name, key, pair.key());
            Optional<Object> made = convert(pair.name(), item, pair.value());
            madeKey.ifPresent(k -> made.ifPresent(v -> converted.put(k, v)));
        }
        return converted.size() == pairs.size()
                ? Optional.of(Collections.unmodifiableMap(converted))
                : Optional.empty();
    }

    /** A record from a mapping of its components' names. */
    private Optional<Object> nested(String name, Class<?> type, Value value) {
        RecordType record = RecordType.of(type);
        Map<String, @Nullable Object> values = record.defaults();
        boolean complete = !values.isEmpty();
        Fields fields = Fields.of(value);
        boolean sound = true;
        for (RecordComponent component : record.components()) {
            String key = component.getName();
            Value given = fields.get(key).orElse(null);
            if (given != null) {
                Object made = convert(key, component.getGenericType(), given).orElse(null);
                if (made != null) {
                    values.put(key, made);
                }
                sound &= made != null;
            } else if (!complete && !key.equals(LANGUAGE)) {
                value.wrong("\"" + name + "\" lacks the key \"" + key + "\"");
                sound = false;
            }
        }
        fields.rejectOthers("\"" + name + "\" has no key");
        if (!sound) {
            return Optional.empty();
        }
        values.putIfAbsent(LANGUAGE, language);
        try {
            return Optional.of(inLanguage(type, record.build(values)));
        } catch (IllegalArgumentException e) {
            value.wrong("\"" + name + "\" does not hold together: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Object inLanguage(Class<?> type, Object made) {
        if (language.isEmpty()) {
            return made;
        }
        RecordType record = RecordType.of(type);
        for (RecordComponent component : record.components()) {
            if (component.getName().equals(LANGUAGE) && component.getType() == String.class) {
                return "".equals(RecordType.read(made, component)) ? record.with(made, LANGUAGE, language) : made;
            }
        }
        return made;
    }

    private static Optional<Object> wrong(String name, Class<?> type, Value value) {
        value.wrong(expectation(name, type, value));
        return Optional.empty();
    }

    private static String expectation(String name, Class<?> type, Value value) {
        return "\"" + name + "\" takes " + described(type) + ", not " + value.described();
    }

    /** A type in the words of a message or of a rule's page. */
    static String described(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? "a mapping to " + described(arguments[1])
                    : "a list, each " + described(arguments[0]);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == int.class) {
            return "a whole number";
        }
        if (plain == double.class) {
            return "a number";
        }
        if (plain == boolean.class) {
            return "true or false";
        }
        if (plain == String.class) {
            return "words";
        }
        if (plain.isEnum()) {
            String words = String.join(", ", names(plain));
            int last = words.lastIndexOf(", ");
            return last < 0 ? words : words.substring(0, last) + " or" + words.substring(last + 1);
        }
        String words = kebab(plain.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " "));
        String name = ("aeio".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
        return plain.isRecord() && RecordType.parser(plain).isEmpty() ? name + " (a mapping)" : name;
    }

    static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Conversion::kebab).toList();
    }

    static String kebab(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
