package dev.corpusrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.corpusrules.Confidence;
import dev.corpusrules.Failure;
import dev.corpusrules.Finding;
import dev.corpusrules.Severity;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Articles are strangers' texts: whatever they and their files' names hold, reports show it and do not obey it. */
class HostileReportsTest {

    private static final String FILE = "a, b: 100%/]]><x y=\"1\">\n::error::c&d é.txt";
    private static final String TEXT =
            "<script>alert('1')</script>\r\n::stop-commands::x\n##[add-mask]y &amp; ]]> 50%0A [go](http://example.org)"
                    + " \u0000\u0008\u001B[31m \uD83D \uFFFE | `code` \"quoted\"\u2028";

    private static final Finding FINDING = new Finding(
            "house/old-name",
            Severity.ERROR,
            Confidence.CERTAIN,
            Samples.place(FILE, 3, TEXT),
            TEXT,
            List.of(Samples.place(FILE, 4, TEXT)),
            null,
            List.of(),
            "0123456789abcdef");

    private static final Report REPORT = Samples.of(FINDING);
    private static final Checkout CHECKOUT = new Checkout("site");
    private static final Console CONSOLE =
            new Console("articles", 10, "target/corpus/findings.jsonl", new Commands("mvn verify", "mvn a", "mvn b "));

    @Test
    void aFindingIsOneLineThatHoldsItsWords() throws Exception {
        List<String> lines =
                Samples.written(new FindingsFile(REPORT.findings())).lines().toList();
        assertThat(lines).hasSize(1);
        JsonNode finding = new ObjectMapper().readTree(lines.get(0));
        assertThat(finding.at("/file").asText()).isEqualTo(FILE);
        assertThat(finding.at("/message").asText()).isEqualTo(TEXT.replace('\uD83D', '\uFFFD'));
        assertThat(finding.at("/related/0/quote").asText()).isEqualTo(TEXT.replace('\uD83D', '\uFFFD'));
    }

    @Test
    void whatCannotBeReadIsNamedOnOneLineToo() throws Exception {
        Coverage coverage = new Coverage(
                1,
                1,
                1,
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(new Coverage.Skipped(FILE, 1, TEXT)),
                List.of(new Coverage.Unreadable(FILE, 1, TEXT)));
        Report report = new Report(
                Limit.DEFAULT,
                coverage,
                List.of(),
                List.of(),
                0,
                0,
                List.of(),
                List.of(new Failure("house/old-name", FILE, TEXT)),
                List.of());

        assertThat(CONSOLE.lines(report)).isNotEmpty().allSatisfy(line -> assertThat(line.text())
                .doesNotContain("\n", "\r", "\u001B", "##["));
        assertThat(new GithubAnnotations(report, CHECKOUT, Changes.UNKNOWN).commands())
                .isNotEmpty()
                .allSatisfy(
                        command -> assertThat(command).startsWith("::error ").doesNotContain("\n", "\r"));
        assertThat(new GithubSummary(report, CHECKOUT, GithubSummary.MOST_BYTES).text())
                .contains("&lt;script&gt;")
                .doesNotContain("<script", "<x ", "\u001B", "\n::");
        assertThat(xml(Samples.written(new JunitFile(report, CHECKOUT, JunitFile.ROOM)))
                        .getElementsByTagName("script")
                        .getLength())
                .isZero();
        SarifFileTest.valid(Samples.written(new SarifFile(report, CHECKOUT, SarifFile.ROOM)));
        assertThat(Samples.written(new HtmlFile(report, CHECKOUT, HtmlData.Most.DEFAULT)))
                .doesNotContain("<script>alert");
    }

    @Test
    void xmlStaysWellFormed() throws Exception {
        Element error = (Element) xml(Samples.written(new CheckstyleFile(REPORT, CHECKOUT)))
                .getElementsByTagName("error")
                .item(0);

        assertThat(((Element) error.getParentNode()).getAttribute("name")).isEqualTo("site/" + FILE);
        assertThat(error.getAttribute("message"))
                .startsWith("<script>alert('1')</script>\r\n::stop-commands::x\n")
                .contains(" \uFFFD\uFFFD\uFFFD[31m \uFFFD \uFFFD |");

        Document junit = xml(Samples.written(new JunitFile(REPORT, CHECKOUT, JunitFile.ROOM)));
        assertThat(junit.getElementsByTagName("script").getLength()).isZero();
        assertThat(junit.getElementsByTagName("failure").item(0).getTextContent())
                .startsWith("<script>alert('1')</script>\r\n");
    }

    @Test
    void anAnnotationIsOneLineAndItsPropertiesAreItsOwn() {
        List<String> commands = new GithubAnnotations(REPORT, CHECKOUT, Changes.UNKNOWN).commands();

        assertThat(commands).hasSize(1);
        assertThat(commands.get(0))
                .startsWith("::error file=site/a%2C b%3A 100%25/]]><x y=\"1\">%0A%3A%3Aerror%3A%3Ac&d é.txt,line=3,")
                .contains("::<script>alert('1')</script>%0D%0A::stop-commands::x%0A")
                .contains("50%250A")
                .doesNotContain("\n", "\r");
    }

    @Test
    void theSummaryHasNoMarkupOfTheirs() {
        String summary = new GithubSummary(REPORT, CHECKOUT, GithubSummary.MOST_BYTES).text();

        assertThat(summary)
                .contains("&lt;script&gt;alert('1')&lt;/script&gt;  ::stop-commands::x # #[add-mask]y &amp;amp; ")
                .doesNotContain("<script", "<x ", "\u001B", "\n::");
        // A blank line would end the HTML, and with it begin Markdown.
        assertThat(summary.substring(0, summary.indexOf("</table>"))).doesNotContain("\n\n");
        assertThat(summary.substring(summary.indexOf("<details>")).strip()).doesNotContain("\n\n");
    }

    @Test
    void sarifStaysValidWithoutLinksOfTheirs() throws Exception {
        JsonNode result = SarifFileTest.valid(Samples.written(new SarifFile(REPORT, CHECKOUT, SarifFile.ROOM)))
                .at("/runs/0/results/0");

        assertThat(result.at("/message/text").asText()).contains("\\[go\\](http://example.org)");
        assertThat(result.at("/relatedLocations/0/message/text").asText()).contains("\\[go\\](");
        URI uri = URI.create(
                result.at("/locations/0/physicalLocation/artifactLocation/uri").asText());
        assertThat(uri.getScheme()).isNull();
        assertThat(uri.getPath()).isEqualTo("site/" + FILE);
    }

    @Test
    void gitlabGetsTexts() throws Exception {
        JsonNode issue = new ObjectMapper()
                .readTree(Samples.written(new GitlabFile(REPORT, CHECKOUT, GitlabFile.ROOM)))
                .get(0);

        assertThat(issue.at("/location/path").asText()).isEqualTo("site/" + FILE);
        assertThat(issue.at("/description").asText()).startsWith("<script>alert('1')</script>\r\n");
    }

    @Test
    void aLineOfTheConsoleStaysOneAndHoldsNoCommand() {
        assertThat(CONSOLE.lines(REPORT))
                .allSatisfy(line -> assertThat(line.text()).doesNotContain("\n", "\r", "\u001B", "##["));
    }

    @Test
    void aRuleOfOnesOwnNamesNoOtherResource() {
        assertThat(RulePage.of("../rules/boilerplate/newsletter")).isEmpty();
        assertThat(RulePage.of("boilerplate/newsletter")).isPresent();
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }
}
