package dev.corpusrules.config;

import dev.corpusrules.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What stands at one place of a document: words, a list or a mapping. */
record Value(Document document, Node node) {

    /** So many characters of a value a message shows: what is longer, the line below shows. */
    private static final int SHOWN = 100;

    /** How YAML 1.1 writes what is true. */
    private static final Set<String> TRUE = Set.of("true", "yes", "on");

    /** A key with what it stands for. */
    record Pair(Value key, Value value) {

        String name() {
            return ((ScalarNode) key.node).getValue();
        }
    }

    /** Words as they are written, whatever YAML takes them for ({@code no}, {@code 12}); empty for anything else. */
    Optional<String> words() {
        return node instanceof ScalarNode scalar && !isNothing() ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    /** Words without quotation marks, which may be a number or a truth value. */
    Optional<String> bareWords() {
        return node instanceof ScalarNode scalar && scalar.isPlain() ? words() : Optional.empty();
    }

    Optional<Boolean> truth() {
        if (node.getTag().equals(Tag.BOOL)) {
            return words().map(word -> TRUE.contains(word.toLowerCase(Locale.ROOT)));
        }
        return Optional.empty();
    }

    boolean isNothing() {
        return node.getTag().equals(Tag.NULL);
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** The items of a list; words alone are a list of one. Empty for a mapping and for nothing. */
    Optional<List<Value>> items() {
        if (node instanceof SequenceNode sequence) {
            List<Value> items = new ArrayList<>(sequence.getValue().size());
            for (Node item : sequence.getValue()) {
                items.add(new Value(document, item));
            }
            return Optional.of(Collections.unmodifiableList(items));
        }
        return words().isPresent() ? Optional.of(List.of(this)) : Optional.empty();
    }

    /**
     * The keys of a mapping with their values, in order; none when it is no mapping. Of two equal keys the first counts:
     * the second is a mistake that the document has noted.
     */
    List<Pair> pairs() {
        if (!(node instanceof MappingNode mapping)) {
            return List.of();
        }
        Map<String, Pair> pairs = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                Pair pair = new Pair(new Value(document, key), new Value(document, tuple.getValueNode()));
                pairs.putIfAbsent(key.getValue(), pair);
            }
        }
        return List.copyOf(pairs.values());
    }

    /** Where it stands, as people name a place: {@code corpus.yml:14}. */
    String at() {
        return document.at(document.span(node));
    }

    /** The same with the column: {@code corpus.yml:14:3}. */
    String place() {
        return document.place(document.span(node));
    }

    void wrong(String message) {
        wrong(message, "");
    }

    void wrong(String message, String suggestion) {
        document.wrong(document.span(node), message, suggestion);
    }

    /** As {@link #wrong}, at a character of the words where they are written just as they are meant. */
    void wrongAt(int index, String message) {
        Span span = document.span(node);
        String words = words().orElse("");
        int start = document.text(span).indexOf(words);
        if (start < 0 || index < 0 || index > words.length()) {
            wrong(message);
        } else {
            int first = span.start() + start;
            document.wrong(new Span(first + index, first + words.length()), message, "");
        }
    }

    /** What stands here, on one line. */
    String shown() {
        if (isMapping()) {
            return pairs().stream()
                    .map(pair -> pair.name() + ": " + pair.value().shown())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return words().orElseGet(() ->
                items().orElse(List.of()).stream().map(Value::shown).collect(Collectors.joining(", ", "[", "]")));
    }

    /** What stands here, for a message; of long words the beginning. */
    String described() {
        if (node instanceof MappingNode) {
            return "a mapping";
        }
        return node instanceof SequenceNode
                ? "a list"
                : words().map(word -> "\"" + beginning(word) + "\"").orElse("nothing");
    }

    private static String beginning(String words) {
        return words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
