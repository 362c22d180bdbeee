package dev.corpusrules.rules.hygiene;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Block;
import dev.corpusrules.Fault;
import dev.corpusrules.Flaw;
import dev.corpusrules.Said;
import dev.corpusrules.rules.Nought;
import dev.corpusrules.text.Headline;
import dev.corpusrules.text.Lexicon;
import java.util.stream.Stream;

/**
 * An article without a text: nothing at all, or no more than a headline.
 *
 * @param letters the fewest letters and digits of a text, its headline not counted
 */
public record EmptyArticle(int letters) implements ArticleRule {

    public EmptyArticle {
        Nought.orMore(letters);
    }

    public EmptyArticle() {
        this(20);
    }

    @Override
    public Stream<Said> check(Article article) {
        char[] text = article.prose().characters();
        // Where the front matter is broken, the title may be lost, and what looks like one is the text.
        boolean isBroken = article.flaws().stream().anyMatch(flaw -> flaw.subject() == Flaw.Subject.FRONT_MATTER);
        int headline = isBroken ? -1 : article.read(Headline.READING).block();
        int found = 0;
        for (int i = 0; i < article.blocks().size() && found < letters; i++) {
            Block block = article.blocks().get(i);
            boolean isHeadline = i == headline || block.kind() == Block.Kind.HEADLINE;
            for (int k = block.span().start();
                    !isHeadline && found < letters && k < block.span().end();
                    k++) {
                found += Lexicon.isLetterOrDigit(text[k]) ? 1 : 0;
            }
        }
        if (found >= letters) {
            return Stream.empty();
        }
        String message = found == 0 ? "The article has no text." : "The article has hardly any text.";
        return Stream.of(Fault.at(article.locate(Headline.opening(article)), message));
    }
}
