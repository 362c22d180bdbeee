package dev.corpusrules.text;

import dev.corpusrules.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds where sentences end, in one pass over the stops. A stop ends a sentence when white space follows and what
 * comes next can begin one; full stops of abbreviations, initials and ordinal numbers are passed. Closing marks belong to
 * the sentence before them. The word lists are the common abbreviations of newspaper prose in English, German, French,
 * Spanish, Italian, Portuguese and Dutch, written down by us; other languages are split by the shape of the text alone.
 */
final class SentenceEnds {

    /** Something always follows these: a name, an explanation. Entries with a capital count only with it: “ill” is a word. */
    private static final Set<String> NEVER_LAST = Set.of(
            "Mr", "Mrs", "Ms", "Mx", "Dr", "Drs", "Prof", "Gov", "Sen", "Rep", "Reps", "Gen", "Lt", "Col", "Sgt",
            "Capt", "Cmdr", "Adm", "Maj", "Cpl", "Pvt", "Rev", "Fr", "St", "Ste", "Hon", "Pres", "Supt", "Insp", "Det",
            "Atty", "Mt", "Ft", "Messrs", "Hr", "Frl", "Dipl", "Ing", "Mag", "Hl", "Abg", "Mme", "Mlle", "Mgr", "Sr",
            "Sra", "Srta", "Dra", "Ud", "Uds", "Sig", "Dott", "Avv", "On", "Mevr", "Dhr", "Mw", "vs", "cf", "viz",
            "approx", "e.g", "i.e", "z.b", "d.h", "u.a", "v.a", "s.o", "bzw", "ca", "evtl", "ggf", "inkl", "sog",
            "bspw", "vgl");

