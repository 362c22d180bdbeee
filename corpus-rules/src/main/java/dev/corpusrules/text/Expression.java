package dev.corpusrules.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.corpusrules.Span;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression that somebody wrote in a configuration. It takes time linear in the text, whatever it says; so it
 * knows no look-around and no back references. {@code ^} and {@code $} stand at the ends of lines.
 */
public final class Expression implements Serializable {

    private static final long serialVersionUID = 1;

    private final Pattern pattern;
    private final ArrayList<String> literals;

    private Expression(Pattern pattern) {
        this.pattern = pattern;
        this.literals = new ArrayList<>(Literals.of(pattern.pattern()));
    }

    /** @throws PatternSyntaxException with the reason and its place in the expression */
    public static Expression parse(String expression) {
        WrittenOut.check(expression);
        try {
            return new Expression(Pattern.compile(expression, Pattern.MULTILINE));
        } catch (com.google.re2j.PatternSyntaxException e) {
            throw new PatternSyntaxException(reason(e, expression), expression, place(e, expression));
        }
    }

    /**
     * Words, whole or not, of which one at least stands wherever the expression is found, letter case and the like aside;
     * empty when there are none.
     */
    public List<String> literals() {
        return Collections.unmodifiableList(literals);
    }

    /** Where it is found, from left to right, no two overlapping and none empty. */
    public List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                found.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    /** Whether the text as a whole is what it describes. */
    public boolean matches(String text) {
        return pattern.matches(text);
    }

    /** Of the fragment that the engine stumbled over; -1 when its complaint is about the whole. */
    private static int place(com.google.re2j.PatternSyntaxException refused, String expression) {
        String fragment = refused.getPattern();
        return fragment == null || fragment.isEmpty() ? -1 : expression.indexOf(fragment);
    }

    private static String reason(com.google.re2j.PatternSyntaxException refused, String expression) {
        return place(refused, expression) < 0
                ? refused.getDescription()
                : refused.getDescription() + ": " + refused.getPattern();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expression that && that.pattern.equals(pattern);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    /** As it is written. */
    @Override
    public String toString() {
        return pattern.pattern();
    }
}
