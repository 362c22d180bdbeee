package dev.corpusrules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.corpusrules.Finding;
import dev.corpusrules.Severity;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the page in Chromium, where that is installed. */
class HtmlFileInBrowserTest {

    private static Optional<Path> browser = Optional.empty();

    @TempDir
    Path target;

    @BeforeAll
    static void findBrowser() {
        browser = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(browser.isPresent(), "there is no Chromium here, so the page is not opened");
    }

    @Test
    void aHostileArticleIsShownAndDoesNotRun() throws Exception {
        String hostile = "</script><script>document.title='ran'</script><img src=x onerror=\"document.title='ran'\">";
        write(HtmlFileTest.report(
                List.of(HtmlFileTest.finding(hostile, "a<img src=x onerror=alert(1)>.html", hostile)), hostile));

        String dom = opened("#view=findings");

        assertThat(dom)
                .contains("<title>Corpus report: news</title>", "1 of 1 finding.", "class=\"error current\"")
                .doesNotContain("<img");
    }

    @Test
    void tenThousandFindingsAreFilteredAndFewAreDrawn() throws Exception {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            Severity severity = i % 4 == 0 ? Severity.ERROR : Severity.INFO;
            findings.add(Samples.finding("boilerplate/likely", severity, "day-" + i % 100 + "/a.txt", i + 1));
        }
        write(HtmlFileTest.report(findings, "boats\n".repeat(200)));

        String all = opened("#view=findings");
        String some = opened("#view=findings&severity=error&folder=day-8&q=LINKS+day");

        assertThat(all).contains("10,000 of 10,000 findings.");
        assertThat(all.split("role=\"option\"", -1)).hasSizeBetween(5, 100);
        assertThat(some).contains("100 of 10,000 findings.").contains("day-8/a.txt:9:1");
    }

    private void write(Report report) throws IOException {
        WholeFile.write(
                target.resolve("report.html"), new HtmlFile(report, new Checkout("news"), HtmlData.Most.DEFAULT));
    }

    /** What the page has become when its script has run. */
    private String opened(String hash) throws IOException, InterruptedException {
        Path dom = target.resolve("dom.html");
        Process process = new ProcessBuilder(
                        browser.orElseThrow().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + target.resolve("profile"),
                        "--dump-dom",
                        target.resolve("report.html").toUri() + hash)
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as("Chromium's exit").isZero();
        return Files.readString(dom);
    }
}
