package dev.corpusrules.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.corpusrules.Span;
import dev.corpusrules.text.BylineWords.Part;
import java.util.List;
import java.util.Optional;

/** Finds in a line the agency that supplied the article and the outlet that published it. */
final class Credits {

    /** An agency by its short name, and where it stands in the prose. */
    record Agency(String name, Span span) {}

    /** An outlet as written, and where it stands in the prose. */
    record Outlet(String name, Span span) {}

    /** A dateline is over within so many characters. */
    private static final int LONGEST_DATELINE = 90;

    /** The copyright sign or word, years and a holder. */
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?i)^\\W{0,3}(?:(?:copyright|©|\\(c\\))\\s*)+(?:by\\s+)?(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?)?[\\s,]*(?:by\\s+)?([^.|]{2,60})");

    private static final Pattern SYNDICATED = Pattern.compile(
            "(?i)(?:(?:appeared|published|posted)\\s+(?:first|originally)\\s+(?:on|in|at|by)"
                    + "|(?:first|originally)\\s+(?:appeared|published|posted)\\s+(?:on|in|at|by)"
                    + "|zuerst\\s+(?:erschienen|veröffentlicht)\\s+(?:in|bei|auf|im)"
                    + "|est\\s+apparu\\s+en\\s+premier\\s+sur|(?:se\\s+publicó|apareció)\\s+primero\\s+en|apareceu\\s+primeiro\\s+em"
                    + "|proviene\\s+da|verscheen\\s+eerst\\s+op|dök\\s+först\\s+upp\\s+på)\\s*:?\\s*(?:the\\s+)?([^.|]{2,60})");

    private Credits() {}

    /** "LISBON (AP) —", "Berlin (dpa) -", "(Reuters) -" at the start of a paragraph. */
    static Optional<Agency> dateline(String text, Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.start() + LONGEST_DATELINE);
        int open = text.indexOf('(', paragraph.start());
        if (open < 0 || open >= end) {
            return Optional.empty();
        }
        int close = text.indexOf(')', open);
        if (close < 0 || close >= end || !isPlace(text, paragraph.start(), open)) {
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

    /** Whether what stands before the brackets is short and capitalised: a place, a day. */
    private static boolean isPlace(String text, int start, int end) {
        List<BylineToken> words = BylineToken.of(text.substring(start, end), 14);
        return words.size() <= 12
                && words.stream()
                        .allMatch(word -> !word.isWord()
                                || word.isCapitalised()
                                || word.is(Part.STAMP)
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
        return inside.length() <= 40 ? agency(text, inside).stream().toList() : List.of();
    }

    /** "© 2021 Outlet", "The post … appeared first on Outlet." */
    static Optional<Outlet> outlet(String text, Span line) {
        if (line.length() > 600) {
            return Optional.empty();
        }
        String words = line.in(text);
        Matcher syndicated = SYNDICATED.matcher(words);
        Matcher found = syndicated.find() ? syndicated : COPYRIGHT.matcher(words);
        if (found != syndicated && !found.find()) {
            return Optional.empty();
        }
        Span span = new Span(line.start() + found.start(1), line.start() + found.end(1)).trimmed(text);
        String name = span.in(text);
        boolean picture = BylineToken.of(words, 60).stream().anyMatch(word -> word.is(Part.PICTURE));
        boolean named = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
        return named && !(picture && found != syndicated) ? Optional.of(new Outlet(name, span)) : Optional.empty();
    }
}
