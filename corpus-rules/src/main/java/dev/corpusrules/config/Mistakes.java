package dev.corpusrules.config;

import dev.corpusrules.Source;
import dev.corpusrules.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Collects what is wrong with a configuration, so that all of it is said at once. */
final class Mistakes {

    /** Longer lines are shown from a little before the mistake on. */
    private static final int LONGEST_LINE = 160;

    private static final int BEFORE = 40;

    private final List<String> files = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    /** A file is read: its mistakes stand behind those of files that were opened earlier. */
    void open(String file) {
        files.add(file);
    }

    void add(Source source, Span span, String message, String suggestion) {
        int line = source.line(span.start());
        int column = source.column(span.start());
        mistakes.add(
                new Mistake(source.name(), line, column, message, excerpt(source, line, column, span), suggestion));
    }

    /** @throws ConfigurationException when there is any mistake */
    void throwIfAny() {
        if (!mistakes.isEmpty()) {
            throw new ConfigurationException(mistakes.stream()
                    .distinct()
                    .sorted(Comparator.<Mistake>comparingInt(mistake -> files.indexOf(mistake.file()))
                            .thenComparing(Mistake::line)
                            .thenComparing(Mistake::column))
                    .toList());
        }
    }

    private static List<String> excerpt(Source source, int line, int column, Span span) {
        Span whole = source.lineSpan(line);
        String text = whole.in(source.text());
        int from = column - 1;
        int to = Math.min(span.end(), whole.end()) - whole.start();
        if (text.length() > LONGEST_LINE) {
            int start = Math.max(0, from - BEFORE);
            int end = Math.min(text.length(), start + LONGEST_LINE);
            text = text.substring(start, end);
            from -= start;
            to = Math.min(to, end) - start;
        }
        // A tab stays a tab, so that the carets stand below what they mark whatever its width.
        String indent = text.substring(0, from).replaceAll("[^\t]", " ");
        String marked = text.substring(from, Math.max(from, to)).stripTrailing();
        return List.of(
                String.format(Locale.ROOT, "%5d | %s", line, text),
                " ".repeat(5) + " | " + indent + "^".repeat(Math.max(1, marked.length())));
    }
}
