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

    @Test
    void aFigureThatIsSaidAgainIsNotSaidToAgreeWithAHeadline() throws Exception {
        String text = """
                Harbour council orders ferries

                The harbour council of Velmouth voted on Tuesday to order 12 new ferries for the islands in the bay.

                The 12 new ferries will be built in Lower Marsh, and the first is to sail in the spring.
                """;
        assertThat(lines(text, 5))
                .contains("passed: figures/restated “12 new ferries”: the text gives no other figure of this kind");
    }

    @Test
    void whatCannotBeReadIsSaid() throws Exception {
        String text = "---\ntitle: Harbour council orders ferries\ndate: 2026-02-30\n---\n\n" + TEXT;
        assertThat(lines(text, 3)).contains("cannot be read: “2026-02-30” is no date");
    }

    private List<String> lines(int line) throws Exception {
        return lines(TEXT, line);
    }

    private List<String> lines(String text, int line) throws Exception {
        Files.writeString(folder.resolve("ferry.txt"), text);
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
