package dev.corpusrules;

import java.util.List;
import java.util.Objects;

/**
 * What the rules say of one article.
 *
 * @param findings settled, see {@link Findings#settle}
 * @param suppressed findings that the article's own suppressions or the rule set silence
 * @param facts what it says on topics that need other articles
 * @param failures rules that broke
 * @param asked the ids of the rules that looked at it
 * @param notRun the ids of the rules whose judgement needs a corpus; for those, {@code facts} is what this article adds
 * @param notJudged the ids of the rules that do not know its language
 */
public record Examined(
        Article article,
        List<Finding> findings,
        List<Suppressed> suppressed,
        List<Fact> facts,
        List<Failure> failures,
        List<String> asked,
        List<String> notRun,
        List<String> notJudged) {

    /** The source with all safe edits made. */
    public String fixed() {
        return Fix.apply(
                article.source().text(),
                findings.stream().map(Finding::fix).filter(Objects::nonNull).toList());
    }
}
