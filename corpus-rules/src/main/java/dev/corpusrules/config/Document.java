package dev.corpusrules.config;

import dev.corpusrules.Source;
import dev.corpusrules.Span;
import dev.corpusrules.article.NotYaml;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A YAML file as a tree whose nodes know their places. Nothing is ever constructed from it: a tag that asks for a Java
 * class is a mistake like any other.
 */
final class Document {

    /** Configurations are written by hand; what is larger or deeper is an accident or an attack. */
    private static final int MOST_CHARACTERS = 4_000_000;

    private static final int DEEPEST = 30;
    private static final int MOST_ALIASES = 50;

    private static final Set<Tag> PLAIN =
            Set.of(Tag.BOOL, Tag.FLOAT, Tag.INT, Tag.MAP, Tag.MERGE, Tag.NULL, Tag.SEQ, Tag.STR, Tag.TIMESTAMP);

    private static final Mark TOP = new Mark("", 0, 0, 0, new int[0], 0);

    /** What an empty file holds. */
    private static final Node NOTHING = new ScalarNode(Tag.NULL, "", TOP, TOP, DumperOptions.ScalarStyle.PLAIN);

    private final Source source;
    private final Mistakes mistakes;
    /** How many code points there are. */
    private final int length;

    private Document(Source source, Mistakes mistakes) {
        this.source = source;
        this.mistakes = mistakes;
        this.length = source.text().codePointCount(0, source.text().length());
    }

    /** The top of the tree; empty when there is none to be had, which is noted as a mistake. */
    static Optional<Value> read(String name, byte[] bytes, Mistakes mistakes) {
        mistakes.open(name);
        String text = decode(name, bytes, mistakes);
        if (text == null) {
            return Optional.empty();
        }
        Document document = new Document(new Source(name, text), mistakes);
        Node root = document.compose();
        return root == null || !document.isSound(root) ? Optional.empty() : Optional.of(new Value(document, root));
    }

    void wrong(Span span, String message, String suggestion) {
        mistakes.add(source, span, message, suggestion);
    }

    String at(Span span) {
        return source.name() + ":" + source.line(span.start());
    }

    String place(Span span) {
        return at(span) + ":" + source.column(span.start());
    }

    String text(Span span) {
        return span.in(source.text());
    }

    /** Where a node stands; marks count code points. */
    Span span(Node node) {
        int start = offset(node.getStartMark());
        return new Span(start, Math.max(start, offset(node.getEndMark())));
    }

    private int offset(Mark mark) {
        return offset(mark.getIndex());
    }

    private int offset(int codePoints) {
        String text = source.text();
        int at = Math.min(codePoints, length);
        // In most files all characters are single units, and none need be counted.
        return length == text.length() ? at : text.offsetByCodePoints(0, at);
    }

    private static @Nullable String decode(String name, byte[] bytes, Mistakes mistakes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        boolean marked = text.startsWith("\uFEFF");
        if (!result.isError()) {
            return marked ? text.substring(1) : text;
        }
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        int offset = text.length() - (marked ? 1 : 0);
        mistakes.add(
                new Source(name, marked ? lenient.substring(1) : lenient),
                new Span(offset, offset + 1),
                String.format(Locale.ROOT, "the file is not UTF-8: byte %02X", bytes[in.position()] & 0xFF),
                "save it as UTF-8");
        return null;
    }

    private @Nullable Node compose() {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(MOST_CHARACTERS);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setMaxAliasesForCollections(MOST_ALIASES);
        // Nothing is constructed, so a tag does no harm: it is noted with all other mistakes.
        limits.setTagInspector(tag -> true);
        try {
            ParserImpl parser = new ParserImpl(new StreamReader(source.text()), limits);
            Node root = new Composer(parser, new Resolver(), limits).getSingleNode();
            return root == null ? NOTHING : root;
        } catch (MarkedYAMLException e) {
            NotYaml refused = NotYaml.of(source.text(), e);
            wrong(new Span(refused.offset(), refused.offset()), refused.why(), "");
        } catch (ReaderException e) {
            int at = offset(e.getPosition());
            wrong(
                    new Span(at, at),
                    String.format(Locale.ROOT, "this character may not stand in YAML: U+%04X", e.getCodePoint()),
                    "");
        } catch (YAMLException e) {
            wrong(new Span(0, 0), "this is longer, deeper or refers to itself more often than a configuration may", "");
        }
        return null;
    }

    /** Whether the tree can be walked; notes tags, keys that stand twice, and keys that are no names. */
    private boolean isSound(Node root) {
        return isSound(root, new IdentityHashMap<>(), new HashSet<>());
    }

    private boolean isSound(Node node, Map<Node, Boolean> known, Set<Node> above) {
        if (above.contains(node)) {
            wrong(span(node), "this holds itself", "");
            return false;
        }
        if (known.putIfAbsent(node, true) != null) {
            return true;
        }
        if (!PLAIN.contains(node.getTag())) {
            wrong(span(node), "no tags here: " + node.getTag().getValue(), "");
        }
        above.add(node);
        boolean sound = true;
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                sound &= isSound(item, known, above);
            }
        } else if (node instanceof MappingNode mapping) {
            checkKeys(mapping);
            for (NodeTuple tuple : mapping.getValue()) {
                sound &= isSound(tuple.getKeyNode(), known, above) & isSound(tuple.getValueNode(), known, above);
            }
        }
        above.remove(node);
        return sound;
    }

    private void checkKeys(MappingNode mapping) {
        Map<String, Node> first = new HashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = tuple.getKeyNode();
            if (!(key instanceof ScalarNode scalar)) {
                wrong(span(key), "a key is a word", "");
                continue;
            }
            Node earlier = first.putIfAbsent(scalar.getValue(), key);
            if (earlier != null) {
                int line = source.line(span(earlier).start());
                wrong(span(key), "\"" + scalar.getValue() + "\" stands twice, first in line " + line, "");
            }
        }
    }
}
