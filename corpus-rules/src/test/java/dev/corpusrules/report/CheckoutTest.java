package dev.corpusrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Finding;
import dev.corpusrules.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckoutTest {

    @TempDir
    Path folder;

    @Test
    void pathsStartAtTheFolderThatHoldsGit() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Path corpus = Files.createDirectories(folder.resolve("site/src/corpus"));

        Checkout checkout = Checkout.of(corpus, folder.resolve("site"));

        assertThat(checkout.path("a/b.txt")).isEqualTo("site/src/corpus/a/b.txt");
        assertThat(Checkout.of(folder, folder).path("a.txt")).isEqualTo("a.txt");
    }

    @Test
    void aWorktreeHasAFileOfThatName() throws IOException {
        Files.writeString(folder.resolve(".git"), "gitdir: elsewhere\n");
        Path corpus = Files.createDirectories(folder.resolve("articles"));

        assertThat(Checkout.of(corpus, corpus).corpus()).isEqualTo("articles");
    }

    @Test
    void withoutGitPathsStartWhereTheBuildWasStarted() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("site/src/corpus"));

        assertThat(Checkout.of(corpus, folder.resolve("site")).corpus()).isEqualTo("src/corpus");
        assertThat(Checkout.of(corpus, folder.resolve("elsewhere")).corpus()).isEmpty();
    }

    @Test
    void aMessageNamesThePlacesThatBelongToIt() {
        Finding pair = Samples.inRecord();
        Finding many = new Finding(
                pair.rule(),
                Severity.ERROR,
                pair.confidence(),
                Samples.place("a.txt", 1, "40 boats"),
                "told differently",
                Collections.nCopies(7, Samples.place("b.txt", 4, "60 boats")),
                null,
                pair.also(),
                pair.fingerprint());
        Checkout checkout = new Checkout("news");

        assertThat(checkout.message(pair))
                .isEqualTo("\"40 boats\" here, \"60 boats\" there (record n-7, content.html 3:5) ↔ news/b.txt:4:1");
        assertThat(checkout.message(many))
                .startsWith("told differently ↔ news/b.txt:4:1 ↔ ")
                .endsWith(" ↔ 2 more");
    }
}
