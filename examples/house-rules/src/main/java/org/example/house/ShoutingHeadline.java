package org.example.house;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Fault;
import dev.corpusrules.Said;
import dev.corpusrules.text.Headline;
import java.util.stream.Stream;

/**
 * A headline that is set in capital letters.
 *
 * @param words how many words in capitals, one after the other, are too many
 */
public record ShoutingHeadline(int words) implements ArticleRule {

    /** The defaults of the options. */
    public ShoutingHeadline() {
        this(3);
    }

    public ShoutingHeadline {
        if (words < 1) {
            throw new IllegalArgumentException("it is less than 1");
        }
    }

    @Override
    public Stream<Said> check(Article article) {
        return article.read(Headline.READING).span().stream()
                .filter(headline -> isShouted(headline.in(article.prose().text())))
                .map(headline -> Fault.at(article.locate(headline), "The headline shouts."));
    }

    private boolean isShouted(String headline) {
        int inARow = 0;
        for (String word : headline.strip().split("\\s+")) {
            boolean isShouted = word.chars().anyMatch(Character::isLetter)
                    && word.chars().noneMatch(Character::isLowerCase);
            inARow = isShouted ? inARow + 1 : 0;
            if (inARow == words) {
                return true;
            }
        }
        return false;
    }
}
