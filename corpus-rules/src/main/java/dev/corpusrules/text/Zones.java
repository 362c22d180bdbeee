package dev.corpusrules.text;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which part of an article each block belongs to. The body runs from its first paragraph of running text to its last; a
 * short closing sentence behind it is body too. An article without any such paragraph (a poem, a table) is all body.
 *
 * @param zones the zone of each block, in the order of the blocks
 * @param isDump whether most of the blocks are lines of a page rather than of an article
 */
public record Zones(List<Zone> zones, boolean isDump) {

    public static final Reading<Zones> READING = Zones::of;

    /** So many blocks without a paragraph among them part a stretch of text from another. */
    private static final int GAP = 6;

    /** Behind a gap, a stretch that has less than this share of the longest stretch's letters is furniture. */
    private static final double LESSER = 0.3;

    /** Short blocks of a whole page, and how many of them there are for each paragraph: more than lists bring about. */
    private static final int DUMP_BLOCKS = 30;

    private static final int DUMP_RATIO = 5;

    public Zones {
        zones = List.copyOf(zones);
    }

    /** The zone of the block with the given index. */
    public Zone zone(int block) {
        return zones.get(block);
    }

    /** Whether headline or text stand there, and not what a page puts around them. */
    public boolean isText(int block) {
        return zone(block) == Zone.HEADLINE || zone(block) == Zone.BODY;
    }

    private static Zones of(Article article) {
        List<Shape> shapes = article.read(Shape.READING);
        Zone[] zones = new Zone[shapes.size()];
        List<int[]> stretches = stretches(shapes);
        if (stretches.isEmpty()) {
            Arrays.fill(zones, Zone.BODY);
        } else {
            int[] body = body(stretches, shapes);
            Arrays.fill(zones, 0, body[0], Zone.HEAD);
            Arrays.fill(zones, body[0], body[1], Zone.BODY);
            Arrays.fill(zones, body[1], zones.length, Zone.FOOT);
        }
        int headline = article.read(Headline.READING).block();
        if (headline >= 0) {
            zones[headline] = Zone.HEADLINE;
        }
        return new Zones(List.of(zones), isDump(article.blocks(), shapes));
    }

    /** Runs of paragraphs, as first block and the block behind the last: parted where many blocks are none. */
    private static List<int[]> stretches(List<Shape> shapes) {
        List<int[]> stretches = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            if (!shapes.get(i).isParagraph()) {
                continue;
            }
            int[] last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last != null && i - last[1] < GAP) {
                last[1] = i + 1;
            } else {
                stretches.add(new int[] {i, i + 1});
            }
        }
        return stretches;
    }

    private static int[] body(List<int[]> stretches, List<Shape> shapes) {
        int longest = 0;
        for (int[] stretch : stretches) {
            longest = Math.max(longest, letters(stretch, shapes));
        }
        int start = shapes.size();
        int end = 0;
        for (int[] stretch : stretches) {
            if (letters(stretch, shapes) >= LESSER * longest) {
                start = Math.min(start, stretch[0]);
                end = Math.max(end, stretch[1]);
            }
        }
        if (end < shapes.size() && isClosing(shapes.get(end))) {
            end++;
        }
        return new int[] {start, end};
    }

    private static boolean isClosing(Shape shape) {
        return shape.ends() && shape.words() >= 3 && shape.functionWords() > 0;
    }

    private static int letters(int[] stretch, List<Shape> shapes) {
        int letters = 0;
        for (int i = stretch[0]; i < stretch[1]; i++) {
            letters += shapes.get(i).isParagraph() ? shapes.get(i).letters() : 0;
        }
        return letters;
    }

    private static boolean isDump(List<Block> blocks, List<Shape> shapes) {
        int lines = 0;
        int paragraphs = 0;
        for (int i = 0; i < shapes.size(); i++) {
            if (shapes.get(i).isParagraph()) {
                paragraphs++;
            } else if (blocks.get(i).kind() == Block.Kind.PARAGRAPH
                    && !shapes.get(i).ends()) {
                lines++;
            }
        }
        return lines >= DUMP_BLOCKS && lines >= DUMP_RATIO * paragraphs;
    }

    /** A part of an article. */
    public enum Zone {
        HEADLINE,
        /** What a page puts before the text: sections, dates, buttons; also a standfirst without a full stop. */
        HEAD,
        BODY,
        /** What a page puts behind the text. */
        FOOT
    }
}
