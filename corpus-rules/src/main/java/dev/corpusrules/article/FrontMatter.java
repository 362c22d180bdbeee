package dev.corpusrules.article;

import dev.corpusrules.Flaw;
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
                FrontMatter read = fence.equals("---")
                        ? YamlKeys.read(text, start, line, behind)
                        : new FrontMatter(behind, TomlKeys.read(text, start, line), List.of());
                boolean isEmpty = text.substring(start, line).isBlank();
                return read.entries.isEmpty() && !isEmpty ? Optional.empty() : Optional.of(read);
            }
        }
        return Optional.empty();
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
