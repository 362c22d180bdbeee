package dev.corpusrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.corpusrules.Article;
import dev.corpusrules.Finding;
import dev.corpusrules.Severity;
import dev.corpusrules.Source;
import dev.corpusrules.engine.ArticleLine;
import dev.corpusrules.engine.Attributed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HtmlFileTest {

    private static final String HOSTILE =
            "</script><script>document.title='ran'</script><img src=x onerror=\"document.title='ran'\"><!--{{script}}";

    @Test
    void nothingThatAnArticleSaysIsMarkup() throws IOException {
        String file = "news/</script><img src=x onerror=alert(1)>.txt";
        String page = page(report(List.of(finding(HOSTILE, file, "hostile")), HOSTILE + "\n" + HOSTILE));

        String tame = page(report(List.of(finding("tame", "news/tame.txt", "tame")), "tame"));
        assertThat(tags(page)).isEqualTo(tags(tame));
        JsonNode data = data(page);
        assertThat(data.at("/findings/0/message").asText()).isEqualTo(HOSTILE);
        assertThat(data.at("/articles/0/file").asText()).isEqualTo(file);
        assertThat(data.at("/texts/0/text").asText()).isEqualTo(HOSTILE + "\n" + HOSTILE);
    }

    @Test
    void thePageAllowsItsOwnScriptAndStyleAndNothingElse() throws Exception {
        String page = page(report(List.of(finding("a line", "a.txt", "boats")), "boats"));

        assertThat(page)
                .contains("content=\"default-src 'none'; style-src '" + hash(between(page, "<style>", "</style>"))
                        + "'; script-src '" + hash(between(page, "<script type=\"module\">", "</script>"))
                        + "'; base-uri 'none'; form-action 'none'\"")
                .doesNotContain("http:", "https:", "innerHTML", "eval(", " style=");
    }

    @Test
    void theSameReportIsTheSamePage() throws IOException {
        List<Finding> findings =
                List.of(finding("a line", "b.txt", "boats"), finding("a line", "a.txt", "boats"), Samples.inRecord());

        assertThat(page(report(findings, "boats"))).isEqualTo(page(report(findings, "boats")));
    }

    @Test
    void anArticleOfWhichNothingIsSaidIsNotInThePage() throws IOException {
        Report report = report(List.of(finding("a line", "a.txt", "boats")), "boats", "quiet.txt");

        JsonNode data = data(page(report));

        assertThat(data.get("articles")).hasSize(1);
        assertThat(data.get("texts")).hasSize(1);
        assertThat(data.at("/folders/0/articles").asInt()).isEqualTo(2);
    }

    @Test
    void bothSidesOfAConflictAreInThePage() throws IOException {
        Finding one = finding("two figures", "a.txt", "40 boats");
        Finding conflict = new Finding(
                "figures/across",
                Severity.WARNING,
                one.confidence(),
                one.place(),
                one.message(),
                List.of(Samples.place("b.txt", 1, "60 boats")),
                null,
                List.of(),
                "00");

        JsonNode data = data(page(report(List.of(conflict), "40 boats", "b.txt")));

        assertThat(data.get("texts")).hasSize(2);
        assertThat(data.at("/findings/0/places/1/article").asInt()).isEqualTo(1);
        assertThat(data.at("/articles/1/file").asText()).isEqualTo("b.txt");
    }

    @Test
    void longTextsAreCutAndTheLightestFindingsGoWithoutTheirTexts() throws IOException {
        Finding light = Samples.finding("boilerplate/likely", Severity.INFO, "a.txt", 1);
        Finding heavy = Samples.finding("boilerplate/likely", Severity.ERROR, "b.txt", 1);
        Report report = report(List.of(light, heavy), "0123456789");

        JsonNode data = data(page(report, new HtmlData.Most(10, 6, 11)));

        assertThat(data.get("texts")).hasSize(1);
        assertThat(data.at("/articles/" + data.at("/texts/0/article").asInt() + "/file")
                        .asText())
                .isEqualTo("b.txt");
        assertThat(data.at("/texts/0/text").asText()).isEqualTo("012345");
        assertThat(data.at("/texts/0/length").asInt()).isEqualTo(10);
    }

    @Test
    void ofTooManyFindingsEveryRuleAndFolderHasSome() throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (int line = 1; line <= 50; line++) {
            findings.add(Samples.finding("boilerplate/likely", Severity.ERROR, "a/a.txt", line));
        }
        findings.add(Samples.finding("boilerplate/copyright", Severity.ERROR, "b/b.txt", 1));

        JsonNode data = data(page(report(findings, ""), new HtmlData.Most(4, 100, 100)));

        assertThat(data.get("found").asInt()).isEqualTo(51);
        assertThat(data.get("findings")).hasSize(4);
        assertThat(data.get("findings").findValuesAsText("rule")).contains("boilerplate/copyright");
        assertThat(data.at("/rules/1/error").asInt()).isEqualTo(50);
    }

    @Test
    void coverageCountsWhoIsCreditedByFolder() throws IOException {
        Article credited = Article.markdown("news/ferry.md", """
                ---
                title: A longer ferry season
                author: Ines Tolland
                date: 2026-03-09
                ---
                The ferry runs on.
                """);
        Article silent = Article.markdown("news/lamps.md", "The lamps are low and warm.\n");
        SortedMap<String, Attributed> attributed = new TreeMap<>();
        attributed.put("news", Attributed.of(credited.metadata()).plus(Attributed.of(silent.metadata())));
        Report report = Samples.of(attributed);

        JsonNode folder = data(page(report)).at("/folders/0");

        assertThat(folder.get("folder").asText()).isEqualTo("news");
        assertThat(folder.get("articles").asInt()).isEqualTo(2);
        assertThat(folder.get("author").asInt()).isEqualTo(1);
        assertThat(folder.get("date").asInt()).isEqualTo(1);
        assertThat(folder.get("agency").asInt()).isZero();
        assertThat(folder.get("creditless").asInt()).isEqualTo(1);
    }

    /** A report whose articles all have the same text: those with findings, and the others that are named. */
    static Report report(List<Finding> findings, String text, String... others) {
        List<ArticleLine> articles = new ArrayList<>();
        findings.stream()
                .map(finding -> finding.place().file())
                .distinct()
                .forEach(file -> articles.add(ArticleLine.of(Article.text(file, text), true)));
        for (String other : others) {
            articles.add(ArticleLine.of(Article.text(other, text), true));
        }
        SortedMap<String, Attributed> attributed = new TreeMap<>();
        articles.forEach(article -> attributed.merge(
                Attributed.folder(article.file()), Attributed.of(article.metadata()), Attributed::plus));
        return new Report(
                Limit.DEFAULT,
                Samples.of(attributed).coverage(),
                findings,
                articles,
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                (file, sink) -> sink.accept(new Source(file, text)));
    }

    static Finding finding(String message, String file, String quote) {
        Finding plain = Samples.finding("boilerplate/related-links", Severity.ERROR, file, 1);
        return new Finding(
                plain.rule(),
                plain.severity(),
                plain.confidence(),
                Samples.place(file, 1, quote),
                message,
                List.of(),
                null,
                List.of(),
                "0123456789abcdef");
    }

    private static String page(Report report) throws IOException {
        return page(report, HtmlData.Most.DEFAULT);
    }

    private static String page(Report report, HtmlData.Most most) throws IOException {
        return Samples.written(new HtmlFile(report, new Checkout("news"), most));
    }

    private static JsonNode data(String page) throws IOException {
        return new ObjectMapper().readTree(between(page, "id=\"data\">", "</script>"));
    }

    private static String between(String page, String before, String after) {
        int start = page.indexOf(before) + before.length();
        return page.substring(start, page.indexOf(after, start));
    }

    /** How often a tag could begin. */
    private static long tags(String page) {
        return page.chars().filter(c -> c == '<').count();
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
