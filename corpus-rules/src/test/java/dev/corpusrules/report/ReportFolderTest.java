package dev.corpusrules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.corpusrules.Article;
import dev.corpusrules.Declaration;
import dev.corpusrules.Finding;
import dev.corpusrules.Metadata;
import dev.corpusrules.Metadata.Author;
import dev.corpusrules.Metadata.How;
import dev.corpusrules.Metadata.Value;
import dev.corpusrules.Prose;
import dev.corpusrules.Severity;
import dev.corpusrules.Source;
import dev.corpusrules.engine.ArticleLine;
import dev.corpusrules.engine.Attributed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

    @TempDir
    Path target;

    @Test
    void aFindingIsOneLine() throws IOException {
        write(Samples.of(Samples.inRecord(), Samples.finding("boilerplate/related-links", Severity.ERROR, "a.txt", 3)));

        assertThat(lines("findings.jsonl")).containsExactly("""
                        {"rule":"boilerplate/related-links","severity":"error","confidence":"certain","file":"a.txt",\
                        "line":3,"column":1,"endLine":3,"endColumn":26,"message":"links to other articles",\
                        "quote":"Related: the oldest boats","fingerprint":"0123456789abcdef","fixable":false,\
                        "also":[],"related":[]}""", """
                        {"rule":"figures/across","severity":"warning","confidence":"likely","file":"feeds/day.jsonl",\
                        "line":12,"column":1,"endLine":12,"endColumn":90,"record":"n-7","field":"content.html",\
                        "fieldLine":3,"fieldColumn":5,"message":"\\"40 boats\\" here, \\"60 boats\\" there",\
                        "quote":"40 boats","fingerprint":"fedcba9876543210","fixable":true,\
                        "also":["figures/restated"],"related":[{"file":"b.txt","line":4,"column":1,"endLine":4,\
                        "endColumn":9,"quote":"60 boats"}]}""");
    }

    @Test
    void aDiskThatIsFullLeavesNoHalfReport() throws IOException {
        Path file = Files.writeString(target.resolve("report.txt"), "the former one\n");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write("half of the new one".repeat(10_000));
                    throw new IOException("No space left on device");
                }))
                .hasMessage("No space left on device");
        assertThat(file).hasContent("the former one\n");
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void noFindingIsAnEmptyFile() throws IOException {
        write(Samples.of());

        assertThat(target.resolve("findings.jsonl")).isEmptyFile();
    }

    @Test
    void halfASurrogatePairIsReplaced() throws IOException {
        Finding half = Samples.finding("boilerplate/likely", Severity.INFO, "a.txt", 1);
        Finding cut = new Finding(
                half.rule(),
                half.severity(),
                half.confidence(),
                Samples.place("a.txt", 1, "boat \uD83D"),
                half.message(),
                List.of(),
                null,
                List.of(),
                "");
        write(Samples.of(cut));

        assertThat(lines("findings.jsonl").get(0)).contains("\"quote\":\"boat \uFFFD\"");
    }

    @Test
    void anArticleSaysWhatItKnowsAndNullWhereItDoesNot() throws IOException {
        Metadata said = new Metadata(
                new Value<>("Boats for the bay", How.DECLARED, "front matter: title", null),
                List.of(new Author("Ines Tolland", Author.Kind.PERSON, How.DECLARED, "front matter: author", null)),
                null,
                List.of(new Value<>("AP", How.INFERRED, "text", null)),
                null,
                new Value<>(LocalDate.of(2026, 3, 9), How.DECLARED, "front matter: date", null),
                null,
                null,
                null,
                List.of(),
                null);
        Article article = new Article(
                new Source("a.txt", "one\ntwo\n"),
                Article.Format.TEXT,
                Declaration.DECLARED,
                said,
                Prose.plain("one\ntwo\n"),
                List.of());
        Finding error = Samples.finding("boilerplate/related-links", Severity.ERROR, "a.txt", 2);
        write(new Report(
                Limit.DEFAULT,
                Samples.read(),
                List.of(error),
                List.of(ArticleLine.of(article, true)),
                0,
                0,
                List.of(),
                List.of(),
                List.of()));

        assertThat(lines("articles.jsonl")).containsExactly("""
                        {"file":"a.txt","record":null,"title":"Boats for the bay",\
                        "authors":[{"name":"Ines Tolland","kind":"person","foundIn":"front matter: author"}],\
                        "published":"2026-03-09","modified":null,"publisher":null,"agencies":["AP"],\
                        "origin":null,"rights":null,"canonical":null,"images":[],"language":null,\
                        "characters":8,"lines":2,"errors":1,"warnings":0,\
                        "foundIn":{"title":"front matter: title","published":"front matter: date","agencies":"text"}}""");
    }

    @Test
    void theSummaryCountsEverything() throws IOException {
        TreeMap<String, Integer> languages = new TreeMap<>();
        languages.put("de", 2);
        Coverage coverage = new Coverage(
                3,
                1_234,
                28,
                List.of("figures/age"),
                languages,
                new TreeMap<>(Map.of("news", new Attributed(3, 2, 1, 3, 0, 1))),
                List.of(new Coverage.Skipped("d.md", 1, "draft")),
                List.of(new Coverage.Unreadable("c.txt", 7, "not UTF-8")));
        write(new Report(
                Limit.DEFAULT,
                coverage,
                List.of(Samples.inRecord()),
                List.of(),
                4,
                5,
                List.of(),
                List.of(),
                List.of()));

        assertThat(lines("summary.json")).containsExactly("""
                        {"outcome":"broken","articles":3,"bytes":1234,"rules":{"run":28,"notRun":["figures/age"]},\
                        "findings":{"error":0,"warning":1,"info":0},\
                        "byRule":{"figures/across":{"error":0,"warning":1,"info":0}},\
                        "suppressed":4,"baselined":5,"notJudged":{"de":2},\
                        "attribution":{"all":{"articles":3,"author":2,"agency":1,"date":3,"publisher":0,"creditless":1},\
                        "byFolder":{"news":{"articles":3,"author":2,"agency":1,"date":3,"publisher":0,"creditless":1}}},\
                        "skipped":[{"file":"d.md","articles":1,"why":"draft"}],\
                        "unreadable":[{"file":"c.txt","line":7,"why":"not UTF-8"}],"failures":[],"mistakes":[]}""");
    }

    @Test
    void whoMadeArticlesIsNotSaidWhereNobodyCountedIt() throws IOException {
        Coverage coverage =
                new Coverage(3, 1_234, 1, List.of(), new TreeMap<>(), new TreeMap<>(), List.of(), List.of());
        write(new Report(Limit.DEFAULT, coverage, List.of(), List.of(), 0, 0, List.of(), List.of(), List.of()));
        assertThat(lines("summary.json"))
                .singleElement()
                .asString()
                .contains("\"articles\":3")
                .doesNotContain("attribution");
    }

    @Test
    void theSummarySaysThatOnlyChangesAreReported() throws IOException {
        Changes changes = new Changes("origin/main", false, Map.of());
        write(new Report(
                Limit.DEFAULT,
                Samples.read().narrowedTo(changes),
                List.of(),
                List.of(),
                0,
                0,
                List.of(),
                List.of(),
                List.of()));
        assertThat(lines("summary.json")).singleElement().asString().contains("\"changedSince\":\"origin/main\",");
        write(new Report(
                Limit.DEFAULT,
                Samples.read().narrowedTo(changes.ofEverything()),
                List.of(),
                List.of(),
                0,
                0,
                List.of(),
                List.of(),
                List.of()));
        assertThat(lines("summary.json")).singleElement().asString().doesNotContain("changedSince");
    }

    @Test
    void aCheckThatCouldNotStartLeavesTheSummaryAlone() throws IOException {
        Files.writeString(target.resolve("kept.txt"), "not ours");
        write(Samples.of(Samples.inRecord()));
        ReportFolder folder = folder();
        folder.clear();
        folder.write(Report.ofMistakes(List.of("corpus.yml:1:1 no")));

        try (var files = Files.list(target)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("kept.txt", "summary.json");
        }
    }

    @Test
    void everyReportIsWrittenAndExplained() throws IOException {
        write(Samples.of(Samples.inRecord()));
        Path guide = Stream.of("docs/reports.md", "../docs/reports.md")
                .map(Path::of)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow();
        String said = Files.readString(guide);

        assertThat(ReportFolder.Kind.values())
                .allSatisfy(kind -> assertThat(said).containsPattern("(?m)^\\| `" + kind.id() + "` \\| `"));
        try (var files = Files.list(target)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(ReportFolder.Kind.values().length + 1)
                    .allSatisfy(name -> assertThat(said).contains("`" + name + "`"));
        }
    }

    private void write(Report report) throws IOException {
        folder().write(report);
    }

    private ReportFolder folder() {
        return new ReportFolder(target, EnumSet.allOf(ReportFolder.Kind.class), new Checkout("news"));
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(target.resolve(name));
    }
}
