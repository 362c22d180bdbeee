package dev.corpusrules.article;

import dev.corpusrules.Flaw;
import dev.corpusrules.Source;
import dev.corpusrules.Span;
import java.util.List;
import java.util.Optional;

/**
 * What stands above an article between two lines of dashes (YAML) or plus signs (TOML).
 *
 * @param end where the article begins
 * @param entries its keys, as far as they can be read
 * @param flaws why some cannot
 */
record FrontMatter(int end, List<Entry> entries, List<Flaw> flaws) {

    /** Of front matter that is never closed. */
    private static final int FEWEST_KEYS = 2;

    /** Whether the text begins as one with front matter does. */
    static boolean mayBegin(Source source) {
        String head = source.text(new Span(0, Math.min(3, source.length())));
        return head.equals("---") || head.equals("+++");
    }

    /** The front matter at the head of the text; empty when there is none, or only a rule between two dashes. */
    static Optional<FrontMatter> of(String text) {
        String fence = text.startsWith("---") ? "---" : text.startsWith("+++") ? "+++" : "";
        int start = fence.isEmpty() ? -1 : behindFence(text, 0, fence);
        if (start < 0) {
            return Optional.empty();
        }
        for (int line = start; line < text.length(); line = nextLine(text, line)) {
            int behind = behindFence(text, line, fence);
            if (behind < 0 && fence.equals("---")) {
                behind = behindFence(text, line, "...");
            }
            if (behind >= 0) {
                FrontMatter read = read(text, fence, start, line, behind);
                boolean isEmpty = text.substring(start, line).isBlank();
                return read.entries.isEmpty() && !isEmpty ? Optional.empty() : Optional.of(read);
            }
        }
        return unclosed(text, fence, start);
    }

    private static FrontMatter read(String text, String fence, int start, int end, int behind) {
        return fence.equals("---")
                ? YamlKeys.read(text, start, end, behind)
                : new FrontMatter(behind, TomlKeys.read(text, start, end), List.of());
    }

    /**
     * What stands below a fence that has no second one: front matter when it holds several keys and one that articles have,
     * since words behind a rule may look like a key.
     */
    private static Optional<FrontMatter> unclosed(String text, String fence, int start) {
        int end = start;
        while (end < text.length() && goesOn(text, end)) {
            end = nextLine(text, end);
        }
        FrontMatter read = read(text, fence, start, end, end);
        boolean isKnown = read.entries.stream()
                .anyMatch(entry -> Fields.DEFAULT.meaning(entry.path()).isPresent());
        if (!isKnown || read.entries.stream().map(Entry::path).distinct().count() < FEWEST_KEYS) {
            return Optional.empty();
        }
        Flaw flaw = new Flaw(
                Flaw.Subject.FRONT_MATTER,
                new Span(0, fence.length()),
                "it is never closed; a line of " + fence + " is missing before the text");
        return Optional.of(new FrontMatter(end, read.entries, List.of(flaw)));
    }

    /** Whether the line holds a key, a table, or something below one. */
    private static boolean goesOn(String text, int line) {
        int end = lineEnd(text, line);
        int i = line;
        while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || "_-.".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        boolean isBlank = text.substring(line, end).isBlank();
        boolean isBelow = !isBlank && " \t#-[]".indexOf(text.charAt(line)) >= 0;
        return isBelow || i > line && (text.startsWith(":", i) || text.startsWith(" =", i) || text.startsWith("=", i));
    }

    /** The offset behind the line at {@code start} if it is the fence and nothing else; else -1. */
    private static int behindFence(String text, int start, String fence) {
        if (!text.startsWith(fence, start)) {
            return -1;
        }
        int i = start + fence.length();
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i == text.length() || isLineEnd(text.charAt(i)) ? nextLine(text, i) : -1;
    }

    /** The offset of the line behind the one that holds the offset. */
    static int nextLine(String text, int offset) {
        int end = lineEnd(text, offset);
        boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return Math.min(text.length(), end + (pair ? 2 : 1));
    }

    static int lineEnd(String text, int offset) {
        int end = offset;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
