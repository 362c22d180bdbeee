package dev.corpusrules.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Why a text is no YAML, and where. A parser says what it expected and where it gave up; people want to know what to mend,
 * which often stands in another line.
 *
 * @param offset in the text that was parsed
 * @param why in words, as part of a sentence
 */
public record NotYaml(int offset, String why) {

    private static final String UNCLOSED_QUOTE = "this quotation mark is never closed";
    private static final String NO_SPACE = "a space is missing behind this colon";
    private static final String NO_KEY = "this is no key with a value: the colon is missing";

    /** What the parser says of something that begins with a sign that means something in YAML. */
    private static final String SIGN = "a value that begins with %c stands between quotation marks";

    /** What the parser says, by its first words, and what we say. */
    private static final List<Wording> WORDINGS = List.of(
            new Wording("found character '\\t", false, "a tab may not indent a line: use spaces"),
            new Wording("found character", false, SIGN),
            new Wording("unexpected character found", true, SIGN),
            new Wording("found undefined alias", true, SIGN),
            new Wording("expected alphabetic or numeric character", true, SIGN),
            new Wording("expected the node content", false, SIGN),
            new Wording("expected URI", true, SIGN),
            new Wording("Global tag is not allowed", false, SIGN),
            new Wording("found unexpected end of stream", true, UNCLOSED_QUOTE),
            new Wording("found unexpected document separator", true, UNCLOSED_QUOTE),
            new Wording("sequence entries are not", false, "a list begins on a line of its own, below its key"),
            new Wording("expected chomping", false, "behind | or > the line ends: the text begins on the next"),
            new Wording("expected a comment", false, "behind | or > the line ends: the text begins on the next"),
            new Wording("found unknown escape", false, "a backslash between double quotation marks is written twice"),
            new Wording("expected escape", false, "a backslash between double quotation marks is written twice"),
            new Wording("but found another document", false, "a second document begins here"));

    /** What the parser finds where a line is indented otherwise than it expected. */
    private static final Set<String> OUT_OF_LINE = Set.of(
            "expected <block end>, but found '<block mapping start>'",
            "expected <block end>, but found '<block sequence start>'",
            "expected <block end>, but found '?'",
            "expected <block end>, but found '-'",
            "expected '<document start>', but found '<block mapping start>'");

    /** What is to be said of a text that the parser refused. */
    public static NotYaml of(String text, MarkedYAMLException refusal) {
        String problem = String.valueOf(refusal.getProblem());
        int at = offset(text, refusal.getProblemMark(), 0);
        int start = offset(text, refusal.getContextMark(), at);
        if (OUT_OF_LINE.contains(problem)) {
            return new NotYaml(at, "this line is not indented like those that it belongs to");
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return colon(text, at);
        }
        if (problem.startsWith("could not find expected ':'")) {
            int colon = tightColon(text, start);
            return colon < 0 ? new NotYaml(start, NO_KEY) : new NotYaml(colon, NO_SPACE);
        }
        if (problem.startsWith("expected ',' or")) {
            boolean isKey = problem.endsWith("got :") && start < lineStart(text, at);
            return isKey || problem.endsWith("<stream end>")
                    ? new NotYaml(start, "this bracket is never closed")
                    : new NotYaml(at, "a comma or a closing bracket is missing before this");
        }
        if (problem.startsWith("expected <block end>")) {
            return leftOver(text, at);
        }
        return WORDINGS.stream()
                .filter(wording -> problem.startsWith(wording.problem))
                .findFirst()
                .map(wording -> wording.of(text, wording.atStart ? start : at))
                .orElseGet(() -> new NotYaml(at, "this is no YAML (" + problem + ")"));
    }

    /** A colon where none may be: mostly it, or the line above, lacks something. */
    private static NotYaml colon(String text, int colon) {
        int line = lineStart(text, colon);
        if (text.substring(line, colon).contains(": ")) {
            return new NotYaml(colon, "a second colon in a line: put the value between quotation marks");
        }
        int end = line;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end == 0) {
            return new NotYaml(colon, "a colon may not stand here: put the value between quotation marks");
        }
        int first = firstOf(text, lineStart(text, end));
        String words = text.substring(first, end);
        int tight = tightColon(text, first);
        if (tight >= 0) {
            return new NotYaml(tight, NO_SPACE);
        }
        if (words.startsWith("-") && !words.startsWith("- ")) {
            return new NotYaml(first, "a space is missing behind this dash");
        }
        return words.indexOf(':') < 0
                ? new NotYaml(first, NO_KEY)
                : new NotYaml(firstOf(text, line), "this line is indented below one that has a value already");
    }

    /** Something behind the end of a value: mostly a quotation mark ended it. */
    private static NotYaml leftOver(String text, int at) {
        int line = lineStart(text, at);
        int before = at - 1;
        while (before > line && isBlank(text.charAt(before))) {
            before--;
        }
        char mark = before < line ? ' ' : text.charAt(before);
        if (mark != '"' && mark != '\'') {
            return new NotYaml(at, "the value ends before this: put all of it between quotation marks");
        }
        if (opener(text, line, before, mark) >= 0) {
            return new NotYaml(
                    before, "this quotation mark ends the value: inside it, write " + (mark == '"' ? "\\\"" : "''"));
        }
        for (int above = line; above > 0; ) {
            int end = above - 1;
            above = lineStart(text, end);
            int opener = opener(text, above, end, mark);
            if (opener >= 0 && text.substring(opener + 1, end).indexOf(mark) < 0) {
                return new NotYaml(opener, UNCLOSED_QUOTE);
            }
        }
        return new NotYaml(before, "this quotation mark ends the value");
    }

    /** The first such mark between the offsets that begins a value; -1 when there is none. */
    private static int opener(String text, int from, int to, char mark) {
        char before = ':';
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == mark && ":-[{,".indexOf(before) >= 0) {
                return i;
            }
            before = isBlank(c) ? before : c;
        }
        return -1;
    }

    /** The first colon in the rest of the line without a blank behind it, where no other has one; else -1. */
    private static int tightColon(String text, int from) {
        String words = text.substring(from, FrontMatter.lineEnd(text, from));
        int colon = words.indexOf(':');
        boolean isTight = colon > 0 && colon + 1 < words.length() && !words.contains(": ") && !words.endsWith(":");
        return isTight ? from + colon : -1;
    }

    private static int lineStart(String text, int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }

    /** The first character that is none of white space, from the offset on. */
    private static int firstOf(String text, int offset) {
        int first = offset;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return first;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** Marks count code points. */
    private static int offset(String text, @Nullable Mark mark, int otherwise) {
        return mark == null
                ? otherwise
                : text.offsetByCodePoints(0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
    }

    /**
     * What we say where the parser says something.
     *
     * @param problem how its words begin
     * @param atStart whether what is wrong stands where the thing began, not where the parser gave up
     */
    private record Wording(String problem, boolean atStart, String words) {

        NotYaml of(String text, int at) {
            char sign = at < text.length() ? text.charAt(at) : ' ';
            return new NotYaml(at, String.format(Locale.ROOT, words, sign));
        }
    }
}
