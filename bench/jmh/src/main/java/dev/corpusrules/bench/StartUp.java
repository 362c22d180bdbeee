package dev.corpusrules.bench;

import dev.corpusrules.Checker;
import dev.corpusrules.RuleSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** What a process pays before its first article: packs loaded and made ready, each time in a new one. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Measurement(iterations = 1)
@Fork(10)
public class StartUp {

    @Benchmark
    public Checker checker() {
        return new Checker(RuleSet.pack("news"));
    }
}
