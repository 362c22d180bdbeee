package dev.corpusrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EncountersTest {

    private static final int KEYS = 100_000;

    private final int[] hashes = new Random(3).ints(KEYS).toArray();

    @Test
    void noKeyIsMissedThatCameAgainHoweverMuchLater() {
        Encounters encounters = new Encounters(2 * KEYS);
        IntStream.of(hashes).forEach(encounters::add);
        IntStream.range(0, KEYS / 10).forEach(i -> encounters.add(hashes[i]));
        assertThat(IntStream.range(0, KEYS / 10)).allMatch(i -> encounters.cameAgain(hashes[i]));
    }

    @Test
    void fewKeysThatCameOnceAreTakenForOthers() {
        Encounters encounters = new Encounters(2 * KEYS);
        IntStream.of(hashes).forEach(encounters::add);
        assertThat(IntStream.of(hashes).filter(encounters::cameAgain).count()).isLessThan(KEYS / 20);
    }
}
