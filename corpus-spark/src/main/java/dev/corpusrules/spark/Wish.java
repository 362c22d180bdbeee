package dev.corpusrules.spark;

import dev.corpusrules.Severity;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What was asked for on the command line. */
record Wish(String command, String from, String to, Map<String, String> options) {

    private static final Map<String, List<String>> OPTIONS = Map.of(
            "input", List.of("files", "parquet", "json"),
            "output", List.of("parquet", "json"),
            "fail-on", List.of("error", "warning", "info", "never"),
            "config", List.of(),
            "baseline", List.of(),
            "checkpoint", List.of());

    /** @throws IllegalArgumentException when nobody could want that; its message says why */
    static Wish of(List<String> words) {
        if (words.size() < 3 || !List.of("check", "clean").contains(words.get(0))) {
            throw new IllegalArgumentException("it takes check or clean, an input and an output");
        }
        Map<String, String> options = new HashMap<>();
        for (int i = 3; i < words.size(); i += 2) {
            String name = words.get(i).replaceFirst("^--", "");
            List<String> values = OPTIONS.get(name);
            if (values == null || i + 1 == words.size()) {
                throw new IllegalArgumentException(
                        (values == null ? "there is no option " : "there is no value for ") + words.get(i));
            }
            String value = words.get(i + 1);
            if (!values.isEmpty() && !values.contains(value)) {
                throw new IllegalArgumentException(words.get(i) + " is one of " + String.join(", ", values));
            }
            options.put(name, value);
        }
        return new Wish(words.get(0), words.get(1), words.get(2), Map.copyOf(options));
    }

    boolean isClean() {
        return command.equals("clean");
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    String input() {
        return options.getOrDefault("input", "files");
    }

    String output() {
        return options.getOrDefault("output", "parquet");
    }

    Optional<Severity> failOn() {
        return option("fail-on").map(word -> Arrays.stream(Severity.values())
                .filter(severity -> severity.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElse(Severity.OFF));
    }
}
