package dev.corpusrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Checker;
import dev.corpusrules.RuleSet;
import dev.corpusrules.article.Corpus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {

    @TempDir
    private Path folder;

    private Path articles;
    private Path kept;

    @BeforeEach
    void corpus() throws Exception {
        articles = Files.createDirectory(folder.resolve("articles"));
        kept = folder.resolve("kept");
        for (int i = 0; i < 20; i++) {
            Files.writeString(articles.resolve("a" + i + ".txt"), "The mill number " + i + " opened.\n");
        }
    }

    @Test
    void whatHasNotChangedIsKnownByItsBytesAndByItsStamps() throws Exception {
        Optional<State> state = check();
        assertThat(state).map(State::files).contains(20);
        // Too young for a stamp, so all are read.
        assertThat(unchanged()).isEqualTo(state);
        grow();
        assertThat(unchanged()).isEqualTo(state);
        try (Register register = Register.open(register())) {
            Register.Entry entry = register.entry("a7.txt");
            assertThat(entry != null
                            && entry.isStill(Corpus.in(articles).stamp("a7.txt").orElse(null)))
                    .isTrue();
        }
        assertThat(unchanged()).isEqualTo(state);
        assertThat(check()).isEqualTo(state);
    }

    @Test
    void aFileThatChangedAndLooksAsBeforeIsNoticed() throws Exception {
        grow();
        Optional<State> before = check();
        Path changed = articles.resolve("a7.txt");
        FileTime then = Files.getLastModifiedTime(changed);
        Files.writeString(changed, "The mill number 8 opened.\n");
        Files.setLastModifiedTime(changed, then);
        assertThat(unchanged()).isEmpty();
        grow();
        assertThat(unchanged()).isEmpty();
        assertThat(check()).isPresent().isNotEqualTo(before);
    }

    @Test
    void aFileThatWasPutInPlaceOfAnotherIsNoticed() throws Exception {
        Path other = Files.writeString(folder.resolve("other.txt"), "The mill number 8 opened.\n");
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(articles.resolve("a7.txt")));
        grow();
        check();
        Files.move(other, articles.resolve("a7.txt"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(unchanged()).isEmpty();
    }

    @Test
    void filesThatComeAndGoAreNoticed() throws Exception {
        Optional<State> state = check();
        Path last = Files.writeString(articles.resolve("z.txt"), "The mill.\n");
        assertThat(unchanged()).isEmpty();
        Files.delete(last);
        assertThat(unchanged()).isEqualTo(state);
        Files.move(articles.resolve("a3.txt"), articles.resolve("a31.txt"));
        assertThat(unchanged()).isEmpty();
        Files.move(articles.resolve("a31.txt"), articles.resolve("a3.txt"));
        Files.delete(articles.resolve("a9.txt"));
        assertThat(unchanged()).isEmpty();
    }

    @Test
    void aLinkThatGoesIsNoticedThoughItIsNoArticle() throws Exception {
        Path link = Files.createSymbolicLink(articles.resolve("m.txt"), articles.resolve("a7.txt"));
        assertThat(check()).isEmpty();
        Files.delete(link);
        assertThat(check()).isPresent().isEqualTo(unchanged());
    }

    @Test
    void aRegisterThatIsDamagedOrOfAnotherVersionKnowsNothing() throws Exception {
        check();
        Path file = register();
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i += 7) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x10;
            Files.write(file, damaged);
            assertThat(unchanged()).isEmpty();
        }
        for (int length : new int[] {0, 5, 8, 100, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(unchanged()).isEmpty();
        }
    }

    @Test
    void whatIsKeptHoldsUnderItsConditionsOnlyAndWhileItIsWhole() throws Exception {
        Cache one = cache().under(List.of(new byte[] {1}));
        assertThat(one.recall("note")).isEmpty();
        one.keep("note", new byte[] {7, 8});
        assertThat(one.recall("note").orElseThrow()).containsExactly(7, 8);
        assertThat(cache().under(List.of(new byte[] {2})).recall("note")).isEmpty();
        try (Stream<Path> files = Files.list(kept)) {
            Path file = files.findFirst().orElseThrow();
            byte[] whole = Files.readAllBytes(file);
            for (int i = 0; i < whole.length; i++) {
                byte[] damaged = whole.clone();
                damaged[i]++;
                Files.write(file, damaged);
                assertThat(one.recall("note")).isEmpty();
                Files.write(file, Arrays.copyOf(whole, i));
                assertThat(one.recall("note")).isEmpty();
            }
        }
    }

    @Test
    void aJarIsKnownByWhatItHolds() throws Exception {
        Path jar = folder.resolve("rules.jar");
        Digest one = key(jar, "as built");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
        assertThat(cache(jar).key()).isEqualTo(one);
        assertThat(key(jar, "as made!")).isNotEqualTo(one);
        assertThat(key(jar, "as built")).isEqualTo(one);
        Files.writeString(jar, "no jar at all, but a file of bytes");
        Digest plain = cache(jar).key();
        Files.writeString(jar, "no jar at all, but a file of bites");
        assertThat(cache(jar).key()).isNotEqualTo(plain);
    }

    @Test
    void aFolderIsKnownByItsFilesAndTheirNames() throws Exception {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Path pack = Files.writeString(classes.resolve("house.yml"), "rules: {}\n");
        Digest before = cache(classes).key();
        assertThat(cache(classes).key()).isEqualTo(before);
        Files.move(pack, classes.resolve("town.yml"));
        assertThat(cache(classes).key()).isNotEqualTo(before);
    }

    private Digest key(Path jar, String held) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            ZipEntry entry = new ZipEntry("rules.txt");
            entry.setTime(0);
            out.putNextEntry(entry);
            out.write(held.getBytes(StandardCharsets.UTF_8));
        }
        return cache(jar).key();
    }

    private Cache cache(Path... program) throws IOException {
        return Cache.in(kept, "articles", List.of(program));
    }

    /** What a check says that the corpus is. */
    private Optional<State> check() throws Exception {
        RuleSet none = new RuleSet(List.of(), List.of(), "en", List.of());
        return Optional.ofNullable(new CorpusCheck(new Checker(none), 2)
                .run(Corpus.in(articles), cache(), true, () -> {})
                .reused()
                .state());
    }

    private Optional<State> unchanged() throws IOException {
        return cache().unchanged(Corpus.in(articles));
    }

    private Path register() throws IOException {
        try (Stream<Path> files = Files.list(kept)) {
            return files.filter(file -> file.toString().endsWith(Register.SUFFIX))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Until the files are old enough for what the file system says of them to be believed. */
    private static void grow() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(2_200);
    }
}
