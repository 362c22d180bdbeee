package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a template, as the common engines and mail programs write it. Code and formulas have brackets of the same
 * kind: what counts holds a name and stands apart from other words.
 */
enum TemplateField {
    DOUBLE_BRACE("{{", "}}", "#/^&>!-~@.$"),
    TAG("{%", "%}", "-"),
    DOLLAR("${", "}", ""),
    PERCENT("%%", "%%", ""),
    MERGE_TAG("*|", "|*", "");

    /** No engine forbids longer ones, but hardly a field is. */
    private static final int LONGEST = 100;

    /** One letter is a variable of a formula. */
    private static final int SHORTEST_NAME = 2;

    /** What may stand right before a field, and right behind it, beside white space. */
    private static final String BEFORE = "(-–—/€£";

    private static final String BEHIND = ".,;:!?)-–—…{%*'’";

    private final String opening;
    private final String closing;
    private final String signs;

    /** @param signs what may stand before the name */
    TemplateField(String opening, String closing, String signs) {
        this.opening = opening;
        this.closing = closing;
        this.signs = signs;
    }

    /** What each begins with, in their order. */
    static List<String> openings() {
        List<String> openings = new ArrayList<>();
        for (TemplateField field : values()) {
            openings.add(field.opening);
        }
        return openings;
    }

    /** The field that opens at an offset of a text; null when none does. */
    @Nullable
    Span at(String text, Span block, int start) {
        int open = start + opening.length();
        boolean isTriple = this == DOUBLE_BRACE && open < block.end() && text.charAt(open) == '{';
        // Sought no farther: a text may be nothing but brackets that open.
        int close = text.substring(open, Math.min(block.end(), start + LONGEST)).indexOf(closing) + open;
        if (close < open) {
            return null;
        }
        int end = close + closing.length() + (isTriple ? 1 : 0);
        return end <= block.end()
                        && standsApart(text, block, start, end)
                        && isNamed(text.substring(isTriple ? open + 1 : open, close))
                ? new Span(start, end)
                : null;
    }

    /** Whether it holds nothing but words: what generators of sites fill in says more than that. */
    boolean isPlain(String field) {
        String inside = field.substring(opening.length(), field.length() - closing.length());
        return inside.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == ' ');
    }

    private static boolean standsApart(String text, Span block, int start, int end) {
        boolean opens = start == block.start() || isOneOf(text.charAt(start - 1), BEFORE);
        boolean closes = end == block.end() || isOneOf(text.charAt(end), BEHIND);
        int before = start - 1;
        while (before > block.start() && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        // A value of a program or of a list of literature.
        boolean isAssigned = before >= block.start() && text.charAt(before) == '=';
        return opens && closes && !isAssigned;
    }

    private static boolean isOneOf(char c, String some) {
        return Character.isWhitespace(c) || some.indexOf(c) >= 0;
    }

    /** Whether a name stands there, alone or with what a template does with it. */
    private boolean isNamed(String inside) {
        String words = inside.strip();
        int at = 0;
        while (at < words.length() && signs.indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        boolean isCommand = at > 0 || this == TAG;
        while (at < words.length() && words.charAt(at) == ' ') {
            at++;
        }
        int name = at;
        while (at < words.length() && isOfName(words.charAt(at), at > name)) {
            at++;
        }
        String named = words.substring(name, at);
        // In capitals, a shell has it.
        if (named.length() < SHORTEST_NAME || this == DOLLAR && named.chars().noneMatch(Character::isLowerCase)) {
            return false;
        }
        return at == words.length() || isCommand || this == DOUBLE_BRACE && "|(".indexOf(words.charAt(at)) >= 0;
    }

    private static boolean isOfName(char c, boolean isInside) {
        return Character.isLetter(c) || isInside && (Character.isDigit(c) || "_-. ".indexOf(c) >= 0);
    }
}
