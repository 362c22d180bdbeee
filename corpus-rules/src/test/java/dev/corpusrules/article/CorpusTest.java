package dev.corpusrules.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.corpusrules.Glob;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

    @TempDir
    private Path folder;

    @Test
    void filesAreInTheOrderOfTheirPaths() throws IOException {
        write("b/z.txt", "x");
        write("b.txt", "x");
        write("b-c/a.txt", "x");
        write("a/B.md", "x");
        write("a/a.html.gz", "x");
        assertThat(files(Corpus.in(folder)))
                .containsExactly("a/B.md", "a/a.html.gz", "b-c/a.txt", "b.txt", "b/z.txt")
                .isSorted();
    }

    @Test
    void whatLiesBesideArticlesIsLeftOut() throws IOException {
        for (String path : List.of(
                ".git/a.md",
                "a/.cache/b.txt",
                "target/a.txt",
                "node_modules/x/a.md",
                "_site/a.html",
                "README.md",
                "a/LICENSE.txt",
                "CHANGELOG.md",
                "corpus-baseline.jsonl",
                "photo.jpg")) {
            write(path, "x");
        }
        write("targets/a.txt", "x");
        assertThat(files(Corpus.in(folder))).containsExactly("targets/a.txt");
    }

    @Test
    void includesAndExcludesReplaceTheDefaults() throws IOException {
        write("a.txt", "x");
        write("drafts/b.txt", "x");
        write("c.article", "x");
        Corpus corpus = new Corpus(
                folder,
                List.of(Glob.parse("**/*.article"), Glob.parse("**/*.txt")),
                List.of(Glob.parse("drafts/**")),
                List.of(),
                false,
                List.of(),
                Fields.DEFAULT);
        assertThat(files(corpus)).containsExactly("a.txt", "c.article");
    }

    @Test
    void linksAreNamedAndNotFollowed() throws IOException {
        write("a/one.txt", "x");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("two.txt"), folder.resolve("a/one.txt"));
        Corpus corpus = Corpus.in(folder);
        assertThat(files(corpus)).containsExactly("a/loop", "a/one.txt", "two.txt");
        assertThat(open(corpus, "a/loop")).containsExactly(new Opened.Skipped("a/loop", 1, "symbolic link"));
        assertThat(open(corpus, "two.txt")).containsExactly(new Opened.Skipped("two.txt", 1, "symbolic link"));
    }

    @Test
    void whetherAFileIsThereCanBeAskedOfAnyName() throws IOException {
        write("photo.jpg", "x");
        Corpus corpus = Corpus.in(folder);
        assertThat(corpus.has("photo.jpg")).isTrue();
        assertThat(corpus.has("ferry.txt")).isFalse();
        assertThat(corpus.has("ferry\0.txt")).isFalse();
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> Corpus.in(folder.resolve("none")).files()).isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void byteOrderMarksTellTheEncodingAndCountNothing() throws IOException {
        String text = "Fähre 😀\nEnde";
        for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE"))) {
            write("a.txt", ("\uFEFF" + text).getBytes(charset));
            assertThat(read("a.txt").source().text()).as(charset.name()).isEqualTo(text);
        }
    }

    @Test
    void anotherEncodingIsSetByPathAndTheLastOneWins() throws IOException {
        write("archive/a.txt", "Fähre".getBytes(ISO_8859_1));
        Corpus corpus = new Corpus(
                folder,
                Corpus.DEFAULT_INCLUDES,
                List.of(),
                List.of(
                        new Corpus.Encoding(Glob.parse("**"), UTF_16BE),
                        new Corpus.Encoding(Glob.parse("archive/**"), Charset.forName("windows-1252"))),
                false,
                List.of(),
                Fields.DEFAULT);
        assertThat(open(corpus, "archive/a.txt"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Opened.Read.class,
                        read -> assertThat(read.article().source().text()).isEqualTo("Fähre"));
    }

    @Test
    void bytesThatAreNotUtf8AreNamedWithTheirPlace() throws IOException {
        write("a.txt", "Erste\r\nZweite 😀 F\u00E4hre".replace("😀", "x").getBytes(ISO_8859_1));
        assertThat(open(Corpus.in(folder), "a.txt"))
                .containsExactly(new Opened.Unreadable("a.txt", 2, "not UTF-8 at line 2 column 11 (byte 0xE4)"));
    }

    @Test
    void aReplacementCharacterThatStandsThereIsRead() throws IOException {
        write("a.txt", "was \uFFFD here");
        assertThat(read("a.txt").source().text()).isEqualTo("was \uFFFD here");
    }

    @Test
    void utf16WithoutAMarkIsRefusedByName() throws IOException {
        write("a.txt", "The ferry".getBytes(UTF_16LE));
        assertThat(open(Corpus.in(folder), "a.txt"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Opened.Unreadable.class, bad -> assertThat(bad.why()).contains("looks like UTF-16LE"));
    }

    @Test
    void controlCharactersAreRead() throws IOException {
        write("a.txt", "The\0 ferry\u0007 was halted.");
        assertThat(read("a.txt").blocks()).hasSize(1);
    }

    @Test
    void draftsAreSkippedUnlessWanted() throws IOException {
        write("a.md", "---\ntitle: Ferry\ndraft: true\n---\nWords.");
        Corpus corpus = Corpus.in(folder);
        assertThat(open(corpus, "a.md")).containsExactly(new Opened.Skipped("a.md", 1, "draft"));
        Corpus all = new Corpus(folder, corpus.include(), List.of(), List.of(), true, List.of(), Fields.DEFAULT);
        assertThat(open(all, "a.md")).singleElement().isInstanceOf(Opened.Read.class);
    }

    @Test
    void compressedFilesAreRead() throws IOException {
        write("a.txt.gz", gzip("The ferry."));
        assertThat(read("a.txt.gz").source().text()).isEqualTo("The ferry.");
    }

    @Test
    void truncatedAndDamagedCompressionIsNamed() throws IOException {
        byte[] whole = gzip("The ferry to Lindholm was halted on Monday.".repeat(50));
        write("cut.txt.gz", Arrays.copyOf(whole, whole.length - 9));
        write("none.txt.gz", "plain");
        write("empty.txt.gz", new byte[0]);
        for (String path : List.of("cut.txt.gz", "none.txt.gz", "empty.txt.gz")) {
            assertThat(open(Corpus.in(folder), path))
                    .singleElement()
                    .isInstanceOfSatisfying(Opened.Unreadable.class, bad -> assertThat(bad.why())
                            .contains("compressed data"));
        }
    }

    @Test
    void aFileThatIsGoneIsUnreadable() {
        assertThat(open(Corpus.in(folder), "gone.txt"))
                .containsExactly(new Opened.Unreadable("gone.txt", 1, "there is no such file"));
    }

    @Test
    void anArticleForWhichTheMemoryDoesNotSufficeIsNamed() throws IOException {
        write("vast.txt", "The ferry.");
        List<Opened> opened = new ArrayList<>();
        Corpus.in(folder).read("vast.txt", one -> {
            if (one instanceof Opened.Read) {
                throw new OutOfMemoryError("Java heap space");
            }
            opened.add(one);
        });
        assertThat(opened).containsExactly(new Opened.Unreadable("vast.txt", 1, "it takes more memory than there is"));
    }

    private dev.corpusrules.Article read(String path) {
        return ((Opened.Read) open(Corpus.in(folder), path).get(0)).article();
    }

    private static List<String> files(Corpus corpus) throws IOException {
        try (Stream<String> files = corpus.files()) {
            return files.toList();
        }
    }

    private static List<Opened> open(Corpus corpus, String path) {
        List<Opened> opened = new ArrayList<>();
        corpus.read(path, opened::add);
        return opened;
    }

    private void write(String path, String text) throws IOException {
        write(path, text.getBytes(UTF_8));
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
