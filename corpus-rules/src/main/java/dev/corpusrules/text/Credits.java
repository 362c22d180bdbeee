package dev.corpusrules.text;

import dev.corpusrules.Span;
import dev.corpusrules.text.BylineWords.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds in a line the agency that supplied the article and the outlet that published it. */
final class Credits {

    /** An agency by its short name, and where it stands in the prose. */
    record Agency(String name, Span span) {}

    /** A dateline is over within so many characters. */
    private static final int LONGEST_DATELINE = 90;

    private static final int LONGEST_CHINESE_DATELINE = 25;

    /** The Chinese names of agencies have three characters. */
    private static final int CHINESE_NAME = 3;

    private static final char FIRST_IDEOGRAPH = '\u4E00';

    /** The names of two agencies, or of one and its place. */
    private static final int LONGEST_CREDIT = 40;

    /** Letters of two authors with a slash. */
    private static final int LONGEST_SIGNATURE = 7;

    /** What else stands in brackets behind a last sentence. */
    private static final Set<String> NO_SIGNATURES = Set.of(
            "sic", "aka", "pdf", "more", "etc", "ends", "ende", "end", "fin", "video", "map", "photo", "foto", "link");

    private Credits() {}

    /** "LISBON (AP) —", "Berlin (dpa) -", "(Reuters) -" at the start of a paragraph. */
    static Optional<Agency> dateline(String text, Span paragraph) {
        return inBrackets(text, paragraph).or(() -> chinese(text, paragraph));
    }

    /** "新华社北京4月24日电": the agency, a place, a day and the word for a wire. */
    private static Optional<Agency> chinese(String text, Span paragraph) {
        int start = paragraph.start();
        int end = Math.min(paragraph.end(), start + LONGEST_CHINESE_DATELINE);
        if (end - start < CHINESE_NAME || text.charAt(start) < FIRST_IDEOGRAPH) {
            return Optional.empty();
        }
        Span name = new Span(start, start + CHINESE_NAME);
        String dateline = text.substring(start, end);
        boolean wired = dateline.indexOf('电') >= 0 || dateline.indexOf('電') >= 0;
        return wired ? Agencies.named(name.in(text)).map(agency -> new Agency(agency, name)) : Optional.empty();
    }

    private static Optional<Agency> inBrackets(String text, Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.start() + LONGEST_DATELINE);
        int open = indexOf(text, '(', paragraph.start(), end);
        int close = indexOf(text, ')', open, end);
        if (close == end || !isPlace(text, paragraph.start(), open)) {
            return Optional.empty();
        }
        Span inside = new Span(open + 1, close);
        int next = close + 1;
        while (next < paragraph.end() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean dash = next < paragraph.end() && "-–—―:.".indexOf(text.charAt(next)) >= 0;
        return dash ? agency(text, inside) : Optional.empty();
    }

    /** Where the character stands first in the stretch; its end when it does not. */
    private static int indexOf(String text, char c, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) != c) {
            at++;
        }
        return at;
    }

    /** Whether what stands before the brackets is short and capitalised: a place, a day. */
    static boolean isPlace(String text, int start, int end) {
        List<BylineToken> words = BylineToken.of(text.substring(start, end), 14);
        return words.size() <= 12
                && words.stream()
                        .allMatch(word -> !word.isWord()
                                || word.isCapitalised()
                                || word.isStamp()
                                || word.is(Part.PARTICLE)
                                || word.is(Part.AND));
    }

    private static Optional<Agency> agency(String text, Span span) {
        int start = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            boolean stop = i == span.end() || "/,;&".indexOf(text.charAt(i)) >= 0;
            if (stop) {
                Span part = new Span(start, i).trimmed(text);
                Optional<Agency> found = Agencies.named(part.in(text)).map(name -> new Agency(name, part));
                if (found.isPresent()) {
                    return found;
                }
                start = i + 1;
            }
        }
        return Optional.empty();
    }

    /** "(Reporting by …; Editing by …)", "(dpa)", "Source: AFP" at the end of a paragraph. */
    static List<Agency> closing(String text, Span paragraph) {
        String words = paragraph.in(text).stripTrailing();
        if (!words.endsWith(")")) {
            return List.of();
        }
        int open = words.lastIndexOf('(');
        if (open < 0) {
            return List.of();
        }
        String folded = Folding.fold(words.substring(open + 1));
        Span inside = new Span(paragraph.start() + open + 1, paragraph.start() + words.length() - 1);
        boolean reuters = folded.startsWith("reporting by")
                || folded.startsWith("additional reporting by")
                || folded.startsWith("editing by")
                || folded.startsWith("writing by")
                || folded.startsWith("compiled by");
        if (reuters) {
            return List.of(new Agency("Reuters", inside));
        }
        boolean signs = inside.length() <= LONGEST_CREDIT && isBehindSentence(words, open);
        return signs ? agency(text, inside).stream().toList() : List.of();
    }

    /** "(itu)" behind the last sentence, "(mlk/tso)": the author's letters. */
    static Optional<BylineLine.Credit> signature(String paragraph) {
        int close = paragraph.length() - 1;
        int open = paragraph.lastIndexOf('(');
        if (open < 0 || paragraph.charAt(close) != ')' || close - open - 1 > LONGEST_SIGNATURE) {
            return Optional.empty();
        }
        String letters = paragraph.substring(open + 1, close);
        boolean signs = letters.length() >= 2 && letters.chars().allMatch(c -> Character.isLowerCase(c) || c == '/');
        return signs && isBehindSentence(paragraph, open) && !NO_SIGNATURES.contains(letters)
                ? Optional.of(new BylineLine.Credit(letters, new Span(open + 1, close)))
                : Optional.empty();
    }

    /** Brackets inside a sentence, as behind a photographer's name, sign nothing. */
    private static boolean isBehindSentence(String words, int open) {
        String before = words.substring(0, open).stripTrailing();
        return before.isEmpty() || ".!?\"”“»".indexOf(before.charAt(before.length() - 1)) >= 0;
    }
}
