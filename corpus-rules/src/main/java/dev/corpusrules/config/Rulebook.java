package dev.corpusrules.config;

import dev.corpusrules.Glob;
import dev.corpusrules.Ignored;
import dev.corpusrules.Imprint;
import dev.corpusrules.PhraseRule;
import dev.corpusrules.Rule;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of a configuration in the making. */
final class Rulebook {

    private static final String OWN_ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*";

    private final Packs packs;
    private final Jars jars;
    private final Map<String, Draft> drafts = new TreeMap<>();
    private final List<Regrading> regradings = new ArrayList<>();

    /** Other severities for some files, to be settled when all severities are known. */
    private record Regrading(List<Glob> files, List<Value.Pair> rules) {}

    Rulebook(Packs packs, Jars jars) {
        this.packs = packs;
        this.jars = jars;
    }

    void include(String pack) {
        packs.rules(pack).forEach(drafts::putIfAbsent);
    }

    /** What a file says of its rules: it regrades those of packs, sets their options, and makes rules of its own. */
    void say(Value rules) {
        if (!isMapping("rules", rules)) {
            return;
        }
        for (Value.Pair rule : rules.pairs()) {
            Fields fields = Fields.of(rule.value());
            Optional<Value> kind = fields.get("kind");
            known(rule.name(), rule.key())
                    .ifPresentOrElse(
                            known -> {
                                kind.filter(name -> !kind(name, rule.name())
                                                .equals(Optional.of(
                                                        known.options().type())))
                                        .ifPresent(name -> name.wrong(rule.name()
                                                + " has its kind already: a rule of your own needs another name"));
                                known.say(rule, "");
                            },
                            () -> kind.ifPresentOrElse(name -> make(rule, name), () -> {
                                // With a message it is a rule of one's own, not a rule whose name was mistyped.
                                if (fields.get("message").isPresent()) {
                                    rule.key()
                                            .wrong(
                                                    rule.name() + " needs a \"kind\"",
                                                    "say one of " + String.join(", ", kinds()));
                                } else {
                                    unknown(rule);
                                }
                            }));
        }
    }

    /** The options of a rule, for what has a key of its own outside {@code rules}. */
    Optional<Options> options(String id, Value place) {
        return known(id, place).map(Draft::options);
    }

    void regrade(List<Glob> files, Value rules) {
        if (isMapping("rules", rules)) {
            regradings.add(new Regrading(files, rules.pairs()));
        }
    }

    /** Notes a mistake unless the value names a rule, in use or not, or all rules of a family: {@code figures/*}. */
    void mustKnow(Value name) {
        String id = name.words().orElse("");
        Set<String> ids = ids();
        boolean isFamily =
                id.endsWith("/*") && ids.stream().anyMatch(one -> one.startsWith(id.substring(0, id.length() - 1)));
        if (!isFamily && !ids.contains(id)) {
            name.wrong("there is no rule " + name.described(), Nearest.question(id, ids));
        }
    }

    RuleSet finish(String language, List<Imprint> imprints, List<String> allow, List<Ignored> ignore) {
        List<RuleSet.Override> overrides = new ArrayList<>();
        for (Regrading regrading : regradings) {
            Map<String, RuleSet.Grades> grades = new HashMap<>();
            for (Value.Pair rule : regrading.rules()) {
                known(rule.name(), rule.key())
                        .ifPresentOrElse(draft -> grades.put(rule.name(), regraded(draft, rule)), () -> unknown(rule));
            }
            overrides.add(new RuleSet.Override(regrading.files(), grades));
        }
        List<RuleSet.Entry> entries = new ArrayList<>();
        List<RuleSet.Entry> off = new ArrayList<>();
        for (Draft draft : drafts.values()) {
            draft.finish(language).ifPresent(entry -> {
                if (draft.scale().isOn() || overrides.stream().anyMatch(override -> switchesOn(override, entry.id()))) {
                    entries.add(entry);
                } else if (entry.rule() instanceof PhraseRule) {
                    off.add(entry);
                }
            });
        }
        return new RuleSet(entries, overrides, language, imprints, allow, ignore, off);
    }

