package dev.corpusrules.bench;

import dev.corpusrules.Checker;
import dev.corpusrules.RuleSet;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What a process pays before its first article, in time and in heap: packs loaded and made ready, each time in a new one. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Measurement(iterations = 1)
@Fork(10)
public class StartUp {

    @Benchmark
    public Checker checker(Heap heap) {
        heap.checker = new Checker(RuleSet.pack("news"));
        return heap.checker;
    }

    /** What is left in the heap beyond what was there before, classes not counted. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Heap {

        public long bytes;

        private @Nullable Checker checker;

        @Setup(Level.Iteration)
        public void before() {
            bytes = -used();
        }

        @TearDown(Level.Iteration)
        public void after() {
            bytes += used();
            Reference.reachabilityFence(checker);
        }

        private static long used() {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }
    }
}
