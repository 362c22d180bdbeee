package dev.corpusrules.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.corpusrules.report.Changes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitTest {

    @TempDir
    private Path folder;

    private Path root;
    private Path corpus;

    @BeforeEach
    void aRepositoryWithTwoBranches() throws Exception {
        root = Files.createDirectory(folder.resolve("root"));
        corpus = Files.createDirectories(root.resolve("site/news"));
        git("init", "-q", "-b", "main", ".");
        git("config", "user.name", "Ines Tolland");
        git("config", "user.email", "ines@velmouth.example");
        git("config", "core.quotePath", "true");
        write("site/news/ferry.txt", "one\n");
        write("site/news/quay.txt", "one\n");
        write("site/news/mill.txt", "a mill that is long enough to be known again\n");
        write("site/news/day.jsonl", "{1}\n{2}\n{3}\n");
        write("site/corpus.yml", "failOn: error\n");
        write("notes.txt", "one\n");
        commit("begun");
        git("checkout", "-q", "-b", "desk");
    }

    @Test
    void whatHasNotChangedIsNotNamed() throws Exception {
        assertThat(since("main").files()).isEmpty();
        assertThat(since("main").isEverything()).isFalse();
    }

    @Test
    void theOtherBranchesOwnChangesDoNotCount() throws Exception {
        write("site/news/ferry.txt", "two\n");
        commit("ours");
        git("checkout", "-q", "main");
        write("site/news/quay.txt", "two\n");
        commit("theirs");
        git("checkout", "-q", "desk");
        assertThat(since("main").files()).containsOnlyKeys("ferry.txt");
    }

    @Test
    void whatIsNotCommittedNotStagedAndNotKnownCounts() throws Exception {
        write("site/news/ferry.txt", "not staged\n");
        write("site/news/quay.txt", "staged\n");
        git("add", "site/news/quay.txt");
        write("site/news/new/late news.txt", "unknown\n");
        write("site/.gitignore", "*.md\n");
        write("site/news/ignored.md", "unknown, too\n");
        write("notes.txt", "elsewhere\n");
        assertThat(since("main").files()).containsOnlyKeys("ferry.txt", "quay.txt", "new/late news.txt", "ignored.md");
    }

    /** Also where the locale has none but plain letters, and paths of ours cannot say the name. */
    @Test
    void namesMayBeInAnyScript() throws Exception {
        Process made = new ProcessBuilder("sh", "-c", ": > \"$(printf '\\303\\274bermorgen \\342\\200\\223.txt')\"")
                .directory(corpus.toFile())
                .start();
        assertThat(made.waitFor()).isZero();
        assertThat(since("main").files()).containsOnlyKeys("übermorgen \u2013.txt");
    }

    @Test
    void namesMayHoldAnything() throws Exception {
        for (String name : List.of(
                "two\nlines.txt", "tab\there.txt", "\"quoted\".txt", "*.txt", "[a].txt", ":(top).txt", "-x.txt")) {
            write("site/news/" + name, "unknown\n");
        }
        commit("names");
        assertThat(since("main").files())
                .hasSize(7)
                .containsKeys("two\nlines.txt", "\"quoted\".txt", "*.txt", "-x.txt");
    }

    @Test
    void aRenamedFileCountsUnderItsNewName() throws Exception {
        git("mv", "site/news/mill.txt", "site/news/old mill.txt");
        commit("moved");
        assertThat(since("main").files()).containsKey("old mill.txt");
    }

    @Test
    void ofAFeedTheChangedLinesAreNamed() throws Exception {
        write("site/news/day.jsonl", "{0}\n{1}\n{2 again}\n{3}\n");
        BitSet lines = since("main").files().get("day.jsonl");
        assertThat(lines.stream().filter(line -> line > 0)).containsExactly(1, 3);
        write("site/news/day.jsonl", "{1}\n{3}\n");
        assertThat(since("main").files().get("day.jsonl").stream().filter(line -> line > 0))
                .isEmpty();
        assertThat(since("main").files().get("day.jsonl").isEmpty()).isFalse();
        write("site/news/night.jsonl", "{1}\n");
        assertThat(since("main").files().get("night.jsonl").isEmpty()).isTrue();
    }

    @Test
    void aFileThatConcernsEverything() throws Exception {
        write("site/corpus.yml", "failOn: warning\n");
        assertThat(since("main").isEverything()).isTrue();
        assertThat(since("main").files()).isEmpty();
        git("checkout", "-q", "site/corpus.yml");
        assertThat(since("main").isEverything()).isFalse();
        Files.delete(root.resolve("site/corpus.yml"));
        assertThat(since("main").isEverything()).isTrue();
        write("accepted.jsonl", "{}\n");
        assertThat(new Git(corpus)
                        .since("main", List.of(root.resolve("accepted.jsonl")))
                        .isEverything())
                .isTrue();
    }

    @Test
    void theCorpusMayBeTheRoot() throws Exception {
        write("notes.txt", "two\n");
        assertThat(new Git(root)
                        .since("main", List.of(folder.resolve("absent.yml")))
                        .files())
                .containsOnlyKeys("notes.txt");
    }

    @Test
    void aRevisionThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> since("origin/main"))
                .isInstanceOf(Git.UnknownChangeException.class)
                .hasMessageContaining("git knows no revision \"origin/main\" here: git fetch");
        assertThatThrownBy(() -> since("--all")).hasMessageContaining("is no revision");
    }

    @Test
    void aShallowCloneSaysHowToFetchTheRest() throws Exception {
        write("site/news/ferry.txt", "two\n");
        commit("second");
        Path clone = folder.resolve("clone");
        git("clone", "-q", "--depth", "1", root.toUri().toString(), clone.toString());
        Git shallow = new Git(clone.resolve("site/news"));
        assertThatThrownBy(() -> shallow.since("HEAD", List.of()))
                .hasMessageContaining("the clone is shallow")
                .hasMessageContaining("fetch-depth: 0")
                .hasMessageContaining("git fetch --unshallow");
    }

    @Test
    void historiesThatShareNothingAreTold() throws Exception {
        git("checkout", "-q", "--orphan", "other");
        commit("alone");
        assertThatThrownBy(() -> since("main")).hasMessageContaining("share no commit");
    }

    @Test
    void withoutARepositoryOrGitTheCureIsNamed() throws Exception {
        Path plain = Files.createDirectory(folder.resolve("plain"));
        Files.writeString(plain.resolve(".git"), "gitdir: nowhere\n");
        assertThatThrownBy(() -> new Git(plain).since("main", List.of())).hasMessageContaining("lies in no repository");
        assertThatThrownBy(() -> new Git("no-such-git", corpus).since("main", List.of()))
                .hasMessageContaining("git cannot be started")
                .hasMessageContaining("install it");
    }

    private Changes since(String revision) throws Exception {
        return new Git(corpus).since(revision, List.of(root.resolve("site/corpus.yml")));
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void commit(String message) throws Exception {
        git("add", "-A");
        git("commit", "-q", "--allow-empty", "-m", message);
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command).directory(root.toFile()).inheritIO().start();
        assertThat(process.waitFor()).isZero();
    }
}
