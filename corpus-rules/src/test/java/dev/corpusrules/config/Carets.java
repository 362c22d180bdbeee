package dev.corpusrules.config;

import dev.corpusrules.Location;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines of carets below the lines of an article, under what is found. */
final class Carets {

    private static final Pattern CARETS = Pattern.compile("[ \\t]*\\^[ \\t^]*");

    private Carets() {}

    static List<String> erased(List<String> lines) {
        return lines.stream().filter(line -> !CARETS.matcher(line).matches()).toList();
    }

    static List<String> drawn(List<String> article, List<Location> places) {
        Map<Integer, BitSet> marked = new HashMap<>();
        for (Location place : places) {
            for (int line = place.line(); line <= place.endLine(); line++) {
                String words = article.get(line - 1);
                int start = line == place.line() ? place.column() - 1 : indent(words);
                int end = line == place.endLine() ? place.endColumn() - 1 : words.length();
                marked.computeIfAbsent(line, key -> new BitSet()).set(start, Math.max(end, start + 1));
            }
        }
        List<String> drawn = new ArrayList<>();
        for (int line = 1; line <= article.size(); line++) {
            drawn.add(article.get(line - 1));
            BitSet columns = marked.get(line);
            if (columns != null) {
                drawn.add(IntStream.range(0, columns.length())
                        .mapToObj(column -> columns.get(column) ? "^" : " ")
                        .collect(Collectors.joining()));
            }
        }
        return drawn;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
