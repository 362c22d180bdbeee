package dev.corpusrules.article;

import dev.corpusrules.Block;
import dev.corpusrules.Prose;
import dev.corpusrules.Source;
import dev.corpusrules.Span;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Lays out Markdown: its words without the marks, each block with the lines that it takes up in the source. */
final class Markdown {

    /** Deeper nesting than people write; what is deeper is read as text. */
    private static final int DEEPEST = 100;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private final Layout layout;
    private final String source;
    private final int offset;
    private final Prose.Builder prose;
    private boolean isOpen;
    private int blockStart;
    private int lastEnd;
    /** What parts the words so far from those that may follow. */
    private String gap = "";

    private int links;
    private int linkCharacters;

    private Markdown(Layout layout, int offset) {
        this.layout = layout;
        this.source = layout.source().text();
        this.prose = layout.prose();
        this.offset = offset;
    }

    static void read(Layout layout, Span body) {
        String text = body.in(layout.source().text());
        Node document;
        try {
            document = PARSER.parse(text);
        } catch (StackOverflowError | IllegalArgumentException e) {
            // Nested too deeply, or a table of too many cells. No words are lost that way.
            layout.plain(body);
            return;
        }
        new Markdown(layout, body.start()).walk(document);
    }

    private void walk(Node root) {
        Node node = root;
        while (node != null) {
            boolean into = enter(node) && node.getFirstChild() != null;
            Node next = into ? node.getFirstChild() : null;
            while (next == null && node != null) {
                leave(node);
                next = node == root ? null : node.getNext();
                node = node == root ? null : next == null ? node.getParent() : node;
            }
            node = next;
        }
    }

    /** Reads what stands in the node itself; false when its children are not to be read. */
    private boolean enter(Node node) {
        if (node instanceof Text text) {
            words(text.getLiteral(), span(text), true);
        } else if (node instanceof Code code) {
            code(code);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            gap = isOpen ? "\n" : "";
        } else if (node instanceof FencedCodeBlock fenced) {
            codeBlock(fenced, fenced.getLiteral());
        } else if (node instanceof IndentedCodeBlock indented) {
            codeBlock(indented, indented.getLiteral());
        } else if (node instanceof HtmlBlock) {
            HtmlPage.readPart(layout, span(node));
        } else if (node instanceof Link) {
            links++;
        } else if (node instanceof TableCell) {
            // A blank would make one number of two.
            gap = isOpen ? "\t" : "";
        }
        return !(node instanceof Image);
    }

    private void leave(Node node) {
        if (node instanceof Link) {
            links--;
        } else if (node instanceof Heading heading) {
            close(Block.Kind.HEADING, heading.getLevel(), node);
        } else if (node instanceof Paragraph) {
            int items = depth(node, ListItem.class);
            if (items > 0) {
                boolean alone = node.getPrevious() == null && node.getNext() == null;
                close(Block.Kind.ITEM, items, alone ? node.getParent() : node);
            } else {
                close(depth(node, BlockQuote.class) > 0 ? Block.Kind.QUOTE : Block.Kind.PARAGRAPH, 0, node);
            }
        } else if (node instanceof TableRow) {
            close(Block.Kind.ROW, 0, node);
        }
    }

