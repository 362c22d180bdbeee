package dev.corpusrules.rules.figures;

import dev.corpusrules.Span;
import dev.corpusrules.quantity.Kind;
import dev.corpusrules.quantity.Quantity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A name that a number is a part of: {@code G-7}, {@code AK-47}, {@code 21 Baker Street}.
 *
 * @param span where it stands in the prose
 * @param name it without the number, in lower case
 */
record Label(Span span, String name, double number) {

    /** Longer letters in front of a number are a word. */
    private static final int LONGEST = 3;

    /** The label that a number is a part of; empty when it is none, or one of another form. */
    static Optional<Label> of(Quantity figure, String text) {
        if (figure.kind() != Kind.LABEL) {
            return Optional.empty();
        }
        int from = figure.span().start();
        int to = figure.span().end();
        int end = from > 0 && text.charAt(from - 1) == '-' ? from - 1 : from;
        int start = end;
        while (start > 0 && Character.isUpperCase(text.charAt(start - 1))) {
            start--;
        }
        boolean apart = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        if (start < end && end - start <= LONGEST && apart) {
            return Optional.of(label(start, to, text.substring(start, end), figure));
        }
        int behind = wordEnd(text, wordEnd(text, to));
        boolean street = end == from && text.substring(to, behind).strip().indexOf(' ') > 0;
        return street ? Optional.of(label(from, behind, text.substring(to, behind), figure)) : Optional.empty();
    }

    private static Label label(int from, int to, String name, Quantity figure) {
        return new Label(new Span(from, to), name.strip().toLowerCase(Locale.ROOT), figure.low());
    }

    private static int wordEnd(String text, int from) {
        int at = Near.skipBlanks(text, from);
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The one label of the text that bears this name, when all that do have one other number. */
    Optional<Label> replacedBy(List<Label> labels) {
        List<Label> alike =
                labels.stream().filter(label -> label.name.equals(name)).toList();
        boolean one = !alike.isEmpty() && alike.stream().allMatch(label -> label.number == alike.get(0).number);
        return one && alike.get(0).number != number ? Optional.of(alike.get(0)) : Optional.empty();
    }
}
