package dev.corpusrules.bench;

import dev.corpusrules.Article;
import dev.corpusrules.quantity.Quantities;
import dev.corpusrules.quantity.Quantity;
import java.util.List;
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

/** The quantities of an article, its sentences found on the way. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class QuantityScan {

    private final Article article = Article.text("article.txt", Sample.TEXT);

    @Benchmark
    public List<Quantity> scan() {
        return Quantities.in(Sample.unread(article));
    }
}
