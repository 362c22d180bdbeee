package dev.corpusrules.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class ProgressTest {

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private long now;

    @Test
    void aShortCheckSaysNothing() {
        try (Progress progress = progress()) {
            progress.step();
            now += TimeUnit.MILLISECONDS.toNanos(1_900);
            progress.step();
        }
        assertThat(terminal.toString(UTF_8)).isEmpty();
    }

    @Test
    void aLongOneWritesOverItsLineAndTakesItAway() {
        try (Progress progress = progress()) {
            now += TimeUnit.SECONDS.toNanos(2);
            progress.step();
            progress.step();
            now += TimeUnit.SECONDS.toNanos(1);
            progress.step();
        }
        assertThat(terminal.toString(UTF_8))
                .isEqualTo("\r1 articles read …\r3 articles read …\r" + " ".repeat(17) + "\r");
    }

    @Test
    void whereNobodyWatchesThereIsNothing() {
        try (Progress progress = new Progress(null, () -> now)) {
            now += TimeUnit.SECONDS.toNanos(5);
            progress.step();
        }
        assertThat(terminal.size()).isZero();
    }

    private Progress progress() {
        return new Progress(new PrintStream(terminal, true, UTF_8), () -> now);
    }
}
