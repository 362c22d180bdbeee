package dev.corpusrules.bench;

import dev.corpusrules.text.Folding;
import org.openjdk.jmh.annotations.Benchmark;

/** A whole article folded: case, quotation marks and white space made one. */
public class Fold extends Timed {

    @Benchmark
    public String fold() {
        return Folding.fold(Sample.TEXT);
    }
}
