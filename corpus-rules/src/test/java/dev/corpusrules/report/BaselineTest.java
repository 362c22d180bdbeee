package dev.corpusrules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.corpusrules.Article;
import dev.corpusrules.ArticleRule;
import dev.corpusrules.Checker;
import dev.corpusrules.Fault;
import dev.corpusrules.Finding;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Said;
import dev.corpusrules.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

    private static final Checker CHECKER = checker();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final Baseline baseline = Baseline.of(findings("a.txt", "Ad\nText.\nShare\n"), Baseline.NONE);

    private record EveryShortLine() implements ArticleRule {

        @Override
        public Stream<Said> check(Article article) {
            return article.blocks().stream()
                    .filter(block -> !article.text(block).endsWith("."))
                    .map(block -> Fault.at(article.locate(block.span()), "short"));
        }
    }

    @Test
    void movedLinesStayKnown() {
        Baseline.Comparison comparison = compare(findings("a.txt", "New text.\nShare\nText.\n\nAd\n"), "a.txt");
        assertThat(comparison.news()).isEmpty();
        assertThat(comparison.accepted()).isEqualTo(2);
        assertThat(comparison.stale()).isEmpty();
    }

    @Test
    void aSecondCopyOfAKnownFaultIsNew() {
        assertThat(compare(findings("a.txt", "Ad\nAd\nShare\n"), "a.txt").news())
                .singleElement()
                .satisfies(finding -> assertThat(finding.place().line()).isEqualTo(2));
    }

    @Test
    void anEntryWhoseFaultIsGoneIsStale() {
        assertThat(compare(findings("a.txt", "Ad\n"), "a.txt").stale())
                .extracting(Baseline.Entry::quote)
                .containsExactly("Share");
    }

    @Test
    void aRenamedFileStaysKnown() {
        Baseline.Comparison comparison = compare(findings("b.txt", "Ad\nText.\nShare\n"), "b.txt");
        assertThat(comparison.news()).isEmpty();
        assertThat(comparison.stale()).isEmpty();
    }

    @Test
    void aCopiedFileIsNew() {
        Baseline.Comparison comparison = baseline.compare(findings("b.txt", "Ad\n"), file -> true, TODAY);
        assertThat(comparison.news()).hasSize(1);
    }

    @Test
    void anExpiredEntryAcceptsNothingAndIsStale() {
        Baseline.Entry entry = baseline.entries().get(0);
        Baseline expired = new Baseline(List.of(new Baseline.Entry(
                entry.file(), null, entry.rule(), entry.quote(), entry.fingerprint(), "a trial", TODAY.minusDays(1))));
        Baseline.Comparison comparison = expired.compare(findings("a.txt", "Ad\n"), file -> true, TODAY);
        assertThat(comparison.news()).hasSize(1);
        assertThat(comparison.stale()).hasSize(1);
    }

    @Test
    void whatAnEntrySaysIsKeptWhenItIsWrittenAgain() {
        Baseline.Entry entry = baseline.entries().get(0);
        Baseline spoken = new Baseline(List.of(new Baseline.Entry(
                entry.file(), null, entry.rule(), entry.quote(), entry.fingerprint(), "agreed", TODAY)));
        assertThat(Baseline.of(findings("a.txt", "Ad\nShare\n"), spoken).entries())
                .extracting(Baseline.Entry::reason)
                .containsExactly("agreed", null);
    }

    @Test
    void aFileIsReadAsItWasWritten(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("corpus-baseline.jsonl");
        BaselineFile.write(file, baseline);
        assertThat(BaselineFile.read(file)).isEqualTo(baseline);
        assertThat(Files.readAllLines(file)).hasSize(2).isSorted();
    }

    @Test
    void aBadLineIsNamed(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("corpus-baseline.jsonl");
        Files.writeString(file, "\n{\"file\":\"a.txt\"}\n");
        assertThatThrownBy(() -> BaselineFile.read(file))
                .isInstanceOf(BaselineFile.BadBaselineException.class)
                .hasMessage("corpus-baseline.jsonl:2 is no entry of a baseline: there is no \"rule\"");
    }

    @Test
    void tensOfThousandsOfEntriesAreNoTrouble() {
        String text = "Ad\nShare\n".repeat(200);
        List<Finding> many = Stream.iterate(0, i -> i + 1)
                .limit(200)
                .flatMap(i -> findings(i + ".txt", text).stream())
                .toList();
        Baseline large = Baseline.of(many, Baseline.NONE);
        assertThat(large.compare(many, file -> true, TODAY).accepted()).isEqualTo(80_000);
    }

    private Baseline.Comparison compare(List<Finding> findings, String file) {
        return baseline.compare(findings, file::equals, TODAY);
    }

    private static List<Finding> findings(String file, String text) {
        return CHECKER.examine(Article.text(file, text)).findings();
    }

    private static Checker checker() {
        RuleSet.Entry entry = new RuleSet.Entry("house/short", new EveryShortLine(), RuleSet.Grades.of(Severity.ERROR));
        return new Checker(new RuleSet(List.of(entry), List.of(), "en", List.of()));
    }
}
