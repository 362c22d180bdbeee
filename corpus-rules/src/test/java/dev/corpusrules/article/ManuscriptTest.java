package dev.corpusrules.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.corpusrules.Glob;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManuscriptTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, '\uFEFF'",
        "UTF-16LE, '\uFEFF'",
        "UTF-16BE, '\uFEFF'",
        "windows-1252, ''",
    })
    void encodingMarkAndLineEndsStay(String charset, String mark) throws IOException {
        String text = "Café\r\nShare this\r\nTwo\rThree";
        write("a.txt", (mark + text).getBytes(Charset.forName(charset)));
        Manuscript manuscript = Manuscript.open(corpus(charset), "a.txt");
        assertThat(manuscript.text()).isEqualTo(text);

        String edited = text.replace("Share this\r\n", "");
        manuscript.write(edited);
        assertThat(Files.readAllBytes(folder.resolve("a.txt")))
                .isEqualTo((mark + edited).getBytes(Charset.forName(charset)));
        assertThat(folder).isDirectoryContaining("glob:**a.txt");
        assertThat(folder.toFile().list()).containsExactly("a.txt");
    }

    @Test
    void aPackedFileStaysPacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("One\nTwo\n".getBytes(StandardCharsets.UTF_8));
        }
        write("a.md.gz", packed.toByteArray());
        Manuscript manuscript = Manuscript.open(corpus("UTF-8"), "a.md.gz");
        assertThat(manuscript.isPacked()).isTrue();
        manuscript.write("One\n");
        byte[] bytes = Files.readAllBytes(folder.resolve("a.md.gz"));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes())
                .asString()
                .isEqualTo("One\n");
    }

    @Test
    void whoMayReadItStays() throws IOException {
        write("a.txt", "One".getBytes(StandardCharsets.UTF_8));
        Files.setPosixFilePermissions(folder.resolve("a.txt"), PosixFilePermissions.fromString("rw-rw-r--"));
        Manuscript.open(corpus("UTF-8"), "a.txt").write("Two");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a.txt"))))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void whatTheEncodingLacksIsNotWritten() throws IOException {
        write("a.txt", "One".getBytes(StandardCharsets.ISO_8859_1));
        Manuscript manuscript = Manuscript.open(corpus("ISO-8859-1"), "a.txt");
        assertThatThrownBy(() -> manuscript.write("€"))
                .isInstanceOf(IOException.class)
                .hasMessage("its text cannot be written in ISO-8859-1");
        assertThat(folder.resolve("a.txt")).hasContent("One");
    }

    @Test
    void bytesThatWouldNotComeBackAreRefused() throws IOException {
        // An escape that changes nothing: it is read as nothing, and would be lost.
        write("a.txt", new byte[] {0x1B, '(', 'B', 'a'});
        assertThatThrownBy(() -> Manuscript.open(corpus("ISO-2022-JP"), "a.txt"))
                .isInstanceOf(IOException.class)
                .hasMessage("its bytes could not be written again as they are");
    }

    @Test
    void feedsAndUnreadableFilesAreRefused() throws IOException {
        write("feed.jsonl", "{}".getBytes(StandardCharsets.UTF_8));
        write("a.txt", new byte[] {'a', (byte) 0xFF});
        assertThatThrownBy(() -> Manuscript.open(corpus("UTF-8"), "feed.jsonl"))
                .hasMessage("records of a feed are not edited");
        assertThatThrownBy(() -> Manuscript.open(corpus("UTF-8"), "a.txt"))
                .hasMessage("not UTF-8 at line 1 column 2 (byte 0xFF)");
    }

    private void write(String path, byte[] bytes) throws IOException {
        Files.write(folder.resolve(path), bytes);
    }

    private Corpus corpus(String charset) {
        Corpus.Encoding encoding = new Corpus.Encoding(Glob.parse("**"), Charset.forName(charset));
        return new Corpus(
                folder, Corpus.DEFAULT_INCLUDES, List.of(), List.of(encoding), false, List.of(), Fields.DEFAULT);
    }
}
