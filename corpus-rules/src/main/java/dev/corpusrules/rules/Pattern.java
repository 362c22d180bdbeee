package dev.corpusrules.rules;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Fault;
import dev.corpusrules.PhraseRule;
import dev.corpusrules.Said;
import dev.corpusrules.Span;
import dev.corpusrules.text.Expression;
import dev.corpusrules.text.WordedLine;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words that should not stand in an article, as regular expressions. Each block (a paragraph, a heading, an item) is
 * searched by itself, and only where a word stands that the expression cannot do without, if it has one.
 *
 * @param find what should not stand there
 * @param unless what excuses the words that it overlaps
 * @param in where to look
 * @param message what is wrong where it stands
 */
public record Pattern(List<Expression> find, List<Expression> unless, Scope in, String message) implements PhraseRule {

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
    public List<String> phrases() {
        return find.stream().flatMap(one -> one.literals().stream()).toList();
    }

    @Override
    public boolean seeksPartsOfWords() {
        return true;
    }

    @Override
    public boolean isAlwaysAsked() {
        return !withoutLiterals().isEmpty();
    }

    /** The expressions that no literal tells of: every block is searched for them. */
    private List<Expression> withoutLiterals() {
        return find.stream().filter(one -> one.literals().isEmpty()).toList();
    }

    @Override
    public Stream<Said> check(Article article, List<Hit> hits) {
        WordedLine.All lines = article.read(WordedLine.ALL);
        BitSet hit = new BitSet();
        hits.stream()
                .mapToInt(one -> lines.index(one.span()))
                .filter(block -> block >= 0)
                .forEach(hit::set);
        List<Expression> others = withoutLiterals();
        return IntStream.range(0, lines.size())
                .filter(block -> hit.get(block) || !others.isEmpty())
                .filter(block -> in.holds(article, block))
                .boxed()
                .flatMap(block -> search(hit.get(block) ? find : others, article, lines.block(block)));
    }

    private Stream<Said> search(List<Expression> sought, Article article, Block block) {
        String text = article.text(block);
        List<Span> found =
                sought.stream().flatMap(one -> one.find(text).stream()).sorted().toList();
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
