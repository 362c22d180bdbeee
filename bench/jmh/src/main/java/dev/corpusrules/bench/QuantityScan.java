package dev.corpusrules.bench;

import dev.corpusrules.Article;
import dev.corpusrules.quantity.Quantities;
import dev.corpusrules.quantity.Quantity;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** The quantities of an article, its sentences found on the way. */
public class QuantityScan extends Timed {

    private final Article article = Article.text("article.txt", Sample.TEXT);

    @Benchmark
    public List<Quantity> scan() {
        return Quantities.in(Sample.unread(article));
    }
}
