package dev.corpusrules.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HalfFileTest {

    @TempDir
    private Path folder;

    private Path place;

    @BeforeEach
    void aFormerFile() throws IOException {
        place = Files.writeString(folder.resolve("tides.txt"), "High water at six.\n");
    }

    @Test
    void theFormerFileStandsUntilTheNewOneIsWhole() throws IOException {
        try (HalfFile half = new HalfFile(place)) {
            half.out().write("High water at seven.\n".getBytes());
            assertThat(place).hasContent("High water at six.\n");
            half.takePlace();
        }
        assertThat(place).hasContent("High water at seven.\n");
        assertThat(names()).containsExactly("tides.txt");
    }

    @Test
    void oneThatIsGivenUpIsGone() throws IOException {
        try (HalfFile half = new HalfFile(place)) {
            half.out().write("High wa".getBytes());
        }
        assertThat(place).hasContent("High water at six.\n");
        assertThat(names()).containsExactly("tides.txt");
    }

    @Test
    void twoAtOnceDoNotMeet() throws IOException {
        try (HalfFile first = new HalfFile(place);
                HalfFile second = new HalfFile(place)) {
            first.out().write("High water at seven.\n".getBytes());
            second.out().write("High water at eight.\n".getBytes());
            second.takePlace();
            first.takePlace();
        }
        assertThat(place).hasContent("High water at seven.\n");
    }

    @Test
    void itsFolderMustBeThere() {
        assertThatThrownBy(() -> new HalfFile(folder.resolve("nowhere").resolve("tides.txt")))
                .isInstanceOf(IOException.class);
    }

    /** Many threads make them one after another, so that the end meets some at every moment of their making. */
    @RepeatedTest(3)
    void aProcessThatIsToldToEndLeavesNone() throws Exception {
        Path written = Files.createDirectory(folder.resolve("written"));
        Process clerks = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Clerks.class.getName(),
                        written.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        while (!Files.exists(written.resolve("0.txt"))) {
            assertThat(clerks.isAlive()).isTrue();
            Thread.sleep(5);
        }
        clerks.destroy();
        assertThat(clerks.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(written).isDirectoryNotContaining("glob:**" + HalfFile.SUFFIX);
        assertThat(written).isDirectoryContaining("glob:**.txt");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** A process in which eight threads write files until somebody ends it. */
    static final class Clerks {

        private Clerks() {}

        public static void main(String[] folder) {
            IntStream.range(0, 8)
                    .mapToObj(number -> Path.of(folder[0], number + ".txt"))
                    .forEach(place -> new Thread(() -> write(place)).start());
        }

        private static void write(Path place) {
            while (true) {
                try (HalfFile half = new HalfFile(place)) {
                    half.out().write(new byte[10_000]);
                    half.takePlace();
                } catch (IOException e) {
                    // The process is about to end, which the threads outlive by a moment.
                }
            }
        }
    }
}
