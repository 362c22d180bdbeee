package dev.corpusrules.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.PatternSyntaxException;

/**
 * How much a regular expression comes to when all that it repeats is written out. Its search takes time linear in the text,
 * but also in this, and so does its making: what comes to too much is refused before it is made. Limits chosen by us: that
 * on copies is the one that RE2 sets to a single repetition.
 */
final class WrittenOut {

    private static final int MOST_COPIES = 1_000;
    private static final int MOST_SIGNS = 10_000;
    private static final int DEEPEST = 200;
    private static final int LONGEST = 50_000;

    /** From bracket to bracket, as in <code>{1000,1000}</code>. */
    private static final int LONGEST_REPETITION = 10;

    /** What stands between two brackets, or is the last sign before a repetition. */
    private static final class Part {

        /** How many signs repetitions add. */
        private long added;

        /** How many signs there are, with those. */
        private long signs;

        /** How often the most repeated of them stands there. */
        private long copies = 1;

        private static Part sign() {
            Part sign = new Part();
            sign.signs = 1;
            return sign;
        }

        private void take(Part last) {
            added += last.added;
            signs += last.signs;
            copies = Math.max(copies, last.copies);
        }

        private void repeat(long times) {
            added += signs * (times - 1);
            signs *= times;
            copies *= times;
        }
    }

    private final String expression;
    private final Deque<Part> open = new ArrayDeque<>();
    private Part last = new Part();
    private int at;

    private WrittenOut(String expression) {
        this.expression = expression;
    }

    /** @throws PatternSyntaxException when it comes to too much; anything else that is wrong with it is not looked for */
    static void check(String expression) {
        if (expression.length() > LONGEST) {
            throw new PatternSyntaxException("it is longer than " + LONGEST + " characters", expression, -1);
        }
        new WrittenOut(expression).read();
    }

    private void read() {
        open.push(new Part());
        while (at < expression.length()) {
            char c = expression.charAt(at);
            int times = c == '{' ? times() : 0;
            if (times > 0) {
                last.repeat(times);
                refuse(last.copies > MOST_COPIES, "what it repeats comes to more than " + MOST_COPIES + " copies");
                refuse(last.added > MOST_SIGNS, "what it repeats comes to more than " + MOST_SIGNS + " signs");
                at = expression.indexOf('}', at) + 1;
            } else if (c == '(') {
                settle(new Part());
                open.push(new Part());
                refuse(open.size() > DEEPEST, "its brackets are nested more than " + DEEPEST + " deep");
                at++;
            } else if (c == ')' && open.size() > 1) {
                settle(new Part());
                last = open.pop();
                at++;
            } else if (c == '*' || c == '+' || c == '?' || c == '|') {
                at++;
            } else {
                settle(Part.sign());
                at = c == '\\' ? escaped() : c == '[' ? behindClass() : at + 1;
            }
        }
        settle(new Part());
        refuse(open.getLast().added > MOST_SIGNS, "what it repeats comes to more than " + MOST_SIGNS + " signs");
    }

    /** Nothing repeats the last part any more; the next one begins. */
    private void settle(Part next) {
        open.element().take(last);
        last = next;
    }

    private void refuse(boolean isTooMuch, String why) {
        if (isTooMuch) {
            throw new PatternSyntaxException(why, expression, -1);
        }
    }

    /** How often a repetition repeats at most; 0 when the bracket begins none. */
    private int times() {
        int end = expression.indexOf('}', at);
        if (end < 0 || end - at > LONGEST_REPETITION) {
            return 0;
        }
        String[] ends = expression.substring(at + 1, end).split(",", 2);
        int times = 1;
        for (int i = 0; i < ends.length; i++) {
            boolean isOpen = i == 1 && ends[i].isEmpty();
            if (!isOpen && (ends[i].isEmpty() || !ends[i].chars().allMatch(c -> c >= '0' && c <= '9'))) {
                return 0;
            }
            times = isOpen ? times : Math.max(times, Integer.parseInt(ends[i]));
        }
        return times;
    }

    /** Behind what a backslash begins: a sign, one in curly brackets, or a text that is meant as it stands. */
    private int escaped() {
        int end = -1;
        if (expression.startsWith("Q", at + 1)) {
            end = expression.indexOf("\\E", at + 2) + 1;
        } else if (expression.startsWith("{", at + 2) && "xpP".indexOf(expression.charAt(at + 1)) >= 0) {
            end = expression.indexOf('}', at);
        }
        return end > at ? end + 1 : at + 2;
    }

    private int behindClass() {
        int first = expression.startsWith("^", at + 1) ? at + 2 : at + 1;
        for (int i = first; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\\') {
                i++;
            } else if (expression.startsWith("[:", i)) {
                i = Math.max(i, expression.indexOf(":]", i) + 1);
            } else if (c == ']' && i > first) {
                return i + 1;
            }
        }
        return expression.length();
    }
}
