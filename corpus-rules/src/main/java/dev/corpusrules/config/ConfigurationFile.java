package dev.corpusrules.config;

import dev.corpusrules.Glob;
import dev.corpusrules.Ignored;
import dev.corpusrules.config.ArticleKeys.Drafts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a configuration file and the files that it extends: a later file says more, or says it anew. */
final class ConfigurationFile {

    /** The rule whose demands by path have a key of their own, and the option that holds them. */
    private static final String REQUIRED = "attribution/required";

    private static final String DEMANDS = "paths";

    private static final List<String> FIELD_NAMES = dev.corpusrules.article.Fields.names();

    private final Mistakes mistakes = new Mistakes();
    private final Jars jars = new Jars();
    private final Rulebook rules = new Rulebook(new Packs(mistakes), jars);
    private final Options keys = new Options(FileKeys.class);
    private final Options articles = new Options(ArticleKeys.class);
    private final List<OverrideKeys> overrides = new ArrayList<>();
    private final List<Value> ignore = new ArrayList<>();
    private final List<StatedGlob> globs = new ArrayList<>();
    /** What is being read, the innermost first: files, and packs of jars by their names. */
    private final Deque<Object> reading = new ArrayDeque<>();

    /** All files that were read, the first first. */
    private final Set<Path> files = new LinkedHashSet<>();

    private boolean namesPacks;
    private @Nullable String baselineAt;

    Configuration read(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        files.add(whole);
        Optional<Value> top = Document.read(String.valueOf(whole.getFileName()), Files.readAllBytes(whole), mistakes);
        return finish(top, whole);
    }

    Configuration ofPacks(List<String> names) {
        // Said as a file would say it, so that a mistake reads as it does in a file.
        String list = "extends: [" + String.join(", ", names) + "]";
        return finish(Document.read("packs", list.getBytes(StandardCharsets.UTF_8), mistakes), null);
    }

    private Configuration finish(Optional<Value> read, @Nullable Path file) {
        if (read.isEmpty()) {
            mistakes.throwIfAny();
        }
        Value top = read.orElseThrow();
        jars.broken().forEach(why -> top.wrong("a jar on the class path offers a rule that cannot be had: " + why));
        reading.push(file == null ? top : file);
        say(top, file);
        if (!namesPacks) {
            rules.include(Packs.ALL);
        }
        // Defaults stand in for what has mistakes, so that the rules still say theirs.
        FileKeys plain = keys.build("the file", top).map(FileKeys.class::cast).orElseGet(FileKeys::new);
        ArticleKeys of =
                articles.build("articles", top).map(ArticleKeys.class::cast).orElseGet(ArticleKeys::new);
        overrides.add(0, plain.everywhere(of));
        Articles which = new Articles(
                of.include(),
                of.exclude(),
                overrides.stream().flatMap(OverrideKeys::encodings).toList(),
                of.drafts() == Drafts.CHECK,
                overrides.stream().flatMap(OverrideKeys::trusts).toList(),
                of.minimum(),
                of.fields());
        Configuration configuration = new Configuration(
                rules.finish(
                        of.language().code(),
                        overrides.stream().flatMap(OverrideKeys::imprint).toList(),
                        plain.allow(),
                        ignored()),
                which,
                plain.failOn().severity(),
                plain.maxViolations(),
                file == null || plain.baseline() == null
                        ? null
                        : file.resolveSibling(plain.baseline()).normalize(),
                baselineAt,
                List.copyOf(globs),
                rules.settings(),
                List.copyOf(files));
        mistakes.throwIfAny();
        return configuration;
    }

    private void say(Value top, @Nullable Path file) {
        if (!Rulebook.isMapping("the file", top)) {
            return;
        }
        Fields fields = Fields.of(top);
        fields.get("extends").ifPresent(names -> extend(names, file));
        keys.say(fields, "");
        fields.get("baseline").ifPresent(value -> baselineAt = value.place());
        fields.get("articles").ifPresent(this::sayArticles);
        fields.get("require").map(Value::pairs).orElse(List.of()).forEach(pair -> note("require", pair.key()));
        fields.get("require").ifPresent(demands -> rules.options(REQUIRED, demands)
                .ifPresentOrElse(
                        options -> options.say(DEMANDS, "require", demands),
                        () -> demands.wrong("there is no rule \"" + REQUIRED + "\"")));
        fields.get("rules").ifPresent(rules::say);
        fields.get("overrides").ifPresent(this::override);
        fields.get("ignore").ifPresent(ignore::add);
        fields.rejectOthers("there is no key");
    }

