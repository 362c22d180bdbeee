package dev.corpusrules.bench;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.Examined;
import dev.corpusrules.RuleSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One article in a service that keeps its checker: read from a string, and examined by every default rule. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class OneArticle {

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
