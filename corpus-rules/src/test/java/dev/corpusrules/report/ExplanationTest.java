package dev.corpusrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.RuleSet;
import dev.corpusrules.article.Corpus;
import dev.corpusrules.engine.Checked;
import dev.corpusrules.engine.CorpusCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExplanationTest {

    private static final String TEXT = """
            Harbour council orders 12 new ferries

            By Ines Tolland, 14 March 2026

            The harbour council of Velmouth voted on Tuesday to order 12 new ferries for the islands in the bay.

            The change takes effect in September, and the timetable will be printed in July.

            Related: Five walks along the Velmouth coast
            """;

    @TempDir
    Path folder;

    @Test
    void whatWasFoundIsSaid() throws Exception {
        assertThat(lines(9)).singleElement().asString().startsWith("found: error boilerplate/related-links ");
    }

    @Test
    void aFigureThatAgreesIsPassedForThatReason() throws Exception {
        assertThat(lines(1))
                .anyMatch(line -> line.startsWith("passed: figures/title-body “12 new ferries”: ")
                        || line.startsWith("passed: figures/title-body “12"));
    }

    @Test
    void aBylineIsReadAndSoNotMissed() throws Exception {
        assertThat(lines(3)).anyMatch(line -> line.startsWith("read: “Ines Tolland” is the author, a person ("));
    }

    @Test
    void aLineWithoutAnythingIsSaidToHaveNothing() throws Exception {
        assertThat(lines(2)).containsExactly("nothing was found in this line, and nothing in it was doubtful");
    }

    private List<String> lines(int line) throws Exception {
        Files.writeString(folder.resolve("ferry.txt"), TEXT);
        Checker checker = new Checker(RuleSet.pack("news"));
        Checked<Optional<Explanation>> checked = new CorpusCheck(checker, 1)
                .run(Corpus.in(folder), (Article article) -> Optional.of(Explanation.of(checker, article, line)));
        return Explanation.lines(
                "ferry.txt",
                line,
                checked,
                checked.kept().stream().flatMap(Optional::stream).toList());
    }
}
