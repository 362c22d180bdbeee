package dev.corpusrules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds words of which at least one stands wherever a regular expression is found, so that only texts with one of them need
 * be searched for it. It reads the syntax of RE2 and gives up at whatever it does not know: no literal is always right.
 */
final class Literals {

    /** Shorter ones stand everywhere. */
    private static final int SHORTEST = 3;

    /** More of them are no help. */
    private static final int MOST = 200;

    /** Letters behind a backslash that mean a place, which takes no room. */
    private static final String PLACES = "bBAz";

    /** Letters behind a backslash that mean one of many characters, or one that is not seen. */
    private static final String CLASSES = "dDwWsSafnrtv";

    private static final String QUANTIFIERS = "*+?{";

    private final String expression;
    private int at;

    private Literals(String expression) {
        this.expression = expression;
    }

    /** The literals of an expression that can be compiled; empty when none is sure. */
    static List<String> of(String expression) {
        try {
            Literals reader = new Literals(expression);
            List<String> literals = reader.alternatives(false);
            return reader.at < expression.length() ? List.of() : literals;
        } catch (UnknownSyntaxException | IndexOutOfBoundsException e) {
            return List.of();
        }
    }

    /** Something that we cannot read. */
    private static final class UnknownSyntaxException extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    /** What stands up to the end of the group; each of the alternatives must have a literal. */
    private List<String> alternatives(boolean ignoringCase) {
        List<String> all = new ArrayList<>();
        boolean eachHas = true;
        boolean[] ignores = {ignoringCase};
        while (true) {
            List<String> one = sequence(ignores);
            eachHas &= !one.isEmpty();
            all.addAll(one);
            if (at == expression.length() || expression.charAt(at) == ')') {
                return eachHas && all.size() <= MOST ? List.copyOf(all) : List.of();
            }
            at++;
        }
    }

    /** The best literals of what stands up to a bar or the end of the group. */
    private List<String> sequence(boolean[] ignoresCase) {
        List<String> best = List.of();
        StringBuilder run = new StringBuilder();
        while (at < expression.length() && expression.charAt(at) != '|' && expression.charAt(at) != ')') {
            char c = expression.charAt(at);
            if (c == '^' || c == '$') {
                at++;
            } else if (c == '\\' && PLACES.indexOf(expression.charAt(at + 1)) >= 0) {
                at += 2;
            } else if (c == '(') {
                best = longer(best, literal(run));
                List<String> group = group(ignoresCase);
                best = leastRepeats() > 0 ? longer(best, group) : best;
            } else {
                int known = character(ignoresCase[0]);
                int quantified = at;
                int repeats = leastRepeats();
                if (known >= 0 && repeats > 0) {
                    run.appendCodePoint(known);
                }
                if (known < 0 || at > quantified) {
                    best = longer(best, literal(run));
                }
            }
        }
        return longer(best, literal(run));
    }

    private static List<String> literal(StringBuilder run) {
        String literal = run.toString();
        run.setLength(0);
        return Folding.fold(literal).length() < SHORTEST ? List.of() : List.of(literal);
    }

    /** Those whose shortest one is the longer. */
    private static List<String> longer(List<String> some, List<String> others) {
        return shortest(others) > shortest(some) ? others : some;
    }

    private static int shortest(List<String> literals) {
        return literals.stream().mapToInt(String::length).min().orElse(0);
    }

    /** A group, or flags that hold from here on. */
    private List<String> group(boolean[] ignoresCase) {
        at++;
        boolean ignores = ignoresCase[0];
        if (expression.startsWith("?P<", at) || expression.startsWith("?<", at)) {
            at = expression.indexOf('>', at) + 1;
        } else if (expression.charAt(at) == '?') {
            boolean sets = true;
            for (at++; expression.charAt(at) != ':' && expression.charAt(at) != ')'; at++) {
                sets &= expression.charAt(at) != '-';
                ignores = expression.charAt(at) == 'i' ? sets : ignores;
            }
            if (expression.charAt(at++) == ')') {
                if (at < expression.length() && QUANTIFIERS.indexOf(expression.charAt(at)) >= 0) {
                    // It would be that of what stands before the flags.
                    throw new UnknownSyntaxException();
                }
                ignoresCase[0] = ignores;
                return List.of();
            }
        }
        List<String> inside = alternatives(ignores);
        if (expression.charAt(at++) != ')') {
            throw new UnknownSyntaxException();
        }
        return inside;
    }

    /** Reads one character or class; -1 when it stands for more than what is {@linkplain Folding folded} alike. */
    private int character(boolean ignoringCase) {
        int c = expression.codePointAt(at);
        at += Character.charCount(c);
        if (c == '.') {
            return -1;
        }
        if (c == '[') {
            characterClass();
            return -1;
        }
        if (c == '\\') {
            c = expression.charAt(at++);
            if (CLASSES.indexOf(c) >= 0) {
                return -1;
            }
            if (c == 'p' || c == 'P') {
                at = expression.charAt(at) == '{' ? expression.indexOf('}', at) + 1 : at + 1;
                return -1;
            }
            if (c >= 0x80 || Character.isLetterOrDigit(c)) {
                throw new UnknownSyntaxException();
            }
        } else if (QUANTIFIERS.indexOf(c) >= 0) {
            throw new UnknownSyntaxException();
        }
        // In any case RE2 takes more letters for one than we fold: the long s is an s.
        boolean foldsFurther = c >= 0x80 || c == 's' || c == 'S';
        return ignoringCase && foldsFurther ? -1 : c;
    }

    private void characterClass() {
        at += expression.charAt(at) == '^' ? 1 : 0;
        at += expression.charAt(at) == ']' ? 1 : 0;
        while (expression.charAt(at) != ']') {
            if (expression.startsWith("[:", at)) {
                at = expression.indexOf(":]", at) + 2;
            } else {
                at += expression.charAt(at) == '\\' ? 2 : 1;
            }
        }
        at++;
    }

    /** Reads what says how often, and the least of it; once when nothing does. */
    private int leastRepeats() {
        int least = 1;
        while (at < expression.length() && QUANTIFIERS.indexOf(expression.charAt(at)) >= 0) {
            char sign = expression.charAt(at++);
            if (sign == '{') {
                int end = expression.indexOf('}', at);
                String[] bounds = expression.substring(at, end).split(",", -1);
                if (bounds.length > 2
                        || Stream.of(bounds).anyMatch(bound -> !bound.matches("[0-9]{0,4}"))
                        || bounds[0].isEmpty()) {
                    throw new UnknownSyntaxException();
                }
                least = Math.min(least, Integer.parseInt(bounds[0]));
                at = end + 1;
            } else {
                least = sign == '+' ? least : 0;
            }
        }
        return least;
    }
}
