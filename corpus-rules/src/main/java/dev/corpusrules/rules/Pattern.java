package dev.corpusrules.rules;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Block;
import dev.corpusrules.Fault;
import dev.corpusrules.Said;
import dev.corpusrules.Span;
import dev.corpusrules.text.Expression;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words that should not stand in an article, as regular expressions. Each block (a paragraph, a heading, an item) is
 * searched by itself.
 *
 * @param find what should not stand there
 * @param unless what excuses the words that it overlaps
 * @param in where to look
 * @param message what is wrong where it stands
 */
public record Pattern(List<Expression> find, List<Expression> unless, Scope in, String message) implements ArticleRule {

    public Pattern() {
        this(List.of(), List.of(), Scope.ANYWHERE, "");
    }

    public Pattern {
        find = List.copyOf(find);
        unless = List.copyOf(unless);
        if (find.stream().anyMatch(expression -> expression.matches(""))) {
            throw new IllegalArgumentException("it is found everywhere, even in no text at all");
        }
    }

    @Override
    public Stream<Said> check(Article article) {
        return in.blocks(article).flatMap(block -> search(article, block));
    }

    private Stream<Said> search(Article article, Block block) {
        String text = article.text(block);
        List<Span> found =
                find.stream().flatMap(one -> one.find(text).stream()).sorted().toList();
        if (found.isEmpty()) {
            return Stream.empty();
        }
        List<Span> excuses =
                unless.stream().flatMap(one -> one.find(text).stream()).toList();
        return found.stream()
                .filter(span -> excuses.stream().noneMatch(span::overlaps))
                .map(span -> Fault.at(article.locate(span.shifted(block.span().start())), message));
    }
}
