package dev.corpusrules.rules;

import dev.corpusrules.Article;
import dev.corpusrules.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is to be cut out of a source so that a stretch inside a line of its prose is gone and the rest reads as if it had
 * never been there: the markup that begins and ends with the stretch goes too, and so does one of the blanks around.
 */
final class Excision {

    /** So many marks or tags may enclose the stretch on one side; an emphasised link in two elements has three. */
    private static final int DEEPEST = 6;

    private static final String EMPHASIS = "*_~`[";

    private final String prose;
    private final String source;
    private final Article.Format format;
    private final Span stretch;
    private final Span line;
    private final Span bare;

    private Excision(Article article, Span stretch, Span line) {
        this.prose = article.prose().text();
        this.source = article.source().text();
        this.format = article.format();
        this.stretch = stretch;
        this.line = line;
        this.bare = article.prose().inSource(stretch);
    }

    /** Offsets into the source; null when nothing can be cut without leaving half of some markup behind. */
    static @Nullable Span of(Article article, Span stretch, Span line) {
        return new Excision(article, stretch, line).whole();
    }

    private @Nullable Span whole() {
        List<Integer> starts = starts();
        List<Integer> ends = ends();
        List<Span> choices = new ArrayList<>();
        for (int start : starts) {
            for (int end : ends) {
                choices.add(new Span(start, end));
            }
        }
        // The longest that is whole: of an emphasised stretch no empty emphasis is to stay behind.
        choices.sort(Comparator.comparingInt(Span::length).reversed());
        return choices.stream()
                .filter(this::isWhole)
                .findFirst()
                .map(this::withBlank)
                .orElse(null);
    }

    /** Where the stretch begins, and where the marks before it do, the nearest first. */
    private List<Integer> starts() {
        List<Integer> starts = new ArrayList<>(List.of(bare.start()));
        int at = bare.start();
        while (format != Article.Format.TEXT && at > 0 && starts.size() <= DEEPEST) {
            if (isHtml()) {
                at = source.charAt(at - 1) == '>' ? source.lastIndexOf('<', at - 1) : -1;
            } else {
                at = EMPHASIS.indexOf(source.charAt(at - 1)) >= 0 ? at - 1 : -1;
            }
            if (at < 0) {
                break;
            }
            starts.add(at);
        }
        return starts;
    }

    private List<Integer> ends() {
        List<Integer> ends = new ArrayList<>(List.of(bare.end()));
        int at = bare.end();
        while (format != Article.Format.TEXT && at < source.length() && ends.size() <= DEEPEST) {
            char next = source.charAt(at);
            if (isHtml()) {
                at = next == '<' ? source.indexOf('>', at) + 1 : 0;
            } else if (next == ']') {
                char opens = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
                at = opens == '(' || opens == '[' ? source.indexOf(opens == '(' ? ')' : ']', at + 2) + 1 : 0;
            } else {
                at = EMPHASIS.indexOf(next) >= 0 ? at + 1 : 0;
            }
            if (at == 0) {
                break;
            }
            ends.add(at);
        }
        return ends;
    }

    private boolean isHtml() {
        return format == Article.Format.HTML;
    }

    private boolean isWhole(Span cut) {
        return switch (format) {
            case HTML -> isWholeHtml(cut);
            case MARKDOWN -> isWholeMarkdown(cut);
            default -> true;
        };
    }

    /** Whether each element that begins in the cut ends there, and the other way round. */
    private boolean isWholeHtml(Span cut) {
        Deque<String> open = new ArrayDeque<>();
        for (int at = indexOf('<', cut.start(), cut.end()); at >= 0; at = indexOf('<', at + 1, cut.end())) {
            int end = indexOf('>', at, cut.end());
            if (end < 0) {
                return false;
            }
            if (source.charAt(at + 1) == '/') {
                if (open.isEmpty() || !open.pop().equals(name(at + 2))) {
                    return false;
                }
            } else if (source.charAt(end - 1) != '/'
                    && !name(at + 1).equals("br")
                    && !name(at + 1).equals("img")) {
                open.push(name(at + 1));
            }
        }
        return open.isEmpty();
    }

    /** Where the character stands first; -1 when it does not stand there at all. */
    private int indexOf(char c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (source.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    private String name(int start) {
        int end = start;
        while (end < source.length() && Character.isLetterOrDigit(source.charAt(end))) {
            end++;
        }
        return source.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Whether the marks in the cut, which are what the prose leaves out, are pairs. */
    private boolean isWholeMarkdown(Span cut) {
        int said = stretch.start();
        int brackets = 0;
        int[] pairs = new int[EMPHASIS.length()];
        for (int at = cut.start(); at < cut.end(); at++) {
            char c = source.charAt(at);
            if (said < stretch.end() && at >= bare.start() && c == prose.charAt(said)) {
                said++;
            } else if (c == '[' || c == ']') {
                brackets += c == '[' ? 1 : -1;
            } else if (EMPHASIS.indexOf(c) >= 0) {
                pairs[EMPHASIS.indexOf(c)]++;
            }
        }
        for (int pair : pairs) {
            if (pair % 2 != 0) {
                return false;
            }
        }
        return brackets == 0;
    }

    /** With the blank before it, or at the beginning of a line behind it, that would be left over. */
    private Span withBlank(Span cut) {
        int start = cut.start();
        int end = cut.end();
        if (stretch.start() > line.start()) {
            while (start > 0 && isBlank(source.charAt(start - 1))) {
                start--;
            }
        } else {
            while (end < source.length() && isBlank(source.charAt(end))) {
                end++;
            }
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