    /** Something follows these when it is a number: a month, a page, a paragraph of a law. */
    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "okt", "nov", "dec", "dez", "no",
            "nos", "nr", "núm", "art", "abs", "fig", "p", "pp", "s", "vol", "ch", "sec", "tel", "max", "min");

    /** These may end a sentence: they do when a word follows that likes to begin one. */
    private static final Set<String> PERHAPS_LAST = Set.of(
            "Inc", "Corp", "Co", "Ltd", "Bros", "Jr", "Dept", "Univ", "Assn", "Ave", "Blvd", "Rd", "Calif", "Fla",
            "Mass", "Pa", "Conn", "Ill", "Mich", "Minn", "Tex", "Wash", "Ariz", "Colo", "Va", "Cie", "Mio", "Mrd",
            "Str", "Chr", "Ph.D", "etc", "usw", "al", "geb", "gest", "verh", "allg");

    /** Words that begin sentences far more often than they follow an abbreviation. */
    private static final Set<String> LIKES_TO_BEGIN = Set.of("""
            the a an this that these those there it he she they we you his her their our its my in on at by for
            from with but and so as if when while after before since during however meanwhile also then now what
            who why how where some many most more all both no not one der die das ein eine er sie es wir ich im
            am auf mit doch aber und auch dabei dort bei nach für zu wenn als damit danach le la les un une il
            elle ils elles nous ce cette mais et dans el los las una en pero según lo gli o os uma de het een
            maar
            """.split("\\s+"));

    /** Where a number with a full stop is an ordinal. */
    private static final Set<String> WITH_DOTTED_ORDINALS = Set.of(
            "cs", "da", "de", "et", "fi", "fo", "hr", "hu", "is", "lv", "nb", "nn", "no", "sk", "sl", "sr", "tr");

    /** Letters with more stops between them are none of those that the lists leave out. */
    private static final int LONGEST_DOTTED = 6;

    /** The longest of all these, with the blank that may stand in one. */
    private static final int LONGEST_ABBREVIATION = 7;

    /**
     * Where a sentence ends that does not end itself: what is read of one may take time that grows with the square of its
     * length. Chosen by us: news articles have none half as long.
     */
    private static final int LONGEST = 5000;

    /** All of these that are letters a to z alone: any other such word before a stop ends its sentence. */
    private static final Lexicon ABBREVIATIONS = Lexicon.of(Stream.of(NEVER_LAST, BEFORE_NUMBERS, PERHAPS_LAST)
            .flatMap(Set::stream)
            .filter(Lexicon::isWord)
            .collect(Collectors.joining(" ")));

    private final String text;

    /** The same: what is asked of each character is asked of an array, which the compiler makes little code of. */
    private final char[] chars;

    /** The offsets of all stops, and how many of them are passed. */
    private final int[] stops;

    private int passed;

    private final boolean dottedOrdinals;

    SentenceEnds(String text, char[] chars, int[] stops, String language) {
        this.text = text;
        this.chars = chars;
        this.stops = stops;
        this.dottedOrdinals = WITH_DOTTED_ORDINALS.contains(language);
    }

    /** Adds the sentences of the block, which stands behind those before. */
    void split(Span block, List<Span> sentences) {
        int start = block.start();
        int stop = nextStop(start, block.end());
        while (stop < block.end()) {
            int at = stop + 1;
            while (at < block.end() && isStop(chars[at])) {
                at++;
            }
            int behind = behindClosingMarks(at, block.end());
            int next = behind;
            while (next < block.end() && isSpace(chars[next])) {
                next++;
            }
            if (next < block.end() && ends(start, stop, at, behind, next, block.end())) {
                add(start, behind, sentences);
                start = next;
            }
            stop = nextStop(behind, block.end());
        }
        add(start, block.end(), sentences);
    }

    /** Adds what stands there as one sentence, or as several when nobody would write so long a one. */
    private void add(int start, int end, List<Span> sentences) {
        int from = start;
        while (from < end) {
            int to = end - from > LONGEST ? cut(from + LONGEST) : end;
            addTrimmed(from, to, sentences);
            from = to;
        }
    }

    private void addTrimmed(int start, int end, List<Span> sentences) {
        int from = start;
        int to = end;
        while (from < to && isWhite(chars[from])) {
            from++;
        }
        while (from < to && isWhite(chars[to - 1])) {
            to--;
        }
        if (from < to) {
            sentences.add(new Span(from, to));
        }
    }

    /** The first stop from an offset on, which is never one before the last that was asked for; the end when there is none. */
    private int nextStop(int from, int end) {
        while (passed < stops.length && stops[passed] < from) {
            passed++;
        }
        return passed < stops.length ? Math.min(stops[passed], end) : end;
    }

    /** The last blank before the offset, or the offset itself when words are not parted by blanks. */
    private int cut(int offset) {
        int cut = offset;
        while (cut > offset - LONGEST / 2 && !isSpace(chars[cut])) {
            cut--;
        }
        if (isSpace(chars[cut])) {
            return cut;
        }
        return Character.isLowSurrogate(chars[offset]) ? offset - 1 : offset;
    }

    /**
     * Whether a sentence that begins at {@code start} ends with the stops from {@code stop} to {@code behindStops}.
     *
     * @param behind just behind the closing marks after the stops
     * @param next the first character after the white space that follows
     */
    private boolean ends(int start, int stop, int behindStops, int behind, int next, int end) {
        char last = chars[behindStops - 1];
        if (isWideStop(last)) {
            return true;
        }
        if (next == behind || !canBegin(next, end)) {
            return false;
        }
        boolean lone = behindStops == stop + 1;
        boolean ellipsis = last == '…' || !lone && last == '.' && chars[stop] == '.';
        if (ellipsis) {
            return stop > start && !isSpace(chars[stop - 1]);
        }
        return last != '.' || !lone || behind > behindStops || isFullStop(start, stop, next, end);
    }

    /** Whether a lone dot before white space is more than part of an abbreviation, an initial or an ordinal. */
    private boolean isFullStop(int start, int dot, int next, int end) {
        int wordStart = wordStart(start, dot);
        if (wordStart == dot) {
            return true;
        }
        if (isNumber(wordStart, dot)) {
            boolean listNumber = wordStart == start;
            boolean ordinal = dottedOrdinals && dot - wordStart <= 2;
            return !listNumber && (!ordinal || likesToBegin(next, end));
        }
        if (dot - wordStart > LONGEST_ABBREVIATION) {
            return true;
        }
        if (dot - wordStart > 1 && isOtherWord(wordStart, dot)) {
            return true;
        }
        String word = text.substring(wordStart, dot).replace(" ", "");
        String lower = word.toLowerCase(Locale.ROOT);
        if (NEVER_LAST.contains(word) || NEVER_LAST.contains(lower)) {
            return false;
        }
        if (BEFORE_NUMBERS.contains(lower) && Character.isDigit(chars[next])) {
            return false;
        }
        boolean initial = dot - wordStart == 1 && Character.isLetter(chars[wordStart]);
        boolean dotted = word.indexOf('.') >= 0 && word.length() <= LONGEST_DOTTED;
        boolean perhapsLast = initial || dotted || PERHAPS_LAST.contains(word) || PERHAPS_LAST.contains(lower);
        return !perhapsLast || likesToBegin(next, end);
    }

    /** Whether it is a word of letters a to z that is no abbreviation, as nearly all are. */
    private boolean isOtherWord(int start, int end) {
        long packed = 0;
        for (int i = start; i < end; i++) {
            packed = Lexicon.isLetter(chars[i]) ? Lexicon.append(packed, chars[i]) : Lexicon.NONE;
        }
        return packed > 0 && !ABBREVIATIONS.contains(packed);
    }

    /** Where the word before a dot begins; letters with dots between them, as in {@code U.S} or {@code z. B}, are one. */
    private int wordStart(int start, int dot) {
        int at = dot;
        while (at > start) {
            char before = chars[at - 1];
            boolean letterBehindDot = before == '.' && at < dot && at - 2 >= start && isLetter(at - 2);
            if (Lexicon.isLetterOrDigit(before) || letterBehindDot) {
                at--;
            } else if (before == ' ' && at == dot - 1 && isLetter(at) && isLoneLetterWithDot(start, at - 1)) {
                at -= 3;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean isLoneLetterWithDot(int start, int behind) {
        return behind - 2 >= start
                && chars[behind - 1] == '.'
                && Character.isLowerCase(chars[behind - 2])
                && (behind - 2 == start || isSpace(chars[behind - 3]));
    }

    private boolean isLetter(int at) {
        return Lexicon.isLetter(chars[at]);
    }

    private boolean isNumber(int from, int to) {
        for (int i = from; i < to; i++) {
            if ((Alphabet.of(chars[i]) & Alphabet.DIGIT) == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhite(char c) {
        return !isInAscii(c) && Character.isWhitespace(c);
    }

    /** Whether a sentence can begin here: not with a lower-case letter, nor with a mark of the sentence before. */
    private boolean canBegin(int at, int end) {
        if (chars[at] >= 'A' && chars[at] <= 'Z') {
            return true;
        }
        int first = at;
        while (first < end && isOpening(chars[first])) {
            first++;
        }
        if (first == end) {
            return false;
        }
        char c = chars[first];
        return Character.isLetterOrDigit(c) ? !Character.isLowerCase(c) : !goesOn(c) || first > at;
    }

    private boolean likesToBegin(int next, int end) {
        int from = next;
        while (from < end && isOpening(chars[from])) {
            from++;
        }
        int to = from;
        while (to < end && Character.isLetter(chars[to])) {
            to++;
        }
        // An opening mark before a capital begins a sentence whatever the word.
        return from > next || LIKES_TO_BEGIN.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    /** Just behind the closing marks that belong to the stops before {@code at}. */
    private int behindClosingMarks(int at, int end) {
        if (at + 1 < end && chars[at] == ' ' && isInAscii(chars[at + 1])) {
            return at;
        }
        int behind = at;
        while (behind < end && isClosing(chars[behind])) {
            behind++;
        }
        // French sets a space before the closing mark; an opening one would touch the word behind it.
        int mark = behind;
        while (mark < end && isSpace(chars[mark]) && chars[mark] != '\n') {
            mark++;
        }
        boolean spacedMark = mark > behind
                && mark < end
                && chars[mark] == '»'
                && (mark + 1 == end || !Character.isLetterOrDigit(chars[mark + 1]));
        return spacedMark ? mark + 1 : behind;
    }

    private static boolean isInAscii(char c) {
        return c > ' ' && c < '\u0080';
    }

    private static boolean isOpening(char c) {
        return switch (c) {
            case '"', '\'', '“', '‘', '„', '‚', '«', '»', '‹', '›', '(', '[', '¿', '¡', '「', '『' -> true;
            default -> false;
        };
    }

    private static boolean isClosing(char c) {
        return switch (c) {
            case '"', '\'', '”', '’', '“', '‘', '»', '›', '«', '‹', ')', ']', '」', '』' -> true;
            default -> false;
        };
    }

    /** Marks of the sentence before. */
    private static boolean goesOn(char c) {
        return switch (c) {
            case ',', ';', ':', '-', '–', '—', ')', ']' -> true;
            default -> false;
        };
    }

    /** Whether it may end a sentence. */
    static boolean isStop(char c) {
        return c <= '?' ? c == '.' || c == '!' || c == '?' : c >= '\u0589' && isFarStop(c);
    }

    private static boolean isFarStop(char c) {
        return switch (c) {
            case '…', '։', '؟', '۔', '।', '॥', '。', '！', '？', '｡' -> true;
            default -> false;
        };
    }

    /** Stops that no white space follows. */
    private static boolean isWideStop(char c) {
        return c == '。' || c == '！' || c == '？' || c == '｡';
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c >= '\u2000' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
