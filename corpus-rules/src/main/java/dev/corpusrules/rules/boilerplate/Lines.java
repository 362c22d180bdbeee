package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.Article;
import dev.corpusrules.Reading;
import dev.corpusrules.Span;
import dev.corpusrules.text.Alike;
import dev.corpusrules.text.Folding;
import dev.corpusrules.text.Shape;
import dev.corpusrules.text.Zones;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article as the model sees it: for each block its own traits, then some of its neighbours'. */
final class Lines {

    /** Distances go no further. */
    private static final int FAR = 30;

    /** Longer lines are not compared. */
    private static final int LONGEST_COPY = 160;

    /** What stands for a neighbour that is not there. */
    static final int ABSENT = -1;

    /** Of the labelled lines that are so, five in a thousand are furniture. */
    private static final int PLAIN_WORDS = 25;

    private static final int PLAIN_FUNCTION_WORDS = 25;
    private static final int PLAIN_PAGE_WORDS = 6;

    private static final int[] NEAR = {-1, 1};
    private static final Trait[] OF_NEAR = {
        Trait.WORDS,
        Trait.ENDS,
        Trait.CAPITALISED,
        Trait.FUNCTION_WORDS,
        Trait.PAGE_WORDS,
        Trait.DIGITS,
        Trait.FIRST,
        Trait.LAST,
        Trait.TIME
    };
    private static final int[] NEXT_BUT_ONE = {-2, 2};
    private static final Trait[] OF_NEXT_BUT_ONE = {Trait.WORDS, Trait.ENDS, Trait.PAGE_WORDS};

    static final Reading<Lines> READING = Lines::of;

    private static final int OWN = Trait.values().length;
    static final int COLUMNS = OWN + NEAR.length * OF_NEAR.length + NEXT_BUT_ONE.length * OF_NEXT_BUT_ONE.length;

    private final Article article;
    private final List<Shape> shapes;
    private final int[][] rows;

    private Lines(Article article) {
        this.article = article;
        this.shapes = article.read(Shape.READING);
        this.rows = new int[shapes.size()][COLUMNS];
    }

    private static Lines of(Article article) {
        Lines lines = new Lines(article);
        LineScan.scan(article, lines.rows);
        lines.copies();
        Echoes.fill(article, lines.rows);
        lines.places();
        lines.neighbours();
        return lines;
    }

    /** By block: the columns that the first forest reads; of plain lines, which it is not asked about, their own alone. */
    int[][] rows() {
        return rows;
    }

    /** Whether the line is running text beyond doubt: long, closed, and no page speaks so. */
    static boolean isPlain(int[] row) {
        return row[Trait.WORDS.ordinal()] >= PLAIN_WORDS
                && row[Trait.ENDS.ordinal()] == 1
                && row[Trait.FUNCTION_WORDS.ordinal()] >= PLAIN_FUNCTION_WORDS
                && row[Trait.PAGE_WORDS.ordinal()] <= PLAIN_PAGE_WORDS;
    }

    int of(int block, Trait trait) {
        return rows[block][trait.ordinal()];
    }

    /** What the value of a column says to people, if anything. */
    static @Nullable String reason(int column, int value) {
        if (column < OWN) {
            return Reason.of(Trait.values()[column], value);
        }
        int at = column - OWN;
        return at < NEAR.length * OF_NEAR.length
                ? Reason.ofNeighbour(OF_NEAR[at % OF_NEAR.length], value)
                : Reason.ofNeighbour(
                        OF_NEXT_BUT_ONE[(at - NEAR.length * OF_NEAR.length) % OF_NEXT_BUT_ONE.length], value);
    }

    private void copies() {
        char[] text = article.prose().characters();
        boolean mayHaveCopies = article.read(Alike.READING);
        Map<Long, Integer> first = new HashMap<>();
        int[] counts = new int[rows.length];
        int[] originals = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            originals[i] = i;
            if (!isPlain(rows[i]) && shapes.get(i).letters() < LONGEST_COPY) {
                originals[i] = mayHaveCopies ? original(text, i, first) : i;
                counts[originals[i]]++;
            }
        }
        for (int i = 0; i < rows.length; i++) {
            rows[i][Trait.COPIES.ordinal()] = Math.min(9, counts[originals[i]]);
        }
    }

    private int original(char[] text, int line, Map<Long, Integer> first) {
        Span span = article.blocks().get(line).span();
        Integer before = first.putIfAbsent(Folding.hash(text, span), line);
        return before != null
                        && Folding.isSame(text, article.blocks().get(before).span(), span)
                ? before
                : line;
    }

    private void places() {
        Zones zones = article.read(Zones.READING);
        int lines = rows.length;
        int letters = 0;
        int before = 0;
        int paragraphs = 0;
        int open = 0;
        int inside = 0;
        for (int i = 0; i < lines; i++) {
            letters += shapes.get(i).letters();
            paragraphs += shapes.get(i).isParagraph() ? 1 : 0;
            boolean body = zones.zone(i) == Zones.Zone.BODY;
            inside += body ? 1 : 0;
            open += body && !shapes.get(i).ends() && !shapes.get(i).isParagraph() ? 1 : 0;
        }
        int last = -1;
        for (int i = 0; i < lines; i++) {
            int[] row = rows[i];
            row[Trait.PLACE.ordinal()] = 100 * i / lines;
            row[Trait.FROM_START.ordinal()] = Math.min(FAR, i);
            row[Trait.FROM_END.ordinal()] = Math.min(FAR, lines - 1 - i);
            row[Trait.ZONE.ordinal()] = zones.zone(i).ordinal();
            row[Trait.LETTERS_BEFORE.ordinal()] = (int) (100L * before / Math.max(1, letters));
            row[Trait.LINES.ordinal()] = Math.min(200, lines);
            row[Trait.PARAGRAPHS.ordinal()] = 100 * paragraphs / lines;
            row[Trait.OPEN_INSIDE.ordinal()] = 100 * open / Math.max(1, inside);
            row[Trait.PARAGRAPH_BEFORE.ordinal()] = last < 0 ? ABSENT : Math.min(FAR, i - last);
            row[Trait.RUN_PLACE.ordinal()] = shapes.get(i).isParagraph() ? 0 : Math.min(FAR, i - last);
            before += shapes.get(i).letters();
            last = shapes.get(i).isParagraph() ? i : last;
        }
        int next = -1;
        for (int i = lines - 1; i >= 0; i--) {
            int[] row = rows[i];
            boolean paragraph = shapes.get(i).isParagraph();
            row[Trait.PARAGRAPH_BEHIND.ordinal()] = next < 0 ? ABSENT : Math.min(FAR, next - i);
            int behind = (next < 0 ? lines : next) - i - 1;
            row[Trait.RUN.ordinal()] = paragraph ? 0 : Math.min(FAR, row[Trait.RUN_PLACE.ordinal()] + behind);
            next = paragraph ? i : next;
        }
    }

    private void neighbours() {
        for (int i = 0; i < rows.length; i++) {
            if (isPlain(rows[i])) {
                continue;
            }
            int column = OWN;
            for (int offset : NEAR) {
                column = copy(i, i + offset, OF_NEAR, column);
            }
            for (int offset : NEXT_BUT_ONE) {
                column = copy(i, i + offset, OF_NEXT_BUT_ONE, column);
            }
        }
    }

    private int copy(int row, int other, Trait[] traits, int column) {
        int at = column;
        for (Trait trait : traits) {
            rows[row][at++] = other >= 0 && other < rows.length ? rows[other][trait.ordinal()] : ABSENT;
        }
        return at;
    }
}
