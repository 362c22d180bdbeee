package dev.corpusrules.article;

import dev.corpusrules.Prose;
import dev.corpusrules.Span;
import dev.corpusrules.article.Frames.Frame;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Lays out the text of an element of HTML. White space is one blank, as a reader sees it; a tag inside a word does not part it. */
final class Html {

    private static final int MOST_INLINE = 200;

    private final Layout layout;
    private final String source;
    /** Where the parsed text begins in the source. */
    private final int offset;

    private final Element root;
    private final @Nullable Element headline;
    private final Predicate<Element> unread;
    private final Frames frames;
    private final Prose.Builder prose;

    private boolean isOpen;
    private int blockStart;
    private int firstSource;
    private int lastSource;
    private int linkCharacters;
    private int links;
    /** White space that parts the words so far from those that may follow; null when there is none. */
    private @Nullable Span gap;

    /** What the gap is in the prose: a blank, a line end, or a tab between cells, which would else make one number. */
    private String gapText = " ";

    /** The children of the block's element in which its words begin and end. */
    private Node firstNode;

    private Node lastNode;

    /**
     * @param offset where the document begins in the source
     * @param root what is read of it
     * @param headline the heading that is the article's headline, if it is read here
     * @param unread the elements that are passed over
     */
    Html(Layout layout, int offset, Element root, @Nullable Element headline, Predicate<Element> unread) {
        this.layout = layout;
        this.source = layout.source().text();
        this.prose = layout.prose();
        this.offset = offset;
        this.root = root;
        this.headline = headline;
        this.unread = unread;
        this.frames = new Frames(headline);
        this.firstNode = root;
        this.lastNode = root;
    }

    static boolean isWritten(Element element) {
        return element.sourceRange().isTracked() && !element.sourceRange().isImplicit();
    }

    /** Goes through all nodes in their order without recursion, whatever the depth. */
    void walk() {
        enter(root);
        Node node = root.childNodeSize() == 0 ? null : root.childNode(0);
        while (node != null) {
            boolean entered = false;
            if (node instanceof TextNode text) {
                read(text);
            } else if (node instanceof Element element && !unread.test(element)) {
                enter(element);
                entered = element.childNodeSize() > 0;
                if (!entered) {
                    leave(element);
                }
            }
            if (entered) {
                node = node.childNode(0);
                continue;
            }
            while (node != null && !node.equals(root) && node.nextSibling() == null) {
                node = node.parent();
                if (node instanceof Element left) {
                    leave(left);
                }
            }
            node = node == null || node.equals(root) ? null : node.nextSibling();
        }
        for (Frame left = frames.top(); left != null; left = frames.top()) {
            leave(left.element());
        }
    }

    private void enter(Element element) {
        Frame above = frames.top();
        String name = element.normalName();
        links += name.equals("a") ? 1 : 0;
        if (name.equals("br")) {
            lineBreak(element);
        } else if (above == null || Elements.isBlock(element)) {
            close(false);
            frames.open(element, layout.size());
        } else if (Elements.isCell(element)) {
            cell(at(element.sourceRange().startPos()));
        }
    }

    private void leave(Element element) {
        links -= element.normalName().equals("a") ? 1 : 0;
        Frame top = frames.top();
        if (top != null && top.element().equals(element)) {
            close(true);
            frames.close();
        }
    }

    /** One break is a new line in a block, two are a new block. */
    private void lineBreak(Element element) {
        int start = at(element.sourceRange().startPos());
        if (gap != null && gapText.equals("\n")) {
            close(false);
        } else if (isOpen) {
            Span before = gap;
            int end = Math.max(start, at(element.sourceRange().endPos()));
            gap = new Span(before == null ? start : Math.min(start, before.start()), end);
            gapText = "\n";
        }
    }

    private void cell(int at) {
        if (isOpen) {
            gap = gap == null ? new Span(at, at) : gap;
            gapText = "\t";
        }
    }

