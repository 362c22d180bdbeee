package dev.corpusrules.report;

import static dev.corpusrules.report.Samples.finding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Finding;
import dev.corpusrules.Severity;
import dev.corpusrules.engine.Attributed;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    private static final Console CONSOLE = new Console(
            "src/corpus",
            4,
            "target/corpus/findings.jsonl",
            new Commands("mvn verify", "mvn corpus:baseline", "mvn corpus:explain -Dcorpus.rule="));

    @Test
    void everyFindingATableTheCountsAndTheNextCommand() {
        Report report =
                Samples.of(finding("boilerplate/related-links", Severity.ERROR, "a.txt", 3), Samples.inRecord());

        assertThat(CONSOLE.lines(report))
                .extracting(line -> line.level() + " " + line.text())
                .containsExactly(
                        "ERROR src/corpus/a.txt:3:1 error boilerplate/related-links links to other articles",
                        "INFO to pass this over where the text must stay as it is, say so in corpus.yml:",
                        "INFO ignore:",
                        "INFO   - {file: \"a.txt\", rule: boilerplate/related-links,"
                                + " quote: \"Related: the oldest boats\", reason: \"why it stays\"}",
                        "WARNING src/corpus/feeds/day.jsonl:12:1 warning figures/across \"40 boats\" here, \"60 boats\""
                                + " there (record n-7, content.html 3:5) ↔ src/corpus/b.txt:4:1",
                        "INFO  error  warning   info  rule                       what is wrong",
                        "INFO      1        ·      ·  boilerplate/related-links  links to other articles",
                        "INFO      ·        1      ·  figures/across             \"40 boats\" here, \"60 boats\" there",
                        "INFO checked 3 articles, 1,234 bytes, with 28 rules: 1 error, 1 warning, 0 info",
                        "INFO next: correct the articles, then mvn verify");
        assertThat(CONSOLE.verdict(report))
                .isEqualTo("1 finding at error or above (corpus.failOn=error, corpus.maxViolations=0);"
                        + " see target/corpus/findings.jsonl");
    }

    @Test
    void aFloodOfOneFaultDoesNotHideTheOthers() {
        List<Finding> findings = new ArrayList<>();
        for (int line = 1; line <= 50; line++) {
            findings.add(finding("boilerplate/tags", Severity.ERROR, "a/one.txt", line));
        }
        findings.add(finding("boilerplate/tags", Severity.ERROR, "b/two.txt", 1));
        findings.add(finding("attribution/date", Severity.WARNING, "c/three.txt", 1));

        assertThat(Sample.of(findings, 4))
                .extracting(finding ->
                        finding.place().file() + ":" + finding.place().line())
                .containsExactly("a/one.txt:1", "a/one.txt:2", "b/two.txt:1", "c/three.txt:1");
        assertThat(CONSOLE.lines(Samples.of(findings.toArray(Finding[]::new))))
                .extracting(Console.Line::text)
                .contains("… and 48 more findings, all in target/corpus/findings.jsonl")
                .contains("next: correct the articles, then mvn verify");
    }

    @Test
    void attributionIsCountedByFolder() {
        SortedMap<String, Attributed> attributed = new TreeMap<>();
        attributed.put("", new Attributed(1, 1, 0, 1, 1, 0));
        attributed.put("wire", new Attributed(1_200, 0, 1_150, 1_200, 0, 50));

        assertThat(CONSOLE.lines(Samples.of(attributed)))
                .extracting(Console.Line::text)
                .startsWith(
                        "articles   author   agency     date publisher no credit  in",
                        "   1,201        1    1,150    1,201         1        50  all articles",
                        "       1        1        ·        1         1         ·  (top folder)",
                        "   1,200        ·    1,150    1,200         ·        50  wire/");
    }

    @Test
    void ofManyFoldersThoseAreShownThatSayLeast() {
        SortedMap<String, Attributed> attributed = new TreeMap<>();
        for (int year = 1990; year < 2020; year++) {
            attributed.put("archive/" + year, new Attributed(40, 40, 0, 40, 40, 0));
        }
        attributed.put("letters", new Attributed(9, 2, 0, 9, 9, 7));

        assertThat(CONSOLE.lines(Samples.of(attributed)))
                .extracting(Console.Line::text)
                .hasSize(2 + 8 + 1 + 1)
                .contains("       9        2        ·        9         9         7  letters/")
                .contains("… and 23 more folders, all in summary.json");
    }

    @Test
    void allInOneFolderIsOneRow() {
        SortedMap<String, Attributed> attributed = new TreeMap<>();
        attributed.put("news", new Attributed(3, 3, 0, 3, 0, 0));

        assertThat(CONSOLE.lines(Samples.of(attributed)))
                .extracting(Console.Line::text)
                .filteredOn(line -> line.endsWith("all articles") || line.endsWith("news/"))
                .containsExactly("       3        3        ·        3         ·         ·  all articles");
    }

    @Test
    void nothingFoundIsOneLine() {
        assertThat(CONSOLE.lines(Samples.of()))
                .extracting(Console.Line::text)
                .containsExactly("checked 3 articles, 1,234 bytes, with 28 rules: 0 errors, 0 warnings, 0 info");
    }

    @Test
    void whatWasLeftOutIsSaid() {
        TreeMap<String, Integer> languages = new TreeMap<>();
        languages.put("de", 2);
        Coverage coverage = new Coverage(
                3,
                10,
                28,
                List.of(),
                languages,
                new TreeMap<>(),
                List.of(new Coverage.Skipped("d.md", 1, "draft"), new Coverage.Skipped("feed.jsonl", 2, "draft")),
                List.of(new Coverage.Unreadable("c.txt", 7, "not UTF-8")));
        Report report =
                new Report(Limit.DEFAULT, coverage, List.of(), List.of(), 0, 0, List.of(), List.of(), List.of());

        assertThat(CONSOLE.lines(report))
                .extracting(Console.Line::text)
                .containsExactly(
                        "src/corpus/c.txt:7 cannot be read: not UTF-8",
                        "checked 3 articles, 10 bytes, with 28 rules: 0 errors, 0 warnings, 0 info; skipped 3 (draft);"
                                + " 1 unreadable; not judged in their language 2 (de)",
                        "next: correct what is named above, then mvn verify");
        assertThat(CONSOLE.verdict(report)).startsWith("1 article cannot be read; see ");
    }

    @Test
    void ofFindingsThatDoNotFailTheWeightiestIsExplained() {
        Report report = Samples.of(
                finding("boilerplate/tags", Severity.INFO, "a.txt", 1),
                finding("boilerplate/likely", Severity.WARNING, "a.txt", 2));

        assertThat(CONSOLE.lines(report))
                .extracting(Console.Line::text)
                .contains("next: mvn corpus:explain -Dcorpus.rule=boilerplate/likely says what the rule means");
    }

    @Test
    void aCorpusFullOfFaultsIsToldOfTheBaseline() {
        Finding[] findings = new Finding[100];
        for (int i = 0; i < findings.length; i++) {
            findings[i] = finding("boilerplate/tags", Severity.ERROR, "a/one.txt", i + 1);
        }

        assertThat(CONSOLE.lines(Samples.of(findings)))
                .extracting(Console.Line::text)
                .contains("next: mvn corpus:baseline accepts what is found today, so that only new findings fail");
    }

    @Test
    void mistakesAreSaidLineByLine() {
        Report report = Report.ofMistakes(List.of("corpus.yml:3:3 no such rule\n   3 | x: off\n     | ^", "b"));

        assertThat(CONSOLE.lines(report))
                .extracting(Console.Line::text)
                .containsExactly(
                        "corpus.yml:3:3 no such rule",
                        "   3 | x: off",
                        "     | ^",
                        "b",
                        "next: correct what is named above, then mvn verify");
        assertThat(CONSOLE.verdict(report)).isEqualTo("corpus.yml:3:3 no such rule, and 1 more mistake");
    }
}