    private static int depth(Node node, Class<? extends Node> kind) {
        int depth = 0;
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            depth += kind.isInstance(at) ? 1 : 0;
        }
        return depth;
    }

    /** Words as written, with escapes and entities where they stand for the characters of {@code literal}. */
    private void words(String literal, Span span, boolean escapes) {
        int read = 0;
        int at = span.start();
        int copied = at;
        while (at < span.end() && read < literal.length()) {
            char c = source.charAt(at);
            Entities.Entity entity = c == '&' && escapes ? Entities.at(source, at, span.end()) : null;
            boolean isEntity = entity != null && literal.startsWith(entity.characters(), read);
            boolean isEscape = c == '\\'
                    && escapes
                    && at + 1 < span.end()
                    && isPunctuation(source.charAt(at + 1))
                    && source.charAt(at + 1) == literal.charAt(read);
            if (!isEntity && !isEscape && c == literal.charAt(read)) {
                at++;
                read++;
                continue;
            }
            verbatim(copied, at);
            if (entity != null && isEntity) {
                decoded(entity.characters(), at, entity.end());
                read += entity.characters().length();
                at = entity.end();
            } else if (isEscape) {
                decoded(literal.substring(read, read + 1), at, at + 2);
                read++;
                at += 2;
            } else {
                // A line end in code reads as a blank, a NUL as the mark of what cannot be read.
                boolean pair = c == '\r' && source.startsWith("\n", at + 1);
                decoded(literal.substring(read, read + 1), at, at + 1);
                read++;
                at += pair ? 2 : 1;
            }
            copied = at;
        }
        verbatim(copied, at);
    }

    /** White space at either end is kept in mind, should words follow. */
    private void verbatim(int start, int end) {
        Span words = new Span(start, Math.max(start, end)).trimmed(source);
        if (words.isEmpty()) {
            part(end > start);
            return;
        }
        part(words.start() > start);
        begin(words.start());
        prose.verbatim(words.in(source), words.start());
        count(words.length(), words.end());
        part(words.end() < end);
    }

    private void part(boolean white) {
        gap = white && isOpen && gap.isEmpty() ? " " : gap;
    }

    private void decoded(String characters, int start, int end) {
        if (characters.isBlank()) {
            part(true);
            return;
        }
        begin(start);
        prose.decoded(characters, new Span(start, end));
        count(characters.length(), end);
    }

    private void count(int characters, int end) {
        linkCharacters += links > 0 ? characters : 0;
        lastEnd = end;
    }

    private void begin(int at) {
        if (!isOpen) {
            isOpen = true;
            blockStart = layout.begin(at);
            linkCharacters = 0;
        } else if (!gap.isEmpty()) {
            prose.decoded(gap, new Span(Math.min(lastEnd, at), at));
        }
        gap = "";
    }

    private void close(Block.Kind kind, int level, Node node) {
        if (isOpen) {
            int length = Math.max(1, prose.length() - blockStart);
            double share = Math.min(1, (double) linkCharacters / length);
            Span whole = layout.source().wholeLines(span(node));
            layout.end(kind, blockStart, whole, level, share, Set.of(), lastEnd);
        }
        isOpen = false;
        gap = "";
    }

    /** Code between backticks is as it stands; one blank at either end may be for the looks. */
    private void code(Code code) {
        Span span = span(code);
        int ticks = span.start();
        while (ticks < span.end() && source.charAt(ticks) == '`') {
            ticks++;
        }
        int start = ticks;
        int end = Math.max(start, span.end() - (ticks - span.start()));
        if (end - start == code.getLiteral().length() + 2) {
            start++;
            end--;
        }
        words(code.getLiteral(), new Span(start, end), false);
    }

    /** A block of code: the tail of each of its lines, without indentation and fences. */
    private void codeBlock(Node node, String literal) {
        Source lines = layout.source();
        int line = lines.line(span(node).start()) + (node instanceof FencedCodeBlock ? 1 : 0);
        for (String words : literal.split("\n", -1)) {
            if (!words.isBlank() && line <= lines.lines()) {
                Span place = lines.lineSpan(line);
                int start = place.end() - words.length();
                if (start >= place.start() && source.startsWith(words, start)) {
                    verbatim(start, place.end());
                } else {
                    // A tab counts as several blanks, some of which may be indentation.
                    verbatim(place.start(), place.end());
                }
            }
            gap = isOpen ? gap + "\n" : "";
            line++;
        }
        close(Block.Kind.CODE, 0, node);
    }

    private static boolean isPunctuation(char c) {
        return '!' <= c && c <= '/' || ':' <= c && c <= '@' || '[' <= c && c <= '`' || '{' <= c && c <= '~';
    }

    /** From the node's first character to its last, marks included. */
    private Span span(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return new Span(lastEnd, lastEnd);
        }
        return new Span(
                span(spans.get(0)).start(), span(spans.get(spans.size() - 1)).end());
    }

    private Span span(SourceSpan span) {
        int start = offset + span.getInputIndex();
        return new Span(start, start + span.getLength());
    }
}