    /** Read last, since an entry may name a rule of one's own. */
    private List<Ignored> ignored() {
        return ignore.stream()
                .flatMap(list -> IgnoreKeys.read(list, rules).stream())
                .toList();
    }

    private void sayArticles(Value value) {
        if (!Rulebook.isMapping("articles", value)) {
            return;
        }
        Fields inner = Fields.of(value);
        articles.say(inner, "");
        for (String key : List.of("include", StatedGlob.EXCLUDE)) {
            inner.get(key).flatMap(Value::items).orElse(List.of()).forEach(glob -> note(key, glob));
        }
        inner.get("fields").map(Value::pairs).orElse(List.of()).stream()
                .filter(field -> !FIELD_NAMES.contains(field.name()))
                .forEach(field -> field.key()
                        .wrong(
                                "\"fields\" has no key \"" + field.name() + "\"",
                                Nearest.question(field.name(), FIELD_NAMES)));
        inner.rejectOthers("\"articles\" has no key");
    }

    /** Keeps a glob of the first file; what others share may well say more than is needed here. */
    private void note(String key, Value value) {
        if (reading.size() == 1 && value.words().isPresent()) {
            try {
                globs.add(new StatedGlob(key, Glob.parse(value.words().get()), value.at()));
            } catch (IllegalArgumentException e) {
                // Whoever takes it for a glob says what is wrong with it.
            }
        }
    }

    private void extend(Value names, @Nullable Path file) {
        List<Value> items = names.items().orElse(null);
        if (items == null) {
            names.wrong("\"extends\" takes packs and files, not " + names.described());
            return;
        }
        namesPacks |= items.isEmpty();
        for (Value item : items) {
            String name = item.words().orElse("");
            if (Packs.isPack(name)) {
                namesPacks = true;
                rules.include(name);
            } else if (name.matches(".*\\.ya?ml")) {
                extendFile(item, name, file);
            } else {
                extendPack(item, name);
            }
        }
    }

    private void extendFile(Value item, String name, @Nullable Path file) {
        if (file == null || !(reading.peekLast() instanceof Path first)) {
            item.wrong("only a file extends files, and there is no pack " + item.described());
            return;
        }
        Path extended = file.resolveSibling(name).normalize();
        files.add(extended);
        try {
            // Messages name files from where the reading began, whichever file extends them.
            String shown =
                    first.resolveSibling("").relativize(extended).toString().replace('\\', '/');
            extend(item, name, extended, shown, Files.readAllBytes(extended), extended);
        } catch (IOException e) {
            item.wrong("the file \"" + name + "\" cannot be read");
        }
    }

    private void extendPack(Value item, String name) {
        List<Jars.PackFile> found = Jars.packs(name);
        if (found.size() > 1) {
            item.wrong("the pack \"" + name + "\" stands in more than one place: "
                    + found.stream().map(Jars.PackFile::name).collect(Collectors.joining(", ")));
        } else if (found.isEmpty()) {
            item.wrong("there is no pack " + item.described(), Nearest.question(name, Packs.names()));
        } else {
            namesPacks = true;
            extend(item, name, name, found.get(0).name(), found.get(0).bytes(), null);
        }
    }

    /**
     * @param key what tells it from all others that are being read
     * @param shown its name in messages
     * @param file null for a pack
     */
    private void extend(Value item, String name, Object key, String shown, byte[] bytes, @Nullable Path file) {
        if (reading.contains(key)) {
            item.wrong("\"" + name + "\" extends itself");
            return;
        }
        reading.push(key);
        Document.read(shown, bytes, mistakes).ifPresent(top -> say(top, file));
        reading.pop();
    }

    private void override(Value list) {
        if (list.isMapping() || list.words().isPresent()) {
            list.wrong("\"overrides\" takes a list of mappings, not " + list.described());
            return;
        }
        for (Value item : list.items().orElse(List.of())) {
            if (!Rulebook.isMapping("overrides", item)) {
                continue;
            }
            Fields fields = Fields.of(item);
            Options options = new Options(OverrideKeys.class);
            options.say(fields, "");
            if (fields.get("files").isEmpty()) {
                item.wrong("an override names its \"files\"");
            }
            OverrideKeys said = options.build("an override", item)
                    .map(OverrideKeys.class::cast)
                    .orElseGet(OverrideKeys::new);
            overrides.add(said);
            fields.get("files").flatMap(Value::items).orElse(List.of()).forEach(glob -> note("overrides", glob));
            fields.get("rules").ifPresent(value -> rules.regrade(said.files(), value));
            fields.rejectOthers("an override has no key");
        }
    }
}
