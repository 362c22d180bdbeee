package dev.corpusrules.bench;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.Examined;
import dev.corpusrules.RuleSet;
import org.openjdk.jmh.annotations.Benchmark;

/** One article in a service that keeps its checker: read from a string, and examined by every default rule. */
public class OneArticle extends Timed {

    private final Checker checker = new Checker(RuleSet.pack("news"));

    @Benchmark
    public Examined text() {
        return checker.examine(Article.text("article.txt", Sample.TEXT));
    }

    @Benchmark
    public Examined html() {
        return checker.examine(Article.html("article.html", Sample.HTML));
    }
}
