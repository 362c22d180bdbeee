package dev.corpusrules.article;

import dev.corpusrules.Block;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The open elements around the words that are being read, those whose text stands on lines of its own. */
final class Frames {

    /** What sites call the element of a picture's credit; authors have credits, too, so a picture must be named as well. */
    private static final Set<String> CREDITS = Set.of("credit", "credits");

    private static final Set<String> PICTURES = Set.of("image", "img", "photo", "picture", "media");

    /** An element of more characters is no caption, whatever its class says. */
    private static final int LONGEST_CAPTION = 600;

    private final Deque<Frame> frames = new ArrayDeque<>();
    private final @Nullable Element headline;

    /** @param headline the heading that is the article's headline */
    Frames(@Nullable Element headline) {
        this.headline = headline;
    }

    /** The innermost; null before the first. */
    @Nullable
    Frame top() {
        return frames.peek();
    }

    /** @param blocksBefore how many blocks there are so far */
    void open(Element element, int blocksBefore) {
        Frame above = frames.peek();
        Set<String> marks = above == null ? Set.of() : Marks.of(element, above.marks);
        boolean named = above != null && isNamedCaption(marks) && !isNamedCaption(above.marks);
        boolean isCaption = named && element.text().length() <= LONGEST_CAPTION;
        frames.push(new Frame(element, marks, blocksBefore, isCaption));
    }

    void close() {
        frames.pop();
    }

    private static boolean isNamedCaption(Set<String> marks) {
        return marks.contains("caption")
                || CREDITS.stream().anyMatch(marks::contains)
                        && PICTURES.stream().anyMatch(marks::contains);
    }

    /** What the elements around a block make of it; a table that only lays out a page makes nothing of its paragraphs. */
    Block.Kind kind() {
        Frame top = frames.peek();
        for (Frame frame : frames) {
            String name = frame.element.normalName();
            if (frame.element.equals(headline)) {
                return Block.Kind.HEADLINE;
            }
            if (frame.isCaption) {
                return Block.Kind.CAPTION;
            }
            switch (name) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    return Block.Kind.HEADING;
                }
                case "pre" -> {
                    return Block.Kind.CODE;
                }
                case "figcaption", "caption", "figure" -> {
                    return Block.Kind.CAPTION;
                }
                case "li", "dt", "dd" -> {
                    return Block.Kind.ITEM;
                }
                case "blockquote" -> {
                    return Block.Kind.QUOTE;
                }
                case "tr" -> {
                    return frame.equals(top) ? Block.Kind.ROW : Block.Kind.PARAGRAPH;
                }
                default -> {}
            }
        }
        return Block.Kind.PARAGRAPH;
    }

    int level(Block.Kind kind) {
        int level = 0;
        for (Frame frame : frames) {
            String name = frame.element.normalName();
            boolean heading = name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
            if (heading && (kind == Block.Kind.HEADING || kind == Block.Kind.HEADLINE)) {
                return name.charAt(1) - '0';
            }
            level += kind == Block.Kind.ITEM && (name.equals("ul") || name.equals("ol") || name.equals("dl")) ? 1 : 0;
        }
        return level;
    }

    boolean isPreserved() {
        for (Frame frame : frames) {
            if (frame.element.normalName().equals("pre")) {
                return true;
            }
        }
        return false;
    }

    /**
     * An open element whose text stands on lines of its own.
     *
     * @param marks its own and those of what is around it
     * @param blocksBefore how many blocks there were when it was opened
     * @param isCaption whether its class says that it holds the words of a picture
     */
    record Frame(Element element, Set<String> marks, int blocksBefore, boolean isCaption) {}
}
