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
    private final List<Span> lines = new ArrayList<>();

    private PlainText(Source source, Span region) {
        this.source = source;
        this.text = source.characters();
        if (!region.isEmpty()) {
            int last = source.line(region.end() - 1);
            for (int line = source.line(region.start()); line <= last; line++) {
                Span span = source.lineSpan(line);
                int start = Math.max(span.start(), region.start());
                lines.add(new Span(start, Math.max(start, Math.min(span.end(), region.end()))).trimmed(text));
            }
        }
    }

    /** The blocks of a stretch of the source, with their spans in the source. */
    static List<Block> blocks(Source source, Span region) {
        return new PlainText(source, region).blocks();
    }

    private List<Block> blocks() {
        int width = wrapWidth();
        List<Block> blocks = new ArrayList<>();
        int next = 0;
        while (next < lines.size()) {
            int first = next++;
            if (lines.get(first).isEmpty()) {
                continue;
            }
            while (next < lines.size() && width > 0 && isFilled(next - 1, width)) {
                next++;
            }
            Span span = new Span(lines.get(first).start(), lines.get(next - 1).end());
            blocks.add(Block.plain(Block.Kind.PARAGRAPH, span, source.wholeLines(span)));
        }
        return blocks;
    }

    /**
     * The width to which the text was wrapped; 0 when it was not. It was when at least half of the line breaks without a
     * blank line stand where the next word had no room, and most of those in the middle of a sentence.
     */
    private int wrapWidth() {
        int[] lengths = new int[lines.size()];
        int pairs = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isPair(i)) {
                lengths[pairs++] = lines.get(i).length();
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
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isPair(i) && isFilled(i, width)) {
                filled++;
                inSentence += endsSentence(lines.get(i)) ? 0 : 1;
            }
        }
        return filled * 2 >= pairs && inSentence * 2 > filled ? width : 0;
    }

    /** Whether paragraphs stand on one line after all, beside a list or a poem: wrapped text has hardly a wider line. */
    private boolean holdsLongLines() {
        long wide = lines.stream().filter(line -> line.length() > WIDEST).count();
        return wide * 10 > lines.stream().filter(line -> !line.isEmpty()).count();
    }

    /** Whether the line and the next are both written on. */
    private boolean isPair(int line) {
        return !lines.get(line).isEmpty() && !lines.get(line + 1).isEmpty();
    }

    /** Whether the next line is written on, and its first word had no room on this one. */
    private boolean isFilled(int line, int width) {
        if (line + 1 >= lines.size() || !isPair(line)) {
            return false;
        }
        Span next = lines.get(line + 1);
        int word = next.start();
        while (word < next.end() && !Character.isWhitespace(text[word])) {
            word++;
        }
        return lines.get(line).length() + 1 + word - next.start() > width * FILLED;
    }

    private boolean endsSentence(Span line) {
        return ".!?:\u2026\"\u201D\u00BB\u3002".indexOf(text[line.end() - 1]) >= 0;
    }
}
