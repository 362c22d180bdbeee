package dev.corpusrules.article;

import dev.corpusrules.Article;
import dev.corpusrules.Span;
import java.util.Locale;
import java.util.Set;

/** How a text is written that does not say so: told by the marks at its head, and by enough of them. */
final class Shapes {

    private static final int HEAD = 4000;

    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "body",
            "p",
            "div",
            "br",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "article",
            "section",
            "span",
            "figure",
            "blockquote",
            "table",
            "a",
            "img",
            "em",
            "strong",
            "b",
            "i");

    /** Signs of which one stands in every tag and in every mark; most texts have none of them. */
    private static final String SIGNS = "<]*#`";

    private static final boolean[] IS_SIGN = new boolean[128];

    static {
        for (int i = 0; i < SIGNS.length(); i++) {
            IS_SIGN[SIGNS.charAt(i)] = true;
        }
    }

    private Shapes() {}

    /** HTML when an element stands at the head or two anywhere near it, Markdown when two of its marks do. */
    static Article.Format format(char[] text, Span words) {
        int length = Math.min(HEAD, words.length());
        for (int i = words.start(); i < words.start() + length; i++) {
            if (text[i] < IS_SIGN.length && IS_SIGN[text[i]]) {
                return format(new String(text, words.start(), length));
            }
        }
        return Article.Format.TEXT;
    }

    /** Whether no text in these bytes, ASCII and others, JSON or not, can have a sign: then it is plain. */
    static boolean isUnmarked(byte[] bytes, int from, int to) {
        for (int i = Eights.sign(bytes, from, to); i < to; i = Eights.sign(bytes, i + 1, to)) {
            boolean isEscape = bytes[i] == '\\' && i + 1 < to && bytes[i + 1] == 'u';
            if (isEscape || bytes[i] >= 0 && IS_SIGN[bytes[i]]) {
                return false;
            }
        }
        return true;
    }

    private static Article.Format format(String head) {
        int elements = elements(head);
        if (elements > 1 || elements == 1 && head.stripLeading().startsWith("<")) {
            return Article.Format.HTML;
        }
        return markdown(head) > 1 ? Article.Format.MARKDOWN : Article.Format.TEXT;
    }

    /** Tags of HTML elements; a bracket that opens none is a character like others. */
    private static int elements(String head) {
        int count = 0;
        for (int at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at + 1)) {
            int start = at + 1 < head.length() && head.charAt(at + 1) == '/' ? at + 2 : at + 1;
            int end = start;
            while (end < head.length() && end - start < 12 && Character.isLetterOrDigit(head.charAt(end))) {
                end++;
            }
            boolean closed = end < head.length() && " \t\r\n/>".indexOf(head.charAt(end)) >= 0;
            String name = head.substring(start, end).toLowerCase(Locale.ROOT);
            count += closed && ELEMENTS.contains(name) && head.indexOf('>', end) >= 0 ? 1 : 0;
        }
        return count;
    }

    /** Links, headings, fences and strong words. */
    private static int markdown(String head) {
        int count = 0;
        for (int at = head.indexOf("]("); at >= 0; at = head.indexOf("](", at + 1)) {
            count += head.startsWith("http", at + 2) || head.startsWith("/", at + 2) ? 1 : 0;
        }
        for (int at = head.indexOf("**"); at >= 0; at = head.indexOf("**", at + 2)) {
            int close = head.indexOf("**", at + 2);
            boolean strong = close > at + 2 && !Character.isWhitespace(head.charAt(at + 2));
            count += strong && head.substring(at, close).indexOf('\n') < 0 ? 1 : 0;
            at = close < 0 ? head.length() : close;
        }
        if (head.indexOf('#') < 0 && head.indexOf('`') < 0) {
            return count;
        }
        for (int line = 0; line >= 0 && line < head.length(); line = head.indexOf('\n', line) + 1) {
            int hashes = line;
            while (hashes < head.length() && hashes < line + 6 && head.charAt(hashes) == '#') {
                hashes++;
            }
            count += hashes > line && head.startsWith(" ", hashes) || head.startsWith("```", line) ? 1 : 0;
            if (head.indexOf('\n', line) < 0) {
                break;
            }
        }
        return count;
    }
}
