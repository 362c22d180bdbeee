package dev.corpusrules;

import java.io.Serializable;
import java.util.Set;

/**
 * A unit of an article's layout that stands on lines of its own: a paragraph, a heading, a list item. In plain text with
 * one paragraph a line each non-blank line is one; in hard-wrapped text, each paragraph.
 *
 * @param kind what it is
 * @param span where it stands in the prose, without white space at either end
 * @param whole what a fix takes away to delete it, in the source: its lines with their line end, or its element
 * @param level 1 to 6 for a heading, the depth of nesting for an item, else 0
 * @param linkShare the share of its characters that are link text, 0 to 1; 0 where the format has no links
 * @param marks in lower case, what the markup calls it and what it stands in: element names, roles, and words of class
 *     names and ids ({@code nav}, {@code aside}, {@code related}); empty in plain text
 */
public record Block(Kind kind, Span span, Span whole, int level, double linkShare, Set<String> marks)
        implements Serializable {

    public Block {
        marks = Set.copyOf(marks);
    }

    /** A block without markup. */
    public static Block plain(Kind kind, Span span, Span whole) {
        return new Block(kind, span, whole, 0, 0, Set.of());
    }

    /** What a block is. */
    public enum Kind {
        /** The article's title as its reader knows it: a front matter key, a record's field, a title element. */
        HEADLINE,
        HEADING,
        PARAGRAPH,
        ITEM,
        QUOTE,
        CAPTION,
        /** A row of a table. */
        ROW,
        CODE
    }
}
