package dev.corpusrules.text;

import dev.corpusrules.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A double quotation mark (or a pair of single ones set for it), and whether it may open or close, judged by the
 * characters on either side.
 *
 * @param sign which mark, one of <code>" “ ” „ « » 「 」 『 』</code>
 * @param afterDigit whether it follows a digit: it may stand for inches
 */
record QuotationMark(int start, int end, char sign, boolean mayOpen, boolean mayClose, boolean afterDigit) {

    /** How many marks may stand together, one quotation inside another. */
    private static final int FARTHEST = 4;

    /** The marks in a block, in order; what can neither open nor close, as in {@code 6"4}, is left out. */
    static List<QuotationMark> in(char[] text, Span block, MarkPlaces places) {
        List<QuotationMark> marks = new ArrayList<>();
        int to = block.end();
        int at = places.next(block.start());
        while (at < to) {
            char sign = sign(text, at, to);
            int end = sign != 0 && isSingle(text[at]) ? at + 2 : at + 1;
            if (sign != 0) {
                QuotationMark mark = judged(text, block.start(), to, at, end, sign);
                if (mark.mayOpen || mark.mayClose) {
                    marks.add(mark);
                }
            }
            at = places.next(end);
        }
        return marks;
    }

    boolean opensOnly() {
        return mayOpen && !mayClose;
    }

    boolean closesOnly() {
        return mayClose && !mayOpen;
    }

    /** Whether this mark can close what {@code open} opened. */
    boolean closes(QuotationMark open) {
        boolean fits =
                switch (open.sign) {
                    case '"' -> sign == '"' || sign == '”';
                    case '“' -> sign == '”' || (sign == '“' || sign == '"') && closesOnly();
                    case '„' -> sign == '“' || sign == '”' || sign == '"' && closesOnly();
                    case '”' -> sign == '”';
                    case '«' -> sign == '»';
                    case '»' -> sign == '«' || sign == '»' && closesOnly();
                    case '「' -> sign == '」';
                    default -> sign == '』';
                };
        return fits && mayClose;
    }

    private static QuotationMark judged(char[] text, int from, int to, int start, int end, char sign) {
        int before = start - 1;
        while (before >= from && start - before <= FARTHEST && MarkPlaces.isMark(text[before])) {
            before--;
        }
        int after = end;
        while (after < to && after - end < FARTHEST && MarkPlaces.isMark(text[after])) {
            after++;
        }
        boolean gapBefore = before < from || isSpace(text[before]) || "([{".indexOf(text[before]) >= 0;
        boolean gapAfter = after >= to || isSpace(text[after]) || isClosing(text, after, to);
        boolean inWord = before >= from
                && after < to
                && Character.isLetterOrDigit(text[before])
                && Character.isLetterOrDigit(text[after]);
        boolean spaced = start > from && end < to && isSpace(text[start - 1]) && isSpace(text[end]);
        boolean opens = !inWord && !gapAfter || spaced;
        boolean closes = !inWord && !gapBefore || spaced;
        boolean afterDigit = start > from && Character.isDigit(text[start - 1]);
        boolean mayOpen =
                switch (sign) {
                    case '“' -> opens;
                    case '„' -> !gapAfter;
                    case '”', '»' -> gapBefore && !gapAfter;
                    case '«' -> gapBefore;
                    case '「', '『' -> true;
                    case '」', '』' -> false;
                    default -> opens && (spaced || !gapAfter);
                };
        boolean mayClose =
                switch (sign) {
                    case '“' -> closes && gapAfter;
                    case '«', '»' -> !gapBefore || gapAfter;
                    case '」', '』', '”' -> true;
                    case '„', '「', '『' -> false;
                    default -> closes && (spaced || !gapBefore);
                };
        return new QuotationMark(start, end, sign, mayOpen, mayClose, afterDigit);
    }

    private static char sign(char[] text, int at, int to) {
        char c = text[at];
        return switch (c) {
            case '"', '“', '”', '„', '«', '»', '「', '」', '『', '』' -> c;
            case '＂' -> '"';
            case '‟' -> '“';
            // Two single marks set close stand for a double one.
            case '\'', '`', '’', '‘' -> at + 1 < to && text[at + 1] == c && !isThird(text, at, c) ? '"' : 0;
            default -> 0;
        };
    }

    /** Of three single marks in a row the first is a single one, which closes inside the double one. */
    private static boolean isThird(char[] text, int at, char c) {
        return at + 2 < text.length && text[at + 2] == c && Character.isLetterOrDigit(before(text, at));
    }

    private static char before(char[] text, int at) {
        return at == 0 ? ' ' : text[at - 1];
    }

    private static boolean isSingle(char c) {
        return c == '\'' || c == '`' || c == '’' || c == '‘';
    }

    private static boolean isClosing(char[] text, int at, int to) {
        char c = text[at];
        boolean ellipsis = c == '.' && at + 1 < to && text[at + 1] == '.';
        return !ellipsis && ",.;:!?)]}".indexOf(c) >= 0;
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c >= '\u2000' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
