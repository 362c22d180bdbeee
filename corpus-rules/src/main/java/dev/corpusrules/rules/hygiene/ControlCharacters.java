package dev.corpusrules.rules.hygiene;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Block;
import dev.corpusrules.Fault;
import dev.corpusrules.Said;
import dev.corpusrules.Span;
import dev.corpusrules.text.Strange;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Characters that steer a machine and are not for readers: control characters other than tabs and line ends, and those
 * that override the direction of writing. One finding a block, at the word with the first of them.
 */
public record ControlCharacters() implements ArticleRule {

    @Override
    public Stream<Said> check(Article article) {
        if (!article.read(Strange.READING)) {
            return Stream.empty();
        }
        char[] text = article.prose().characters();
        return article.blocks().stream()
                .map(block -> check(article, text, block))
                .filter(Objects::nonNull);
    }

    private static @Nullable Said check(Article article, char[] characters, Block block) {
        String text = article.prose().text();
        for (int i = block.span().start(); i < block.span().end(); i++) {
            char c = characters[i];
            if (c >= ' ' && c < '\u007F') {
                continue;
            }
            int broken = WrongDecoding.length(text, i);
            if (broken > 0) {
                i += broken - 1;
            } else if (isControl(c)) {
                String name = String.format(Locale.ROOT, "U+%04X", (int) c);
                return Fault.at(
                        article.locate(word(text, i, block.span())), "The control character " + name + " stands here.");
            }
        }
        return null;
    }

    private static boolean isControl(char c) {
        if (c < ' ') {
            return c != '\t' && c != '\n' && c != '\r' && c != '\f';
        }
        boolean overrides = c == '\u202D' || c == '\u202E';
        return c >= '\u007F' && (c <= '\u009F' && c != '\u0085' || overrides || c >= '\uFFF9' && c <= '\uFFFB');
    }

    /** The characters around the offset that are seen, so that the finding has something to show. */
    private static Span word(String text, int at, Span block) {
        int start = at;
        while (start > block.start() && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < block.end() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }
}
