package dev.corpusrules.spark;

import dev.corpusrules.Checker;
import dev.corpusrules.RuleSet;
import dev.corpusrules.article.Corpus;
import dev.corpusrules.config.Articles;
import dev.corpusrules.engine.Clock;
import dev.corpusrules.engine.Parcel;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What every executor needs to look at articles. It is sent once to each; what is costly to make is made there, when it is
 * first asked for.
 */
final class Desk implements Serializable {

    private static final long serialVersionUID = 1;

    private final RuleSet rules;
    private final Articles articles;
    private final Duration limit;
    private transient @Nullable Checker checker;
    private transient @Nullable Corpus corpus;
    private transient @Nullable Parcel parcel;

    /** @param limit how long a rule from a jar may take over one article or one topic */
    Desk(RuleSet rules, Articles articles, Duration limit) {
        this.rules = rules;
        this.articles = articles;
        this.limit = limit;
    }

    RuleSet rules() {
        return rules;
    }

    synchronized Checker checker() {
        if (checker == null) {
            checker = new Clock(limit).over(new Checker(rules));
        }
        return checker;
    }

    /** How articles are read; where they lie is Spark's business. */
    synchronized Corpus corpus() {
        if (corpus == null) {
            corpus = articles.in(Path.of(""));
        }
        return corpus;
    }

    synchronized Parcel parcel() {
        if (parcel == null) {
            parcel = Parcel.of(rules);
        }
        return parcel;
    }
}
