package dev.corpusrules.maven;

import dev.corpusrules.Declaration;
import dev.corpusrules.RuleSet;
import dev.corpusrules.RuleSet.Entry;
import dev.corpusrules.Severity;
import dev.corpusrules.engine.Checked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules that are on and were asked about no article, and what an article would need for them. */
record Unasked(RuleSet rules, Checked<?> checked) {

    /** How many rules of one need are named. */
    private static final int SHOWN = 12;

    /** One line for people; empty when there are none, or no articles either. */
    Optional<String> line() {
        Map<String, List<String>> byNeed = rules.entries().stream()
                .filter(entry -> !checked.asked().contains(entry.id()))
                .collect(Collectors.groupingBy(
                        Unasked::need, TreeMap::new, Collectors.mapping(Entry::id, Collectors.toList())));
        return byNeed.isEmpty() || checked.articles() == 0
                ? Optional.empty()
                : Optional.of(byNeed.entrySet().stream()
                        .map(same -> names(same.getValue()) + same.getKey())
                        .collect(Collectors.joining("; ", "not run: ", "")));
    }

    private static String names(List<String> ids) {
        String shown = ids.stream().sorted().limit(SHOWN).collect(Collectors.joining(", "));
        return ids.size() > SHOWN ? shown + " and " + (ids.size() - SHOWN) + " more, all in summary.json" : shown;
    }

    private static String need(Entry entry) {
        List<String> needs = new ArrayList<>();
        if (!entry.rule().languages().isEmpty()) {
            needs.add("an article in "
                    + String.join(" or ", new TreeSet<>(entry.rule().languages())));
        }
        if (!isOn(entry, Declaration.TEXT)) {
            Stream.of(Declaration.HTML, Declaration.DECLARED)
                    .filter(declaration -> isOn(entry, declaration))
                    .map(declaration -> declaration == Declaration.HTML ? "HTML" : "front matter or records")
                    .reduce((html, declared) -> html + ", " + declared)
                    .ifPresent(needs::add);
        }
        return needs.isEmpty() ? "" : " (needs " + String.join(", ", needs) + ")";
    }

    private static boolean isOn(Entry entry, Declaration declaration) {
        return entry.grades().certain().getOrDefault(declaration, Severity.OFF) != Severity.OFF;
    }
}
