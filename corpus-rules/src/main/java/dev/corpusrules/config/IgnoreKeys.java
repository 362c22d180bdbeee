package dev.corpusrules.config;

import dev.corpusrules.Glob;
import dev.corpusrules.Ignored;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The keys of an entry under {@code ignore}.
 *
 * @param file the articles that are meant, as an Ant glob
 * @param rule the id of the rule, or all of a family, as in {@code figures/*}
 * @param quote words that what is found holds; letter case and white space do not matter
 * @param fingerprint that of the one finding that is meant
 * @param reason why it is not to be reported
 */
record IgnoreKeys(Glob file, String rule, String quote, String fingerprint, String reason) {

    private static final List<String> NEEDED = List.of("file", "rule", "reason");

    IgnoreKeys() {
        this(Glob.parse("**"), "", "", "", "");
    }

    /** The entries of a list, but for those that have mistakes. */
    static List<Ignored> read(Value list, Rulebook rules) {
        if (list.isMapping() || list.words().isPresent()) {
            list.wrong("\"ignore\" takes a list of mappings, not " + list.described());
            return List.of();
        }
        return list.items().orElse(List.of()).stream()
                .filter(item -> Rulebook.isMapping("ignore", item))
                .flatMap(item -> entry(item, rules).stream())
                .toList();
    }

    private static Optional<Ignored> entry(Value item, Rulebook rules) {
        Fields fields = Fields.of(item);
        Options options = new Options(IgnoreKeys.class);
        options.say(fields, "");
        fields.get("rule").ifPresent(rules::mustKnow);
        Stream<String> missing = NEEDED.stream()
                .filter(key -> fields.get(key).isEmpty() || options.lacks(key))
                .map(key -> "a \"" + key + "\"");
        Stream<String> vague = options.lacks("quote") && options.lacks("fingerprint")
                ? Stream.of("a \"quote\" or a \"fingerprint\"")
                : Stream.empty();
        List<String> lacking = Stream.concat(missing, vague).toList();
        lacking.forEach(what -> item.wrong("an entry of \"ignore\" needs " + what));
        fields.rejectOthers("an entry of \"ignore\" has no key");
        return options.build("an entry of \"ignore\"", item)
                .filter(made -> lacking.isEmpty())
                .map(IgnoreKeys.class::cast)
                .map(keys -> new Ignored(keys.file, keys.rule, keys.quote, keys.fingerprint, keys.reason, item.at()));
    }
}
