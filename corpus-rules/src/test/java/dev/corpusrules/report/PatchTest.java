package dev.corpusrules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code git} makes of a patch; it is the judge. */
class PatchTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "a.txt, 'One\nTwo\nThree\n', 'One\nThree\n', UTF-8",
        "a.txt, 'One\r\nTwo\r\nThree\r\n', 'One\r\nThree\r\n', UTF-8",
        "a.txt, 'One\nTwo\nThree', 'One\nTwo', UTF-8",
        "a.txt, 'One\rTwo\rThree', 'One\rThree', UTF-8",
        "a.txt, '\uFEFFOne\nTwo\n', '\uFEFFTwo\n', UTF-8",
        "a.txt, 'Un café\nDeux\nTrois\n', 'Un café\nTrois\n', ISO-8859-1",
        "'a b/c d.txt', 'One\nTwo\n', 'Two\n', UTF-8",
        "'ä/\"ö\".txt', 'One\nTwo\n', 'Two\n', UTF-8",
        "a.txt, '-- One\n++ Two\n@@ Three\n', '-- One\n@@ Three\n', UTF-8",
        "a.txt, '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n', '1\n3\n4\n5\n6\n7\n8\n9\n10\n11\n13\n', UTF-8",
    })
    void gitAppliesIt(String name, String before, String after, String encoding) throws Exception {
        assumeTrue(
                Charset.forName(System.getProperty("sun.jnu.encoding"))
                        .newEncoder()
                        .canEncode(name),
                "the locale of this machine has no such characters");
        Charset charset = Charset.forName(encoding);
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, before.getBytes(charset));
        Patch patch = new Patch();
        patch.add(name, before, after, charset);
        patch.write(folder.resolve("target/fix.patch"));

        assertThat(git("apply", "target/fix.patch")).isEmpty();
        assertThat(new String(Files.readAllBytes(file), charset)).isEqualTo(after);
    }

    @Test
    void itHoldsManyFilesAndIsAppliedWhereItsPathsBegin() throws Exception {
        git("init", "-q");
        Path corpus = folder.resolve("module/articles");
        Files.createDirectories(corpus);
        Patch patch = new Patch();
        assertThat(patch.isEmpty()).isTrue();
        for (String name : new String[] {"articles/a.txt", "articles/b.txt"}) {
            Files.writeString(folder.resolve("module").resolve(name), "One\nTwo\n");
            patch.add(name, "One\nTwo\n", "One\n", StandardCharsets.UTF_8);
        }
        patch.write(folder.resolve("module/fix.patch"));

        assertThat(git("-C", "module", "apply", "fix.patch")).isEmpty();
        assertThat(corpus.resolve("a.txt")).hasContent("One\n");
        assertThat(corpus.resolve("b.txt")).hasContent("One\n");
    }

    @Test
    void wideEncodingsAreNotHeld() {
        assertThat(Patch.holds(StandardCharsets.UTF_8)).isTrue();
        assertThat(Patch.holds(Charset.forName("windows-1252"))).isTrue();
        assertThat(Patch.holds(StandardCharsets.UTF_16LE)).isFalse();
        assertThat(Patch.holds(Charset.forName("UTF-32LE"))).isFalse();
    }

    /** What it complains of. */
    private String git(String... command) throws IOException, InterruptedException {
        String[] whole = new String[command.length + 1];
        whole[0] = "git";
        System.arraycopy(command, 0, whole, 1, command.length);
        Process process = new ProcessBuilder(whole)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? "" : said.isEmpty() ? "it failed" : said;
    }
}
