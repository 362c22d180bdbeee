package dev.corpusrules.text;

import dev.corpusrules.Span;
import dev.corpusrules.text.BylineWords.Part;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word, number, handle or mark on a line that may be a byline.
 *
 * @param span where it stands in the line
 * @param text as written
 * @param folded as the word lists spell it
 * @param parts what the lists say of it, as {@linkplain Part#bit bits}
 */
record BylineToken(Kind kind, Span span, String text, String folded, int parts) {

    enum Kind {
        WORD,
        NUMBER,
        /** {@code @name}, a mail address or a web address. */
        HANDLE,
        MARK
    }

    private static final List<String> ABSTRACT_ENDINGS = List.of(
            "ing", "tion", "tions", "sion", "sions", "ment", "ments", "ness", "ity", "ities", "ies", "ance", "ence",
            "ship", "ology", "ics", "ung", "ungen", "heit", "keit", "schaft", "ción", "ciones", "zione", "zioni", "ção",
            "ções");

    /** How web addresses begin. */
    private static final List<String> ADDRESSES = List.of("http:", "https:", "www.");

    /** How long what follows the sign of a mail address may be, in DNS. */
    private static final int LONGEST_DOMAIN = 255;

    /** The tokens of a line; null when there are more than {@code most}. */
    static List<BylineToken> of(String line, int most) {
        List<BylineToken> tokens = new ArrayList<>();
        BylineToken next = first(line, 0);
        while (next != null && tokens.size() <= most) {
            tokens.add(next);
            next = first(line, next.span.end());
        }
        return tokens;
    }

    /** The first token from the offset on; null when there is none. */
    static @Nullable BylineToken first(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            char c = Folding.fold(line.charAt(i));
            if (c != ' ' && c != Folding.NOTHING) {
                return token(line, i, endOfToken(line, i));
            }
        }
        return null;
    }

    boolean is(Part part) {
        return (parts & part.bit()) != 0;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isMark(String marks) {
        return kind == Kind.MARK && marks.contains(text);
    }

    boolean isCapitalised() {
        return isWord() && (Character.isUpperCase(text.charAt(0)) || startsInside(text));
    }

    /** {@code J}, {@code J.}, {@code T.C.}, {@code Ph.}; "A" and "I" alone are words. */
    boolean isInitial() {
        if (!isWord() || !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        boolean letter = text.length() == 1 && "AI".indexOf(text.charAt(0)) < 0;
        return letter || text.endsWith(".") && text.length() <= 6;
    }

    /** A capitalised word that can be part of a person's name. */
    boolean isNameWord() {
        boolean other = is(Part.FURNITURE) || is(Part.STAMP) || is(Part.MONTH) || is(Part.PICTURE);
        if (!isCapitalised() || other && text.length() > 1 || folded.endsWith("'s") || folded.endsWith("s'")) {
            return false;
        }
        return isInitial() || text.length() > 1 && !holdsDigit(text);
    }

    private static boolean holdsDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A word of dates and counters. */
    boolean isStamp() {
        return is(Part.STAMP) || is(Part.MONTH);
    }

    /** A word that is built like an abstract noun, as headings are made of, and not like a name. */
    boolean isAbstract() {
        for (String ending : ABSTRACT_ENDINGS) {
            if (folded.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** A word for a group inside an outlet. */
    boolean isDesk() {
        return is(Part.DESK) || isWord() && (folded.endsWith("redaktion") || folded.endsWith("redactie"));
    }

    boolean isGivenName() {
        int hyphen = folded.indexOf('-');
        return BylineWords.isGivenName(plain(folded))
                || hyphen > 0 && BylineWords.isGivenName(plain(folded.substring(0, hyphen)));
    }

    private static String plain(String folded) {
        StringBuilder plain = new StringBuilder(folded.length());
        String apart = isAscii(folded) ? folded : Normalizer.normalize(folded, Normalizer.Form.NFKD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            switch (c) {
                case 'ø' -> plain.append('o');
                case 'ł' -> plain.append('l');
                case 'đ' -> plain.append('d');
                case 'ı' -> plain.append('i');
                case 'æ' -> plain.append('a');
                case 'ß' -> plain.append('s');
                default -> {
                    if (Character.isLetter(c)) {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString();
    }

    /** Then nothing of it can be taken apart. */
    private static boolean isAscii(String word) {
        int all = 0;
        for (int i = 0; i < word.length(); i++) {
            all |= word.charAt(i);
        }
        return all < 0x80;
    }

    /** {@code d'Estaing}, {@code al-Masri}, {@code iOS}: a capital behind the first letters. */
    private static boolean startsInside(String word) {
        for (int i = 1; i < Math.min(4, word.length() - 1); i++) {
            char c = word.charAt(i);
            if (c == '\'' || c == '’' || c == '-') {
                return Character.isUpperCase(word.charAt(i + 1));
            }
        }
        return false;
    }

    private static BylineToken token(String line, int start, int end) {
        String text = line.substring(start, end);
        String folded = Folding.fold(text);
        char first = text.charAt(0);
        Kind kind = first == '@' && text.length() > 1 || text.indexOf('@') > 0 || opensAddress(folded, 0)
                ? Kind.HANDLE
                : Character.isDigit(first) ? Kind.NUMBER : Character.isLetter(first) ? Kind.WORD : Kind.MARK;
        return new BylineToken(kind, new Span(start, end), text, folded, partsOf(folded));
    }

    private static int partsOf(String folded) {
        int parts = BylineWords.parts(folded);
        boolean stopped = parts == 0 && folded.length() > 1 && folded.endsWith(".");
        return stopped ? BylineWords.parts(folded.substring(0, folded.length() - 1)) : parts;
    }

    private static boolean opensAddress(String line, int start) {
        char first = line.charAt(start);
        if (first != 'h' && first != 'H' && first != 'w' && first != 'W') {
            return false;
        }
        for (String opening : ADDRESSES) {
            if (line.regionMatches(true, start, opening, 0, opening.length())) {
                return true;
            }
        }
        return false;
    }

    private static int endOfToken(String line, int start) {
        char first = line.charAt(start);
        if (!Lexicon.isLetterOrDigit(first) && first != '@') {
            return start + 1;
        }
        int i = start + 1;
        while (i < line.length() && continues(line, start, i)) {
            i++;
        }
        return i;
    }

    private static boolean continues(String line, int start, int i) {
        char c = line.charAt(i);
        if (Lexicon.isLetterOrDigit(c)
                || c > 0x80 && (Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00AD')) {
            return true;
        }
        boolean inside = i + 1 < line.length() && Lexicon.isLetterOrDigit(line.charAt(i + 1));
        char first = line.charAt(start);
        return switch (c) {
            case '\'', '’', '-', '‐', '‑', '_' -> inside;
            case '.' -> inside || isAbbreviation(line, start, i);
            case ':', '/' ->
                inside && (Character.isDigit(first) || opensAddress(line, start) || line.startsWith("http", start));
            case ',' -> inside && Character.isDigit(first) && Character.isDigit(line.charAt(i + 1));
            case '@' -> inside && isMail(line, i);
            default -> false;
        };
    }

    private static boolean isMail(String line, int at) {
        int i = at + 1;
        int end = Math.min(line.length(), at + LONGEST_DOMAIN);
        boolean dot = false;
        while (i < end && !Character.isWhitespace(line.charAt(i))) {
            dot |= line.charAt(i) == '.' && i + 1 < line.length() && Character.isLetter(line.charAt(i + 1));
            i++;
        }
        return dot;
    }

    /** A full stop behind one or two letters, or behind letters with stops between them, belongs to the word. */
    private static boolean isAbbreviation(String line, int start, int i) {
        return Character.isLetter(line.charAt(start)) && (i - start <= 3 || line.charAt(i - 2) == '.');
    }
}
