package dev.corpusrules.article;

import dev.corpusrules.Flaw;
import dev.corpusrules.Span;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.representer.Representer;

/**
 * The keys of a YAML front matter. Most are flat, one key and a short value a line, and are read so: a YAML parser takes a
 * hundred times as long, and reads what is not flat.
 */
final class YamlKeys {

    /** More than any front matter that people write; aliases could make millions. */
    private static final int MOST_ENTRIES = 2000;

    private static final int DEEPEST = 12;

    /** Longer ones are no front matter that people write, and the parser takes time by the square of a value. */
    private static final int LONGEST = 1 << 18;

    private final String text;
    private final int start;
    private final int end;

    /** Whether a line that needs a real parser is left to it. */
    private final boolean strict;

    private final List<Entry> entries = new ArrayList<>();

    /** Whether no character is a pair of units: then places need not be counted. */
    private boolean isOfSingleUnits;

    /** Lines at the margin that hold something. */
    private int lines;

    /** Those of them that have the form of a key or an item, whether or not their value can be read. */
    private int shaped;

    private YamlKeys(String text, int start, int end, boolean strict) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.strict = strict;
    }

    /**
     * The keys between two offsets of the text; of broken YAML, those that stand on a line of their own, with what people
     * mean by a value that holds a colon or opens a quotation mark.
     *
     * @param behind where the article begins
     */
    static FrontMatter read(String text, int start, int end, int behind) {
        YamlKeys flat = new YamlKeys(text, start, end, true);
        if (flat.readFlat()) {
            return new FrontMatter(behind, flat.entries, List.of());
        }
        YamlKeys full = new YamlKeys(text, start, end, true);
        Optional<Flaw> flaw = full.readFully();
        if (flaw.isEmpty()) {
            return new FrontMatter(behind, full.entries, List.of());
        }
        YamlKeys lenient = new YamlKeys(text, start, end, false);
        lenient.readFlat();
        // Words between two rules may look like a key here and there.
        return lenient.shaped * 2 >= lenient.lines
                ? new FrontMatter(behind, lenient.entries, List.of(flaw.get()))
                : new FrontMatter(behind, List.of(), List.of());
    }

    /** Reads line by line; when strict, false at the first line that needs a real parser. */
    private boolean readFlat() {
        String list = "";
        for (int line = start; line < end; line = FrontMatter.nextLine(text, line)) {
            Span whole = new Span(line, Math.min(end, FrontMatter.lineEnd(text, line))).trimmed(text);
            if (whole.isEmpty() || text.charAt(whole.start()) == '#') {
                continue;
            }
            lines += whole.start() == line ? 1 : 0;
            boolean emptyItem = whole.in(text).equals("-");
            if ((emptyItem || text.startsWith("- ", whole.start())) && !list.isEmpty()) {
                shaped += whole.start() == line ? 1 : 0;
                if (!emptyItem && !item(list, new Span(whole.start() + 2, whole.end())) && strict) {
                    return false;
                }
                continue;
            }
            int colon = keyEnd(whole);
            if (colon < 0 || whole.start() != line) {
                if (strict) {
                    return false;
                }
                continue;
            }
            shaped++;
            list = text.substring(line, colon);
            Span value = new Span(colon + 1, whole.end()).trimmed(text);
            if (value.isEmpty()) {
                // A list may follow, or nothing.
                continue;
            }
            if (!scalar(list, value) && strict) {
                return false;
            }
            list = "";
        }
        return true;
    }

    /** Reads an item; false where it needs a real parser: one that is an object looks like a key. */
    private boolean item(String list, Span item) {
        String words = item.in(text);
        return !words.contains(": ") && !words.endsWith(":") && !words.startsWith("- ") && scalar(list, item);
    }

    /** The offset of the colon behind the plain key at the head of the line; -1 when there is none. */
    private int keyEnd(Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                boolean ends = i + 1 == line.end() || text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t';
                return ends && i > line.start() ? i : -1;
            }
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != '.') {
                return -1;
            }
        }
        return -1;
    }

    /** A value on one line, plain or in quotation marks without escapes. */
    private boolean scalar(String path, Span written) {
        Span value = written.trimmed(text);
        if (value.isEmpty()) {
            return true;
        }
        char first = text.charAt(value.start());
        if (first == '"' || first == '\'') {
            int close = text.indexOf(first, value.start() + 1);
            Span inside = new Span(value.start() + 1, Math.max(value.start() + 1, close));
            boolean plain = close == value.end() - 1
                    && (first == '\'' || inside.in(text).indexOf('\\') < 0);
            if (plain) {
                entries.add(new Entry(path, inside.in(text), inside));
            } else if (!strict && value.in(text).indexOf('\\') < 0) {
                boolean closed = value.length() > 1 && text.charAt(value.end() - 1) == first;
                Span meant = new Span(value.start() + 1, value.end() - (closed ? 1 : 0)).trimmed(text);
                entries.add(new Entry(path, meant.in(text), meant));
            }
            return plain;
        }
        if (first == '[' && strict) {
            return list(path, value);
        }
        if ("[]{}&*!|>%@`,?".indexOf(first) >= 0) {
            return false;
        }
        String words = value.in(text);
        int comment = words.indexOf(" #");
        if (comment >= 0) {
            value = new Span(value.start(), value.start() + comment).trimmed(text);
            words = value.in(text);
        }
        if (strict && words.contains(": ")) {
            return false;
        }
        entries.add(new Entry(path, words, value));
        return true;
    }

    /** A list in brackets on one line, of plain words or such in quotation marks; false where it needs a real parser. */
    private boolean list(String path, Span written) {
        int last = written.end() - 1;
        int at = written.start() + 1;
        if (last < at || text.charAt(last) != ']') {
            return false;
        }
        while (at < last) {
            int comma = text.indexOf(',', at);
            int to = comma < 0 || comma > last ? last : comma;
            Span item = new Span(at, to).trimmed(text);
            if (item.isEmpty() || !isPlain(item) && !isQuoted(item) || !scalar(path, item)) {
                return false;
            }
            at = to + 1;
        }
        return true;
    }

    /** Whether no sign in it means anything to YAML. */
    private boolean isPlain(Span item) {
        for (int i = item.start(); i < item.end(); i++) {
            char c = text.charAt(i);
            boolean inWord = i > item.start() && (c == '-' || c == '.' || c == '_' || c == '\'' || c == '/');
            if (!Character.isLetterOrDigit(c) && c != ' ' && !inWord) {
                return false;
            }
        }
        return true;
    }

    private boolean isQuoted(Span item) {
        char quote = text.charAt(item.start());
        boolean closed = item.length() > 2 && text.charAt(item.end() - 1) == quote;
        Span inside = closed ? new Span(item.start() + 1, item.end() - 1) : item;
        return closed && (quote == '"' || quote == '\'') && isPlain(inside);
    }

    /** Why it cannot be read; empty when it could. */
    private Optional<Flaw> readFully() {
        if (end - start > LONGEST) {
            return Optional.of(flaw(start, "it is longer than " + LONGEST + " characters"));
        }
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(20);
        options.setNestingDepthLimit(50);
        options.setAllowDuplicateKeys(true);
        isOfSingleUnits = text.codePointCount(start, end) == end - start;
        try {
            Yaml yaml = new Yaml(
                    new SafeConstructor(options), new Representer(new DumperOptions()), new DumperOptions(), options);
            Node root = yaml.compose(new StringReader(text.substring(start, end)));
            if (!(root instanceof MappingNode)) {
                return Optional.of(flaw(start, "it has no keys"));
            }
            flatten("", root, 0);
            return Optional.empty();
        } catch (MarkedYAMLException e) {
            NotYaml refused = NotYaml.of(text.substring(start, end), e);
            return Optional.of(flaw(start + refused.offset(), refused.why()));
        } catch (YAMLException | StackOverflowError e) {
            return Optional.of(flaw(start, "it is nested too deeply, or refers to itself too often"));
        }
    }

    /** A flaw of the line that holds the offset. */
    private Flaw flaw(int offset, String why) {
        int at = Math.min(offset, end - 1);
        int from = at;
        while (from > start && text.charAt(from - 1) != '\n' && text.charAt(from - 1) != '\r') {
            from--;
        }
        Span line = new Span(from, Math.min(end, FrontMatter.lineEnd(text, at))).trimmed(text);
        return new Flaw(Flaw.Subject.FRONT_MATTER, line, why);
    }

    private void flatten(String path, @Nullable Node node, int depth) {
        if (entries.size() >= MOST_ENTRIES || depth > DEEPEST) {
            return;
        }
        if (node instanceof ScalarNode scalar) {
            entries.add(new Entry(path, scalar.getValue(), place(scalar)));
        } else if (node instanceof SequenceNode list) {
            for (Node item : list.getValue()) {
                flatten(path, item, depth + 1);
            }
        } else if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    String below = path.isEmpty() ? key.getValue() : path + "." + key.getValue();
                    flatten(below, tuple.getValueNode(), depth + 1);
                }
            }
        }
    }

    /** Marks count code points from the start of what was parsed. */
    private Span place(ScalarNode node) {
        int from = offset(node.getStartMark());
        int to = Math.max(from, offset(node.getEndMark()));
        Span written = new Span(from, to).trimmed(text);
        int at = text.indexOf(node.getValue(), from);
        boolean verbatim = at >= 0 && at + node.getValue().length() <= to;
        return verbatim ? new Span(at, at + node.getValue().length()) : written;
    }

    private int offset(Mark mark) {
        int at = isOfSingleUnits ? start + mark.getIndex() : text.offsetByCodePoints(start, mark.getIndex());
        return Math.min(end, at);
    }
}
