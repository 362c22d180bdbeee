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

    private static final Set<String> LISTS = Set.of("ul", "ol", "dl");

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
        boolean isCaption = named
                && !Elements.isLongerThan(LONGEST_CAPTION, element)
                && element.text().length() <= LONGEST_CAPTION;
        String name = element.normalName();
        Block.Kind own = element.equals(headline) ? Block.Kind.HEADLINE : isCaption ? Block.Kind.CAPTION : kind(name);
        Block.Kind inherited = above == null ? Block.Kind.PARAGRAPH : above.kindBelow();
        int heading = above == null ? 0 : above.heading;
        int lists = above == null ? 0 : above.lists;
        boolean isPreserved = above != null && above.isPreserved;
        frames.push(new Frame(
                element,
                marks,
                blocksBefore,
                own == null ? inherited : own,
                isHeading(name) ? name.charAt(1) - '0' : heading,
                LISTS.contains(name) ? lists + 1 : lists,
                isPreserved || name.equals("pre")));
    }

    void close() {
        frames.pop();
    }

    private static boolean isNamedCaption(Set<String> marks) {
        return marks.contains("caption")
                || CREDITS.stream().anyMatch(marks::contains)
                        && PICTURES.stream().anyMatch(marks::contains);
    }

    /** What an element makes of its words; null when nothing. */
    private static Block.@Nullable Kind kind(String name) {
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
            case "pre" -> Block.Kind.CODE;
            case "figcaption", "caption", "figure" -> Block.Kind.CAPTION;
            case "li", "dt", "dd" -> Block.Kind.ITEM;
            case "blockquote" -> Block.Kind.QUOTE;
            case "tr" -> Block.Kind.ROW;
            default -> null;
        };
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    /**
     * An open element whose text stands on lines of its own.
     *
     * @param marks its own and those of what is around it
     * @param blocksBefore how many blocks there were when it was opened
     * @param kind what it and the elements around make of its words
     * @param heading the level of the innermost heading; 0 outside headings
     * @param lists how many lists it stands in, itself among them
     * @param isPreserved whether white space in it counts
     */
    record Frame(
            Element element,
            Set<String> marks,
            int blocksBefore,
            Block.Kind kind,
            int heading,
            int lists,
            boolean isPreserved) {

        int level() {
            return switch (kind) {
                case HEADING, HEADLINE -> heading;
                case ITEM -> lists;
                default -> 0;
            };
        }

        /** A table that only lays out a page makes nothing of its paragraphs. */
        private Block.Kind kindBelow() {
            return kind == Block.Kind.ROW ? Block.Kind.PARAGRAPH : kind;
        }
    }
}
