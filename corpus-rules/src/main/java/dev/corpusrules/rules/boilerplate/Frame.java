package dev.corpusrules.rules.boilerplate;

import dev.corpusrules.text.Folding;

/** What is left of a line when names, numbers and what is quoted are taken out. */
final class Frame {

    private static final char OPEN = '\u2026';

    /** Fewer letters are no frame: "in 2019" and "the Mill" stand everywhere. */
    private static final int FEWEST_LETTERS = 9;

    private static final int FEWEST_WORDS = 2;

    /** Behind so many words at most, a colon says that a title follows. */
    private static final int MOST_BEFORE_COLON = 4;

    private Frame() {}

    /** The frame; empty when nothing is left open, or too little is left. */
    static String of(String line) {
        StringBuilder frame = new StringBuilder(line.length());
        int words = 0;
        int letters = 0;
        boolean hasOpen = false;
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (!Character.isLetterOrDigit(c)) {
                char folded = Folding.fold(c);
                if (folded == '"') {
                    at = endOfQuote(line, at);
                    hasOpen |= open(frame);
                    continue;
                }
                if (c == ':' && at + 1 < line.length() && words + (hasOpen ? 1 : 0) <= MOST_BEFORE_COLON && words > 0) {
                    hasOpen |= open(frame);
                    break;
                }
                at++;
                continue;
            }
            int end = endOfWord(line, at);
            boolean isFirst = frame.isEmpty();
            if (!isFirst && Character.isUpperCase(c) || !Character.isLetter(c)) {
                hasOpen |= open(frame);
            } else {
                words++;
                letters += end - at;
                frame.append(frame.isEmpty() ? "" : " ").append(Folding.fold(line.substring(at, end)));
            }
            at = end;
        }
        return hasOpen && words >= FEWEST_WORDS && letters >= FEWEST_LETTERS ? frame.toString() : "";
    }

    /** Names, numbers and quotes in a row are one open place. */
    private static boolean open(StringBuilder frame) {
        if (frame.isEmpty() || frame.charAt(frame.length() - 1) != OPEN) {
            frame.append(OPEN);
        }
        return true;
    }

    private static int endOfQuote(String line, int start) {
        for (int i = start + 1; i < line.length(); i++) {
            if (Folding.fold(line.charAt(i)) == '"') {
                return i + 1;
            }
        }
        return start + 1;
    }

    private static int endOfWord(String line, int start) {
        int end = start;
        while (end < line.length()
                && (Character.isLetterOrDigit(line.charAt(end)) || Folding.fold(line.charAt(end)) == '\'')) {
            end++;
        }
        return end;
    }
}
