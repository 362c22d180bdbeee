package dev.corpusrules.text;

import dev.corpusrules.Span;

/**
 * What makes two spellings of a phrase one: letter case, full-width letters, the kinds of quotation mark, dash and white
 * space do not matter, and characters that are not seen do not count.
 */
public final class Folding {

    /** What {@link #fold(char)} gives for characters that do not count. */
    public static final char NOTHING = '\0';

    /** The two numbers of FNV-1a, as its authors chose them for 64 bits. */
    static final long FNV_OFFSET = 0xcbf29ce484222325L;

    static final long FNV_PRIME = 0x100000001b3L;

    private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

    /**
     * Stretches that hold all characters which are other spellings, the first and the last of each in turn. Nine in ten
     * characters stand in none of them: scripts without cases, and signs.
     */
    static final String FORMS =
            "\0\u058F\u10A0\u10FF\u13A0\u13FF\u1680\u1680\u1C80\u24FF\u2C00\u3000\uA640\uABFF\uFEFF\uFFFF";

    static {
        for (int c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = (char) c;
        }
        for (int i = 0; i < FORMS.length(); i += 2) {
            for (int c = FORMS.charAt(i); c <= FORMS.charAt(i + 1); c++) {
                FOLDED[c] = folded((char) c);
            }
        }
    }

    private Folding() {}

    /** The folded character: a blank for all white space, {@link #NOTHING} for what is not seen. */
    public static char fold(char c) {
        return FOLDED[c];
    }

    /** The folded text: without invisible characters, each run of white space one blank, none at either end. */
    public static String fold(String text) {
        char[] folded = text.toCharArray();
        int end = 0;
        int changes = 0;
        for (int i = 0; i < folded.length; i++) {
            char written = folded[i];
            char c = FOLDED[written];
            changes |= c ^ written;
            boolean doubled = c == ' ' && (end == 0 || folded[end - 1] == ' ');
            if (c != NOTHING && !doubled) {
                folded[end++] = c;
            }
        }
        end -= end > 0 && folded[end - 1] == ' ' ? 1 : 0;
        // Numbers, marks and words in lower case are folded already.
        return changes == 0 && end == folded.length ? text : new String(folded, 0, end);
    }

    /** Whether two stretches fold to one text. */
    public static boolean isSame(char[] text, Span one, Span other) {
        return fold(new String(text, one.start(), one.length()))
                .equals(fold(new String(text, other.start(), other.length())));
    }

    /**
     * 64 bits that stretches have in common which fold to one text: FNV-1a with a last mix. Others may have the same, if
     * seldom: whoever says something of an article on the strength of it asks {@link #isSame}, too.
     */
    public static long hash(char[] text, Span span) {
        return hash(text, span, Integer.MAX_VALUE);
    }

    /** The same of no more than so many characters, white space not counted. */
    public static long hash(char[] text, Span span, int most) {
        long hash = FNV_OFFSET;
        boolean afterBlank = true;
        int left = most;
        for (int i = span.start(); i < span.end() && left > 0; i++) {
            char c = FOLDED[text[i]];
            if (c == ' ') {
                afterBlank = true;
            } else if (c != NOTHING) {
                hash = afterBlank ? (hash ^ ' ') * FNV_PRIME : hash;
                hash = (hash ^ c) * FNV_PRIME;
                afterBlank = false;
                left--;
            }
        }
        return (hash ^ hash >>> 32) * FNV_PRIME;
    }

    private static char folded(char c) {
        return switch (c) {
            // soft hyphen, zero-width space, joiners, direction marks, word joiner, byte order mark
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF' -> NOTHING;
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4', '\u02BC', '`' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            default -> {
                boolean fullWidth = '\uFF01' <= c && c <= '\uFF5E';
                yield ofItsKind(fullWidth ? (char) (c - 0xFEE0) : c);
            }
        };
    }

    /** Asked for its kind first: few characters have a lower case, and for each the platform goes through all of those. */
    private static char ofItsKind(char c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.CONTROL -> Character.isWhitespace(c) ? ' ' : c;
            // Roman numerals and letters in circles have two cases, too.
            case Character.UPPERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_SYMBOL -> Character.toLowerCase(c);
            default -> c;
        };
    }
}
