package dev.corpusrules.text;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Reading;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the names that an article's markup gives are worth. Sites call all sorts of things a sidebar or a share wrapper, also
 * what holds the text itself: a name is believed only apart from running text.
 */
public final class Markup {

    public static final Reading<Markup> READING = Markup::new;

    /** A name that stands over so much of the running text, in a hundred of its letters, names the text. */
    private static final int MOST_TEXT = 33;

    /** Text of which more is link text is a teaser. */
    private static final double LINKED = 0.5;

    private final List<Block> blocks;
    private final List<Shape> shapes;
    private final int letters;
    private final Map<String, Name> names = new HashMap<>();

    private Markup(Article article) {
        this.blocks = article.blocks();
        this.shapes = article.read(Shape.READING);
        int all = 0;
        for (int i = 0; i < blocks.size(); i++) {
            all += isRunning(i) ? shapes.get(i).letters() : 0;
        }
        this.letters = all;
    }

    /** Whether the name stands over the article's text, or a great part of it. */
    public boolean isText(String mark) {
        return name(mark).isText;
    }

    /** Whether the blocks around this one that have the name too hold no running text. */
    public boolean isApart(String mark, int block) {
        Name name = name(mark);
        return !name.isText && name.apart[block];
    }

    private Name name(String mark) {
        return names.computeIfAbsent(mark, this::read);
    }

    private Name read(String mark) {
        boolean[] apart = new boolean[blocks.size()];
        int running = 0;
        int end = 0;
        for (int start = 0; start < apart.length; start = end) {
            boolean named = blocks.get(start).marks().contains(mark);
            int before = running;
            for (end = start; end < apart.length && blocks.get(end).marks().contains(mark) == named; end++) {
                running += named && isRunning(end) ? shapes.get(end).letters() : 0;
            }
            Arrays.fill(apart, start, end, named && running == before);
        }
        return new Name(apart, 100L * running > (long) MOST_TEXT * letters);
    }

    private boolean isRunning(int block) {
        Shape shape = shapes.get(block);
        return shape.isParagraph() && blocks.get(block).linkShare() < LINKED;
    }

    /** By block: whether the name stands there, and apart from running text. */
    private record Name(boolean[] apart, boolean isText) {}
}
