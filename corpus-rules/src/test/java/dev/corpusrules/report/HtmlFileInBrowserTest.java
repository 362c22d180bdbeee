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
    static void findBrowser(@TempDir Path elsewhere) throws Exception {
        browser = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(browser.isPresent(), "there is no Chromium here, so the page is not opened");
        // Some are stubs, or may not look into folders like ours.
        Path page = Files.writeString(elsewhere.resolve("plain.html"), "<title>A plain page</title>");
        assumeTrue(
                opened(page.toUri().toString(), elsewhere).contains("A plain page"),
                "the Chromium here opens no page of ours, so this one is not opened");
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
        return opened(target.resolve("report.html").toUri() + hash, target);
    }

    /** The same for any page; empty when the browser fails. */
    private static String opened(String page, Path folder) throws IOException, InterruptedException {
        Path dom = folder.resolve("dom.html");
        Process process = new ProcessBuilder(
                        browser.orElseThrow().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--dump-dom",
                        page)
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
        return process.exitValue() == 0 ? Files.readString(dom) : "";
    }
}
