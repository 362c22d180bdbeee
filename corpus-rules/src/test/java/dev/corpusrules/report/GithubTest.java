package dev.corpusrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Finding;
import dev.corpusrules.Severity;
import dev.corpusrules.engine.Attributed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GithubTest {

    private static final Checkout CHECKOUT = new Checkout("site/news");

    @TempDir
    Path folder;

    @Test
    void aFindingIsAnAnnotation() {
        Report report = Samples.of(
                Samples.finding("boilerplate/related-links", Severity.ERROR, "a.txt", 3), Samples.inRecord());

        assertThat(new GithubAnnotations(report, CHECKOUT, Changes.UNKNOWN).commands())
                .containsExactly(
                        "::error file=site/news/a.txt,line=3,endLine=3,col=1,endColumn=26,"
                                + "title=boilerplate/related-links::links to other articles",
                        "::warning file=site/news/feeds/day.jsonl,line=12,endLine=12,col=1,endColumn=90,"
                                + "title=figures/across::\"40 boats\" here, \"60 boats\" there"
                                + " (record n-7, content.html 3:5) ↔ site/news/b.txt:4:1");
    }

    @Test
    void noMoreOfAKindThanGithubKeepsAndTheRestIsCounted() {
        Report report = Samples.all(many(Severity.ERROR, 12), many(Severity.WARNING, 10), many(Severity.INFO, 11));

        List<String> commands = new GithubAnnotations(report, CHECKOUT, Changes.UNKNOWN).commands();

        assertThat(commands).filteredOn(line -> line.startsWith("::error ")).hasSize(10);
        assertThat(commands).filteredOn(line -> line.startsWith("::warning ")).hasSize(10);
        assertThat(commands).filteredOn(line -> line.startsWith("::notice ")).hasSize(10);
        assertThat(commands)
                .last()
                .isEqualTo("::notice title=Corpus Rules::4 more findings; the summary of this step tells of them");
    }

    @Test
    void whatIsFoundInChangedFilesComesFirst() {
        Finding changed = Samples.finding("boilerplate/likely", Severity.ERROR, "z.txt", 1);
        Report report = Samples.all(many(Severity.ERROR, 12), new Finding[] {changed});
        Changes changes = new Changes("origin/main", true, Map.of("z.txt", new BitSet()));

        List<String> commands = new GithubAnnotations(report, CHECKOUT, changes).commands();

        assertThat(commands).hasSize(11);
        assertThat(commands.get(0)).contains("site/news/z.txt,");
    }

    @Test
    void whenAllFitNothingIsCounted() {
        Report report = Samples.all(many(Severity.ERROR, 10), many(Severity.INFO, 10));

        assertThat(new GithubAnnotations(report, CHECKOUT, Changes.UNKNOWN).commands())
                .hasSize(20)
                .noneMatch(line -> line.contains("more finding"));
    }

    @Test
    void whatKeptTheCheckFromJudgingComesFirst() {
        Report unread = new Report(
                Limit.DEFAULT,
                Samples.readButOne(),
                List.of(many(Severity.ERROR, 12)),
                List.of(),
                0,
                0,
                List.of(),
                List.of(),
                List.of());

        assertThat(new GithubAnnotations(unread, CHECKOUT, Changes.UNKNOWN).commands())
                .hasSize(11)
                .startsWith("::error file=site/news/c.txt,line=7,title=unreadable::cannot be read: not UTF-8");
        assertThat(new GithubAnnotations(
                                Report.ofMistakes(List.of("corpus.yml:1:1 no\nrule")), CHECKOUT, Changes.UNKNOWN)
                        .commands())
                .containsExactly("::error title=Corpus Rules::corpus.yml:1:1 no%0Arule");
    }

    @Test
    void theSummaryCountsAttributionByFolder() {
        SortedMap<String, Attributed> attributed = new TreeMap<>();
        attributed.put("letters", new Attributed(9, 2, 0, 9, 9, 7));
        attributed.put("<b>", new Attributed(1, 1, 0, 1, 0, 0));

        assertThat(new GithubSummary(Samples.of(attributed), CHECKOUT, GithubSummary.MOST_BYTES).text())
                .contains(
                        "<tr><td>all articles</td><td>10</td><td>3</td><td>·</td><td>10</td><td>9</td><td>7</td></tr>")
                .contains(
                        "<tr><td><code>&lt;b&gt;/</code></td><td>1</td><td>1</td><td>·</td><td>1</td><td>·</td><td>·</td></tr>");
    }

    @Test
    void theSummaryIsAddedToWhatTheStepSaidBefore() throws IOException {
        Path summary = folder.resolve("summary.md");
        Files.writeString(summary, "Before.\n");
        GithubActions actions =
                new GithubActions(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        actions.tell(Samples.of(Samples.inRecord()), CHECKOUT, Changes.UNKNOWN, out);

        assertThat(actions.isHere()).isTrue();
        assertThat(summary)
                .content()
                .startsWith("Before.\n<h3>Corpus Rules: clean</h3>\n")
                .contains("<td><code>site/news/feeds/day.jsonl:12:1</code></td><td><code>figures/across</code></td>");
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("::warning file=");
    }

    @Test
    void elsewhereNothingIsAssumed() throws IOException {
        GithubActions elsewhere = new GithubActions(Map.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        elsewhere.tell(Samples.of(), CHECKOUT, Changes.UNKNOWN, out);

        assertThat(elsewhere.isHere()).isFalse();
        assertThat(out.size()).isZero();
    }

    @Test
    void theSummaryKeepsToItsRoomAndSaysWhatIsLeftOut() {
        Report report = Samples.of(many(Severity.ERROR, 1_200));

        String whole = new GithubSummary(report, CHECKOUT, GithubSummary.MOST_BYTES).text();
        String small = new GithubSummary(report, CHECKOUT, 5_000).text();

        assertThat(whole).contains("… and 200 more findings").doesNotContain("\n\n<table");
        assertThat(small.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(4_000, 5_000);
        assertThat(small)
                .contains("more findings that this report has no room for")
                .contains("</table></details>");
        assertThat(new GithubSummary(report, CHECKOUT, 200).text()).isEmpty();
    }

    private static Finding[] many(Severity severity, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Samples.finding("boilerplate/likely", severity, "a.txt", i + 1))
                .toArray(Finding[]::new);
    }
}