    /** Reads characters one after the other, so that each knows its place. */
    private void read(TextNode node) {
        Range range = node.sourceRange();
        if (!range.isTracked()) {
            return;
        }
        int at = at(range.startPos());
        int end = at(range.endPos());
        int copied = at;
        while (at < end) {
            char c = source.charAt(at);
            if (c > ' ' && c < 0x7F && c != '&' || c == ' ' && at > copied && isRead(at + 1, end)) {
                at++;
                continue;
            }
            Entities.Entity entity = c == '&' ? Entities.at(source, at, end) : null;
            if (entity == null && c != 0 && !isSpace(c)) {
                at++;
                continue;
            }
            verbatim(node, copied, at);
            if (entity != null && entity.characters().isBlank()) {
                pass(at, entity.end(), false);
                at = entity.end();
            } else if (entity != null) {
                begin(node, at, entity.end());
                prose.decoded(entity.characters(), new Span(at, entity.end()));
                linkCharacters += links > 0 ? entity.characters().length() : 0;
                at = entity.end();
            } else {
                int from = at;
                while (at < end && (isSpace(source.charAt(at)) || source.charAt(at) == 0)) {
                    at++;
                }
                pass(from, at, c == 0 && at == from + 1);
            }
            copied = at;
        }
        verbatim(node, copied, end);
    }

    /** Whether a character stands there that is read as it is: then one blank before it is, too. */
    private boolean isRead(int at, int end) {
        return at < end && source.charAt(at) != '&' && source.charAt(at) != 0 && !isSpace(source.charAt(at));
    }

    /** Keeps white space in mind, should words follow; a NUL alone is none and is not read. */
    private void pass(int from, int to, boolean isNul) {
        if (isOpen && !isNul) {
            gap = new Span(gap == null ? from : Math.min(gap.start(), from), to);
        }
    }

    private void verbatim(TextNode node, int start, int end) {
        if (end > start) {
            begin(node, start, end);
            prose.verbatim(source.substring(start, end), start);
            linkCharacters += links > 0 ? end - start : 0;
        }
    }

    /** Makes room for characters that stand in the source between two offsets: a new block, or the blank before them. */
    private void begin(TextNode node, int start, int end) {
        lastNode = childOfBlock(node);
        if (!isOpen) {
            isOpen = true;
            blockStart = layout.begin(start);
            firstSource = start;
            firstNode = lastNode;
            linkCharacters = 0;
        } else if (gap != null) {
            fill(gap);
        }
        gap = null;
        gapText = " ";
        firstSource = Math.min(firstSource, start);
        lastSource = end;
    }

    private void fill(Span white) {
        linkCharacters += links > 0 ? 1 : 0;
        String written = white.in(source);
        Frame frame = frames.top();
        if (frame != null && frame.isPreserved() && written.isBlank() && !written.isEmpty()) {
            prose.verbatim(written, white.start());
        } else {
            prose.decoded(gapText, white);
        }
    }

    private Node childOfBlock(Node node) {
        Frame frame = frames.top();
        Node child = node;
        while (frame != null && child.parent() != null && !frame.element().equals(child.parent())) {
            child = child.parent();
        }
        return child;
    }

    /** @param leaving whether the element ends here; otherwise another block begins in it */
    private void close(boolean leaving) {
        Frame frame = frames.top();
        if (isOpen && frame != null) {
            int length = Math.max(1, prose.length() - blockStart);
            double share = Math.min(1, (double) linkCharacters / length);
            boolean alone = leaving && layout.size() == frame.blocksBefore();
            layout.end(
                    frame.kind(),
                    blockStart,
                    whole(frame.element(), alone),
                    frame.level(),
                    share,
                    frame.marks(),
                    lastSource);
        }
        isOpen = false;
        gap = null;
        gapText = " ";
    }

    /** The element when the block is all that is in it; else its words with the inline elements that hold them. */
    private Span whole(Element element, boolean alone) {
        Span words = new Span(firstSource, Math.max(firstSource, lastSource));
        if (alone && isWritten(element) && (!element.equals(root) || element.equals(headline))) {
            return union(words, element);
        }
        return inline(inline(words, firstNode), lastNode);
    }

    private Span inline(Span words, Node node) {
        return node instanceof Element element && isWritten(element) && !holdsBlocks(element)
                ? union(words, element)
                : words;
    }

    private Span union(Span words, Element element) {
        int start = at(element.sourceRange().startPos());
        Range close = element.endSourceRange();
        int end = close.isTracked() ? at(close.endPos()) : words.end();
        return new Span(Math.min(words.start(), start), Math.max(words.end(), end));
    }

    /** Whether a block stands in an inline element; one that holds very much is not searched again for each of its lines. */
    private static boolean holdsBlocks(Element element) {
        int left = MOST_INLINE;
        for (Node node = element; node != null; node = Elements.next(node, element)) {
            if (left-- == 0 || node instanceof Element inner && Elements.isBlock(inner)) {
                return true;
            }
        }
        return false;
    }

    private int at(int parsed) {
        return offset + parsed;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || Character.isWhitespace(c);
    }
}
