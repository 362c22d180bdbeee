package dev.corpusrules.article;

import dev.corpusrules.Block;
import dev.corpusrules.Source;
import dev.corpusrules.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The layout of plain text, which comes in two forms: one paragraph a line, and lines that were broken to a width with
 * blank lines between paragraphs. In the first each line is a block. In the second a line belongs to the paragraph of the
 * line before when it stands there only because its first word had no more room.
 */
final class PlainText {

    /** Wrapped text is seldom wider; chosen by us. */
    private static final int WIDEST = 120;

    private static final int NARROWEST = 36;

    /** How near to the full width a line must come with the next word for the break to be one for want of room. */
    private static final double FILLED = 0.9;

    private final Source source;
    private final char[] text;
    /** The number of the first line in the source. */
    private final int first;
    /** By line: where it begins and ends, without white space; at one place where there is nothing else. */
    private final int[] starts;

    private final int[] ends;

    private PlainText(Source source, Span region) {
        this.source = source;
        this.text = source.characters();
        this.first = source.line(region.start());
        this.starts = new int[region.isEmpty() ? 0 : source.line(region.end() - 1) - first + 1];
        this.ends = new int[starts.length];
        for (int i = 0; i < starts.length; i++) {
            Span line = source.lineSpan(first + i);
            int start = Math.max(line.start(), region.start());
            int end = Math.min(line.end(), region.end());
            while (start < end && isBlank(text[start])) {
                start++;
            }
            while (start < end && isBlank(text[end - 1])) {
                end--;
            }
            starts[i] = start;
            ends[i] = Math.max(start, end);
        }
    }

    private static boolean isBlank(char c) {
        return (c <= ' ' || c > '~') && Character.isWhitespace(c);
    }

    /** The blocks of a stretch of the source, with their spans in the source. */
    static List<Block> blocks(Source source, Span region) {
        return new PlainText(source, region).blocks();
    }

    private List<Block> blocks() {
        int width = wrapWidth();
        List<Block> blocks = new ArrayList<>();
        int next = 0;
        while (next < starts.length) {
            int line = next++;
            if (length(line) == 0) {
                continue;
            }
            while (next < starts.length && width > 0 && isFilled(next - 1, width)) {
                next++;
            }
            Span whole = source.wholeLines(first + line, first + next - 1);
            blocks.add(Block.plain(Block.Kind.PARAGRAPH, new Span(starts[line], ends[next - 1]), whole));
        }
        return blocks;
    }

    /**
     * The width to which the text was wrapped; 0 when it was not. It was when at least half of the line breaks without a
     * blank line stand where the next word had no room, and most of those in the middle of a sentence.
     */
    private int wrapWidth() {
        int[] lengths = new int[starts.length];
        int pairs = 0;
        for (int i = 0; i + 1 < starts.length; i++) {
            if (isPair(i)) {
                lengths[pairs++] = length(i);
            }
        }
        if (pairs < 2) {
            return 0;
        }
        Arrays.sort(lengths, 0, pairs);
        // A long address may stick out: the width is that of all lines but the longest few.
        int width = lengths[(pairs - 1) * 19 / 20];
        if (width > WIDEST || width < NARROWEST || holdsLongLines()) {
            return 0;
        }
        int filled = 0;
        int inSentence = 0;
        for (int i = 0; i + 1 < starts.length; i++) {
            if (isFilled(i, width)) {
                filled++;
                inSentence += endsSentence(i) ? 0 : 1;
            }
        }
        return filled * 2 >= pairs && inSentence * 2 > filled ? width : 0;
    }

    /** Whether paragraphs stand on one line after all, beside a list or a poem: wrapped text has hardly a wider line. */
    private boolean holdsLongLines() {
        int wide = 0;
        int written = 0;
        for (int i = 0; i < starts.length; i++) {
            wide += length(i) > WIDEST ? 1 : 0;
            written += length(i) > 0 ? 1 : 0;
        }
        return wide * 10 > written;
    }

    private int length(int line) {
        return ends[line] - starts[line];
    }

    /** Whether the line and the next are both written on. */
    private boolean isPair(int line) {
        return length(line) > 0 && length(line + 1) > 0;
    }

    /** Whether the next line is written on, and its first word had no room on this one. */
    private boolean isFilled(int line, int width) {
        if (line + 1 >= starts.length || !isPair(line)) {
            return false;
        }
        int word = starts[line + 1];
        while (word < ends[line + 1] && !Character.isWhitespace(text[word])) {
            word++;
        }
        return length(line) + 1 + word - starts[line + 1] > width * FILLED;
    }

    private boolean endsSentence(int line) {
        return ".!?:\u2026\"\u201D\u00BB\u3002".indexOf(text[ends[line] - 1]) >= 0;
    }
}
