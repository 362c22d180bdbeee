package dev.corpusrules.config;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.corpusrules.Declaration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The JSON Schema of {@code corpus.yml}, drawn from the kinds: what each rule is called and which options it has. Editors
 * complete and check by it. It takes everything that the reader takes, and not all that it takes is right: patterns,
 * phrases and globs are judged by the reader alone.
 */
final class Schema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> SEVERITIES = List.of("error", "warning", "info", "off");
    private static final String FAMILIES = String.join("|", Packs.FAMILIES);

    private final Map<String, Draft> rules;
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private Schema(Map<String, Draft> rules) {
        this.rules = rules;
    }

    static ObjectNode draw() {
        Schema schema = new Schema(new Packs(new Mistakes()).rules(Packs.ALL));
        ObjectNode top = JSON.objectNode();
        top.put("$schema", "http://json-schema.org/draft-07/schema#");
        top.put("title", "corpus.yml");
        top.put("description", "What a check of articles looks for, and how much each finding matters.");
        top.setAll(schema.file());
        top.set("definitions", JSON.objectNode().setAll(schema.definitions));
        return top;
    }

    private ObjectNode file() {
        ObjectNode file = components(FileKeys.class);
        ObjectNode keys = (ObjectNode) file.get("properties");
        keys.set("extends", said("packs of the library, and other files relative to this one", listOf(type("string"))));
        keys.set("articles", said("which files are articles, and how they are read", orNothing(articles())));
        keys.set(
                "require",
                said("what the articles of a folder must name, by glob", option("attribution/required", "paths")));
        keys.set("rules", said("by the id of each rule a severity, or severities and options", rulesOf(false)));
        ObjectNode override = components(OverrideKeys.class);
        ((ObjectNode) override.get("properties")).set("rules", said("other severities for these files", rulesOf(true)));
        override.putArray("required").add("files");
        keys.set("overrides", said("what is different for some files; later ones win", array(override)));
        ObjectNode entry = components(IgnoreKeys.class);
        entry.putArray("required").add("file").add("rule").add("reason");
        ArrayNode told = entry.putArray("anyOf");
        List.of("quote", "fingerprint")
                .forEach(key -> told.addObject().putArray("required").add(key));
        keys.set(
                "ignore",
                said("what is not to be reported at some places, for texts that must not be edited", array(entry)));
        return file;
    }

    private ObjectNode articles() {
        ObjectNode articles = components(ArticleKeys.class);
        ObjectNode fields = (ObjectNode) articles.at("/properties/fields");
        fields.set("propertyNames", oneOf(dev.corpusrules.article.Fields.names()));
        return articles;
    }

    private ObjectNode option(String rule, String name) {
        Class<?> kind = rules.get(rule).options().type();
        return Arrays.stream(kind.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(component -> type(component.getGenericType()))
                .findFirst()
                .orElseThrow();
    }

    /** What may be said of each rule; with {@code graded}, of its severities alone. */
    private ObjectNode rulesOf(boolean graded) {
        ObjectNode all = JSON.objectNode();
        ObjectNode each = JSON.objectNode();
        rules.forEach((id, draft) -> each.set(id, said(finds(id), graded ? regraded() : rule(draft))));
        all.putArray("type").add("object").add("null");
        all.set("properties", each);
        all.set(
                "patternProperties",
                JSON.objectNode().set("^(?!(" + FAMILIES + ")/)[^/]+/.+$", graded ? regraded() : own()));
        all.put("additionalProperties", false);
        return all;
    }

    private ObjectNode regraded() {
        define("regraded", () -> either(ref("severity"), graded(JSON.objectNode())));
        return ref("regraded");
    }

    private ObjectNode rule(Draft draft) {
        Class<?> kind = draft.options().type();
        if (Kinds.isGeneral(kind)) {
            return either(ref("severity"), ofKind(kind));
        }
        ObjectNode options = properties(kind, draft.options().values());
        options.set("examples", examples());
        return either(ref("severity"), graded(options));
    }

    /** A rule of one's own: its options are those of its kind. Where another file or a jar says the kind, all are possible. */
    private ObjectNode own() {
        ObjectNode own = JSON.objectNode();
        ArrayNode any = own.putArray("anyOf");
        any.add(ref("severity"));
        for (String name : Kinds.GENERAL) {
            ObjectNode named = type("object");
            named.putObject("properties").putObject("kind").put("const", name);
            named.putArray("required").add("kind");
            ObjectNode both = JSON.objectNode();
            both.putArray("allOf")
                    .add(named)
                    .add(ofKind(Kinds.named(name, "house/rule").orElseThrow()));
            any.add(both);
        }
        // A kind of a jar is called as its own rule is.
        ObjectNode elsewhere = type("object");
        elsewhere
                .putObject("properties")
                .putObject("kind")
                .put("type", "string")
                .put("pattern", "/");
        any.add(elsewhere);
        return own;
    }

    /** The options of a kind that many rules share. */
    private ObjectNode ofKind(Class<?> kind) {
        String name = "kind-" + Conversion.kebab(kind.getSimpleName());
        define(name, () -> {
            ObjectNode options = properties(kind, new Options(kind).values());
            options.set("kind", oneOf(Kinds.GENERAL));
            options.set("examples", examples());
            return graded(options);
        });
        return ref(name);
    }

    private ObjectNode graded(ObjectNode options) {
        // One severity, or one for each way in which an article declares what it says of itself.
        define("severity", () -> oneOf(SEVERITIES));
        define("severities", () -> {
            ObjectNode each = JSON.objectNode();
            Arrays.stream(Declaration.values())
                    .forEach(declaration -> each.set(Conversion.kebab(declaration), ref("severity")));
            return either(ref("severity"), object(each));
        });
        ObjectNode all = JSON.objectNode();
        all.set("severity", said("how much it matters", ref("severities")));
        all.set("likely", said("how much it matters where it is likely rather than certain", ref("severities")));
        all.setAll(options);
        return object(all);
    }

    private void define(String name, Supplier<ObjectNode> drawn) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, drawn.get());
        }
    }

    private ObjectNode examples() {
        define("examples", () -> {
            ObjectNode kinds = JSON.objectNode();
            kinds.set("flags", said("texts that the rule must report", listOf(scalar())));
            kinds.set("passes", said("texts that it must not report", listOf(scalar())));
            return object(kinds);
        });
        return said("the rule's tests", ref("examples"));
    }

    private ObjectNode components(Class<?> record) {
        return object(properties(record, new Options(record).values()));
    }

    private ObjectNode properties(Class<?> record, Map<String, ?> defaults) {
        ObjectNode properties = JSON.objectNode();
        for (RecordComponent component : record.getRecordComponents()) {
            ObjectNode type = said(meaning(record, component), type(component.getGenericType()));
            Object unsaid = defaults.get(component.getName());
            if (unsaid instanceof Integer number) {
                type.put("default", number);
            } else if (unsaid instanceof Boolean truth) {
                type.put("default", truth);
            } else if (unsaid instanceof Enum<?> constant) {
                type.put("default", Conversion.kebab(constant));
            }
            properties.set(component.getName(), type);
        }
        return properties;
    }

    private ObjectNode type(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class ? mapping(arguments[0], arguments[1]) : listOf(type(arguments[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == int.class) {
            return type("integer");
        }
        if (plain == double.class) {
            return type("number");
        }
        if (plain == boolean.class) {
            return type("boolean");
        }
        if (plain == String.class) {
            return scalar();
        }
        if (plain.isEnum()) {
            return oneOf(Arrays.stream(plain.getEnumConstants())
                    .map(Conversion::kebab)
                    .toList());
        }
        boolean isWords = RecordType.parser(plain).isPresent();
        if (!plain.isRecord() || isWords && plain.getRecordComponents().length == 1) {
            return type("string");
        }
        ObjectNode record = record(plain);
        return isWords ? either(scalar(), record) : record;
    }

    private ObjectNode record(Class<?> record) {
        String name = Conversion.kebab(record.getSimpleName());
        define(name, () -> {
            Map<String, ?> defaults = RecordType.of(record).defaults();
            ObjectNode drawn = object(properties(record, defaults));
            if (defaults.isEmpty()) {
                ArrayNode required = drawn.putArray("required");
                Arrays.stream(record.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(component -> !component.equals("language"))
                        .forEach(required::add);
            }
            return drawn;
        });
        return ref(name);
    }

    private ObjectNode mapping(Type key, Type value) {
        ObjectNode mapping = type("object");
        if (key instanceof Class<?> plain && plain.isEnum()) {
            mapping.set("propertyNames", type(key));
        }
        mapping.set("additionalProperties", type(value));
        return mapping;
    }

    private static ObjectNode object(ObjectNode properties) {
        ObjectNode object = type("object");
        object.set("properties", properties);
        object.put("additionalProperties", false);
        return object;
    }

    /** One item is a list of it. */
    private static ObjectNode listOf(ObjectNode item) {
        return either(array(item), item);
    }

    private static ObjectNode array(ObjectNode item) {
        ObjectNode array = type("array");
        array.set("items", item.deepCopy());
        return array;
    }

    private static ObjectNode either(ObjectNode one, ObjectNode other) {
        ObjectNode either = JSON.objectNode();
        either.putArray("anyOf").add(one).add(other);
        return either;
    }

    private static ObjectNode orNothing(ObjectNode one) {
        return either(one, type("null"));
    }

    /** What YAML 1.1 takes for a truth value, such as {@code off}, is a word here. */
    private static ObjectNode oneOf(List<String> names) {
        ObjectNode oneOf = JSON.objectNode();
        ArrayNode values = oneOf.putArray("enum");
        names.forEach(values::add);
        if (names.contains("off")) {
            values.add(false);
        }
        return oneOf;
    }

    private static ObjectNode type(String type) {
        return JSON.objectNode().put("type", type);
    }

    /** Words as they are written, whatever YAML takes them for. */
    private static ObjectNode scalar() {
        ObjectNode scalar = JSON.objectNode();
        scalar.putArray("type").add("string").add("number").add("boolean");
        return scalar;
    }

    private static ObjectNode ref(String name) {
        return JSON.objectNode().put("$ref", "#/definitions/" + name);
    }

    /** With a description; beside a reference nothing else counts, so that one is wrapped. */
    private static ObjectNode said(String description, ObjectNode type) {
        ObjectNode said = JSON.objectNode();
        if (!description.isEmpty()) {
            said.put("description", description);
        }
        if (type.has("$ref")) {
            said.putArray("allOf").add(type);
        } else {
            said.setAll(type);
        }
        return said;
    }

    private static String meaning(Class<?> record, RecordComponent component) {
        try {
            return Javadoc.of(record, component.getName()).orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first paragraph of the rule's page. */
    private static String finds(String id) {
        try (InputStream page = Schema.class.getResourceAsStream("/dev/corpusrules/rules/" + id + ".md")) {
            String markdown = new String(page.readAllBytes(), StandardCharsets.UTF_8);
            return markdown.lines()
                    .skip(1)
                    .dropWhile(String::isBlank)
                    .takeWhile(line -> !line.isBlank())
                    .collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
