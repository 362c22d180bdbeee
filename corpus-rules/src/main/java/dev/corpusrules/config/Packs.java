package dev.corpusrules.config;

import dev.corpusrules.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The packs in the library: files in the language that users write, one for each family of rules. */
final class Packs {

    static final List<String> FAMILIES = List.of("boilerplate", "attribution", "figures", "hygiene");

    /** The name for all of them. */
    static final String ALL = "news";

    private static final String FOLDER = "/dev/corpusrules/packs/";

    private final Mistakes mistakes;
    private final Map<String, Map<String, Draft>> read = new TreeMap<>();

    Packs(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    static boolean isPack(String name) {
        return name.equals(ALL) || FAMILIES.contains(name);
    }

    static List<String> names() {
        List<String> names = new ArrayList<>(FAMILIES);
        names.add(ALL);
        return names;
    }

    /** The rules of a pack by their ids. */
    Map<String, Draft> rules(String name) {
        Map<String, Draft> rules = new TreeMap<>();
        for (String family : name.equals(ALL) ? FAMILIES : List.of(name)) {
            rules.putAll(read.computeIfAbsent(family, this::read));
        }
        return rules;
    }

    /** A rule of any pack. */
    Optional<Draft> rule(String id) {
        String family = Kinds.family(id);
        return FAMILIES.contains(family) ? Optional.ofNullable(rules(family).get(id)) : Optional.empty();
    }

    private Map<String, Draft> read(String family) {
        Map<String, Draft> rules = new TreeMap<>();
        for (String language : read(family + ".yml", rules)) {
            read(family + "." + language + ".yml", rules);
        }
        rules.values().forEach(draft -> draft.shipIn(family));
        return rules;
    }

    /** Takes the rules of a file, and says for which languages there are files beside it. */
    private List<String> read(String file, Map<String, Draft> rules) {
        Fields fields = document(file).map(Fields::of).orElseGet(Fields::none);
        String language = fields.get("language").flatMap(Value::words).orElse("");
        fields.get("rules").ifPresent(list -> define(list, language, rules));
        List<Value> languages = fields.get("languages").flatMap(Value::items).orElse(List.of());
        fields.rejectOthers("a pack has no key");
        return languages.stream().flatMap(code -> code.words().stream()).toList();
    }

    /** Rules that are new are defined, those that are known get what the language adds. */
    private void define(Value list, String language, Map<String, Draft> rules) {
        // To ask for a class that is not there takes long.
        Map<String, Optional<Class<? extends Rule>>> kinds = new HashMap<>();
        for (Value.Pair pair : list.pairs()) {
            Draft known = rules.get(pair.name());
            if (known != null) {
                known.add(pair, language);
                continue;
            }
            Optional<String> named = Fields.of(pair.value()).get("kind").flatMap(Value::words);
            named.map(kind -> kinds.computeIfAbsent(kind, name -> Kinds.named(name, pair.name())))
                    .orElseGet(() -> Kinds.ofRule(pair.name()))
                    .ifPresentOrElse(
                            kind -> {
                                Draft draft = new Draft(pair.name(), kind, Scale.OFF, pair.key());
                                draft.say(pair, language);
                                rules.put(pair.name(), draft);
                            },
                            () -> pair.key().wrong("there is no kind for the rule \"" + pair.name() + "\""));
        }
    }

    private Optional<Value> document(String file) {
        try (InputStream in = Packs.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its " + file);
            }
            return Document.read(file, in.readAllBytes(), mistakes);
        } catch (IOException e) {
            throw new UncheckedIOException("the library is damaged: " + file, e);
        }
    }
}