    /** What has been said of all rules, in their order; overrides behind what holds everywhere. */
    List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        for (Draft draft : drafts.values()) {
            settings.addAll(draft.settings());
            for (Regrading regrading : regradings) {
                String files = regrading.files().stream().map(Glob::toString).collect(Collectors.joining(", "));
                regrading.rules().stream()
                        .filter(rule -> rule.name().equals(draft.id()))
                        .map(rule -> new Setting(
                                draft.id(),
                                "severity in " + files,
                                rule.value().shown(),
                                rule.key().at()))
                        .forEach(settings::add);
            }
        }
        return settings;
    }

    private static boolean switchesOn(RuleSet.Override override, String id) {
        RuleSet.Grades grades = override.grades().get(id);
        return grades != null && grades.certain().values().stream().anyMatch(severity -> severity != Severity.OFF);
    }

    private static RuleSet.Grades regraded(Draft draft, Value.Pair rule) {
        if (!rule.value().isMapping()) {
            return draft.scale().withCertain(rule.value()).grades();
        }
        Fields fields = Fields.of(rule.value());
        Scale scale = draft.scale().with(fields);
        draft.options().names().forEach(option -> fields.pair(option).ifPresent(pair -> pair.key()
                .wrong(
                        "overrides change severities only: a rule compares articles under one set of options",
                        "set \"" + option + "\" under rules")));
        fields.rejectOthers(draft.id() + " has no option");
        return scale.grades();
    }

    /**
     * A rule in use; a rule of a pack, or one that a jar has a kind for, comes into use by being named.
     *
     * @param place where it is named
     */
    private Optional<Draft> known(String id, Value place) {
        if (!drafts.containsKey(id)) {
            packs.rule(id)
                    .or(() -> Optional.ofNullable(jars.kinds().get(id))
                            .map(kind -> new Draft(id, kind, Scale.of(Severity.WARNING), place)))
                    .ifPresent(found -> drafts.put(id, found));
        }
        return Optional.ofNullable(drafts.get(id));
    }

    /** A kind as a rule of one's own names it: a general one, or that of a rule that a jar brings. */
    private Optional<Class<? extends Rule>> kind(Value named, String id) {
        String name = named.words().orElse("");
        return Optional.<Class<? extends Rule>>ofNullable(jars.kinds().get(name))
                .or(() -> Kinds.named(name, id));
    }

    /** What a rule of one's own may be made of. */
    private List<String> kinds() {
        return Stream.concat(Kinds.GENERAL.stream(), jars.kinds().keySet().stream())
                .toList();
    }

    private void make(Value.Pair rule, Value kind) {
        String id = rule.name();
        if (!kinds().contains(kind.words().orElse(""))) {
            kind.wrong(
                    "there is no kind " + kind.described(),
                    Nearest.question(kind.words().orElse(""), kinds()));
        } else if (Packs.FAMILIES.contains(Kinds.family(id))) {
            rule.key()
                    .wrong(
                            "the rules of " + Kinds.family(id) + " are the library's",
                            "name yours \"house" + id.substring(id.indexOf('/')) + "\"");
        } else if (!id.matches(OWN_ID)) {
            rule.key().wrong("a rule's name is a family and a name in small letters, as in \"house/old-name\"", "");
        } else {
            kind(kind, id).ifPresent(found -> {
                Draft draft = new Draft(id, found, Scale.of(Severity.WARNING), rule.key());
                draft.say(rule, "");
                drafts.put(id, draft);
            });
        }
    }

    private void unknown(Value.Pair rule) {
        rule.key().wrong("there is no rule \"" + rule.name() + "\"", Nearest.question(rule.name(), ids()));
    }

    private Set<String> ids() {
        Set<String> ids = new TreeSet<>(drafts.keySet());
        ids.addAll(packs.rules(Packs.ALL).keySet());
        ids.addAll(jars.kinds().keySet());
        return ids;
    }

    static boolean isMapping(String name, Value value) {
        if (!value.isMapping() && !value.isNothing()) {
            value.wrong("\"" + name + "\" takes \"key: value\", not " + value.described());
        }
        return value.isMapping();
    }
}
