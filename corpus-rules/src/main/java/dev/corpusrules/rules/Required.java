package dev.corpusrules.rules;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Fault;
import dev.corpusrules.Said;
import dev.corpusrules.text.Folding;
import dev.corpusrules.text.Headline;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words that must stand in an article, such as a line of disclosure. An article without them is reported at its headline.
 *
 * @param find the words; any one of them will do
 * @param when words that make them necessary; without any, every article needs them
 * @param in where they must stand
 * @param message what is wrong without them
 */
public record Required(List<String> find, List<String> when, Scope in, String message) implements ArticleRule {

    public Required() {
        this(List.of(), List.of(), Scope.ANYWHERE, "");
    }

    public Required {
        find = List.copyOf(find);
        when = List.copyOf(when);
        if (Stream.concat(find.stream(), when.stream())
                .anyMatch(words -> Folding.fold(words).isEmpty())) {
            throw new IllegalArgumentException("it holds no words");
        }
    }

    @Override
    public Stream<Said> check(Article article) {
        boolean needed = when.isEmpty() || stands(when, Scope.ANYWHERE, article);
        return !needed || stands(find, in, article)
                ? Stream.empty()
                : Stream.of(Fault.at(article.locate(Headline.opening(article)), message));
    }

    private static boolean stands(List<String> words, Scope scope, Article article) {
        List<String> wanted = words.stream().map(Folding::fold).toList();
        return scope.blocks(article)
                .map(block -> Folding.fold(article.text(block)))
                .anyMatch(text -> wanted.stream().anyMatch(one -> standsIn(text, one)));
    }

    /** Whether the words stand in the text as whole words. */
    private static boolean standsIn(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (parts(text, at) && parts(text, at + words.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the offset is not inside a word. */
    private static boolean parts(String text, int offset) {
        return offset == 0
                || offset == text.length()
                || !Character.isLetterOrDigit(text.charAt(offset - 1))
                || !Character.isLetterOrDigit(text.charAt(offset));
    }
}
