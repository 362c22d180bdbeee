package dev.corpusrules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.corpusrules.Article;
import dev.corpusrules.article.Corpus;
import dev.corpusrules.article.Opened;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Whatever lies in a file, it is an article that keeps its promises, or it is said why it is none. */
class ReadersFuzzTest {

    private static final Corpus CORPUS = Corpus.in(Path.of("."));

    /** By the first byte of an input of {@link #bytes}. */
    private static final List<String> NAMES = List.of("a.txt", "a.md", "a.html", "a.jsonl", "a.txt.gz", "a.jsonl.gz");

    @FuzzTest(maxDuration = "1m")
    void text(byte[] input) {
        Promises.holdFor(Article.text("a.txt", Promises.text(input)));
    }

    @FuzzTest(maxDuration = "1m")
    void markdown(byte[] input) {
        Promises.holdFor(Article.markdown("a.md", Promises.text(input)));
    }

    @FuzzTest(maxDuration = "1m")
    void html(byte[] input) {
        Promises.holdFor(Article.html("a.html", Promises.text(input)));
    }

    @FuzzTest(maxDuration = "1m")
    void jsonLines(byte[] input) {
        open("a.jsonl", input);
    }

    @FuzzTest(maxDuration = "1m")
    void bytes(byte[] input) {
        if (input.length > 0) {
            open(NAMES.get(Math.floorMod(input[0], NAMES.size())), Arrays.copyOfRange(input, 1, input.length));
        }
    }

    private static void open(String name, byte[] bytes) {
        CORPUS.read(name, bytes, opened -> {
            if (opened instanceof Opened.Read read) {
                Promises.holdFor(read.article());
            } else if (opened instanceof Opened.Unreadable broken) {
                assertThat(broken.why()).isNotBlank();
                assertThat(broken.line()).isPositive();
            }
        });
    }
}
