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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

    private static final Checker CHECKER = checker();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static final Predicate<String> EVERY_RULE = rule -> true;
    private static final Baseline.Reach ALL = new Baseline.Reach(file -> false, file -> true);

    private final Baseline baseline = Baseline.of(findings("a.txt", "Ad\nText.\nShare\n"));

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
    void whatIsNewIsNotCountedAsAccepted() {
        assertThat(compare(findings("a.txt", "Ad\nAd\nShare\n"), "a.txt").accepted())
                .isEqualTo(2);
    }

    @Test
    void anotherFaultInARenamedFileIsNew() {
        assertThat(compare(findings("b.txt", "Credits\n"), "b.txt").news()).hasSize(1);
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
        Baseline.Comparison comparison = baseline.compare(findings("b.txt", "Ad\n"), ALL, TODAY);
        assertThat(comparison.news()).hasSize(1);
    }

    @Test
    void anExpiredEntryAcceptsNothingAndIsStale() {
        Baseline expired = saying("a trial", TODAY.minusDays(1));
        Baseline.Comparison comparison = expired.compare(findings("a.txt", "Ad\n"), only("a.txt"), TODAY);
        assertThat(comparison.news()).hasSize(1);
        assertThat(comparison.stale()).hasSize(1);
    }

    @Test
    void whatAnEntrySaysIsKeptWhenItIsWrittenAgain() {
        Baseline spoken = saying("agreed", TODAY);
        assertThat(spoken.accepting(findings("a.txt", "Ad\nShare\n"), EVERY_RULE, only("a.txt"), TODAY)
                        .entries())
                .extracting(Baseline.Entry::reason)
                .containsExactly("agreed", null);
    }

    @Test
    void acceptingAgainDropsADayThatHasPassed() {
        Baseline expired = saying("a trial", TODAY.minusDays(1));
        List<Finding> findings = findings("a.txt", "Ad\n");
        Baseline again = expired.accepting(findings, EVERY_RULE, only("a.txt"), TODAY);
        assertThat(again.compare(findings, only("a.txt"), TODAY).news()).isEmpty();
        assertThat(again.entries()).extracting(Baseline.Entry::reason).containsExactly("a trial");
    }

    @Test
    void acceptingOneRuleLeavesTheEntriesOfOthersAsTheyAre() {
        Baseline again = baseline.accepting(findings("a.txt", "Ad\nNew\n"), "house/else"::equals, only("a.txt"), TODAY);
        assertThat(again).isEqualTo(baseline);
    }

    @Test
    void pruningAcceptsNothingNew() {
        Baseline pruned = baseline.pruned(findings("a.txt", "Ad\nNew\n"), EVERY_RULE, only("a.txt"), TODAY);
        assertThat(pruned.entries()).extracting(Baseline.Entry::quote).containsExactly("Ad");
    }

    @Test
    void entriesOfFilesThatWereNotReadAreLeftAlone() {
        List<Finding> elsewhere = findings("b.txt", "Share\n");
        Baseline.Reach narrow = new Baseline.Reach("b.txt"::equals, file -> true);
        assertThat(baseline.compare(elsewhere, narrow, TODAY).stale()).isEmpty();
        assertThat(baseline.pruned(elsewhere, EVERY_RULE, narrow, TODAY)).isEqualTo(baseline);
        assertThat(baseline.accepting(elsewhere, EVERY_RULE, narrow, TODAY).entries())
                .hasSize(3)
                .containsAll(baseline.entries());
    }

    @Test
    void acceptingARenamedFileKeepsWhatWasSaidOfIt() {
        Baseline spoken = new Baseline(baseline.entries().stream()
                .map(entry -> new Baseline.Entry(
                        null, entry.file(), null, entry.rule(), entry.quote(), entry.fingerprint(), "agreed", null))
                .toList());
        assertThat(spoken.accepting(findings("b.txt", "Ad\n"), EVERY_RULE, only("b.txt"), TODAY)
                        .entries())
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.file() + " " + entry.reason()).isEqualTo("b.txt agreed"));
    }

    @Test
    void aFileIsReadAsItWasWritten(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("corpus-baseline.jsonl");
        BaselineFile.write(file, baseline);
        assertThat(BaselineFile.read(file)).isEqualTo(baseline);
        assertThat(Files.readAllLines(file)).hasSize(2).isSorted();
    }

    @Test
    void corporaThatShareAFileKnowTheirOwnEntries() {
        Baseline both = Baseline.NONE.with("coast/src/corpus", baseline).with("town/src/corpus", baseline);
        assertThat(both.entries()).hasSize(4);
        assertThat(both.part("town/src/corpus")).isEqualTo(baseline);
        assertThat(both.part(null).entries()).isEmpty();
        assertThat(both.with("coast/src/corpus", Baseline.NONE).entries())
                .extracting(Baseline.Entry::corpus)
                .containsExactly("town/src/corpus", "town/src/corpus");
    }

    @Test
    void whoeverChangesAFileAtOnceWithOthersLosesNothing(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("corpus-baseline.jsonl");
        ExecutorService modules = Executors.newFixedThreadPool(8);
        List<Future<?>> written = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String corpus = "module" + i;
            written.add(modules.submit(() -> {
                BaselineFile.change(file, whole -> whole.with(corpus, baseline));
                return true;
            }));
        }
        for (Future<?> one : written) {
            one.get();
        }
        modules.shutdown();
        assertThat(BaselineFile.read(file).entries()).hasSize(48);
        assertThat(BaselineFile.read(file).part("module7")).isEqualTo(baseline);
    }

    @Test
    void aBadLineIsNamed(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("corpus-baseline.jsonl");
        Files.writeString(file, "\n{\"file\":\"a.txt\"}\n");
        assertThatThrownBy(() -> BaselineFile.read(file))
                .isInstanceOf(BaselineFile.BadBaselineException.class)
                .hasMessage("corpus-baseline.jsonl:2 is no entry of a baseline: there is no \"rule\"");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "<<<<<<< HEAD | it is the mark of a merge that is not finished",
                "======= | it is the mark of a merge that is not finished",
                "{\"file\": \"a.txt\", rule} | what stands at column 19 is no JSON",
            })
    void aLineThatIsNoJsonSaysWhere(String line, String why, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("corpus-baseline.jsonl"), line + "\n");
        assertThatThrownBy(() -> BaselineFile.read(file))
                .hasMessage("corpus-baseline.jsonl:1 is no entry of a baseline: " + why);
    }

    @Test
    void tensOfThousandsOfEntriesAreNoTrouble() {
        String text = "Ad\nShare\n".repeat(200);
        List<Finding> many = Stream.iterate(0, i -> i + 1)
                .limit(200)
                .flatMap(i -> findings(i + ".txt", text).stream())
                .toList();
        Baseline large = Baseline.of(many);
        assertThat(large.compare(many, ALL, TODAY).accepted()).isEqualTo(80_000);
    }

    /** The first accepted finding, with a reason and a last day. */
    private Baseline saying(String reason, LocalDate expires) {
        Baseline.Entry entry = baseline.entries().get(0);
        return new Baseline(List.of(new Baseline.Entry(
                null, entry.file(), null, entry.rule(), entry.quote(), entry.fingerprint(), reason, expires)));
    }

    private Baseline.Comparison compare(List<Finding> findings, String file) {
        return baseline.compare(findings, only(file), TODAY);
    }

    private static Baseline.Reach only(String file) {
        return new Baseline.Reach(file::equals, file::equals);
    }

    private static List<Finding> findings(String file, String text) {
        return CHECKER.examine(Article.text(file, text)).findings();
    }

    private static Checker checker() {
        RuleSet.Entry entry = new RuleSet.Entry("house/short", new EveryShortLine(), RuleSet.Grades.of(Severity.ERROR));
        return new Checker(new RuleSet(List.of(entry), List.of(), "en", List.of()));
    }
}
