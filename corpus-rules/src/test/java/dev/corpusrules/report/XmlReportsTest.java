package dev.corpusrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Finding;
import dev.corpusrules.Severity;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class XmlReportsTest {

    private static final Checkout CHECKOUT = new Checkout("site/news");

    @Test
    void checkstyleNamesEachFileOnce() throws IOException {
        Report report = Samples.of(
                Samples.finding("boilerplate/related-links", Severity.ERROR, "a.txt", 3),
                Samples.finding("boilerplate/likely", Severity.INFO, "a.txt", 9),
                Samples.inRecord());

        assertThat(Samples.written(new CheckstyleFile(report, CHECKOUT))).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <checkstyle version="10.0">
                <file name="site/news/a.txt">
                <error line="3" column="1" severity="error" message="links to other articles" \
                source="boilerplate/related-links"/>
                <error line="9" column="1" severity="info" message="links to other articles" \
                source="boilerplate/likely"/>
                </file>
                <file name="site/news/feeds/day.jsonl">
                <error line="12" column="1" severity="warning" message="&quot;40 boats&quot; here, &quot;60 boats&quot; \
                there (record n-7, content.html 3:5) ↔ site/news/b.txt:4:1" source="figures/across"/>
                </file>
                </checkstyle>
                """);
    }

    @Test
    void checkstyleOfNothingIsAFileToo() throws IOException {
        assertThat(Samples.written(new CheckstyleFile(Samples.of(), CHECKOUT))).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <checkstyle version="10.0">
                </checkstyle>
                """);
    }

    @Test
    void aViolationIsAFailedTestAndLessIsAPassedOne() throws IOException {
        Report report = Samples.of(
                Samples.finding("boilerplate/likely", Severity.ERROR, "a.txt", 3),
                Samples.finding("boilerplate/likely", Severity.INFO, "a.txt", 9));

        assertThat(Samples.written(new JunitFile(report, CHECKOUT, JunitFile.ROOM)))
                .isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="corpus" tests="3" failures="1" errors="0" skipped="0" time="0">
                <testsuite name="corpus" tests="1" failures="0" errors="0" skipped="0" time="0">
                <testcase classname="corpus" name="articles are read" time="0">
                <system-out>3 articles checked with 28 rules</system-out>
                </testcase>
                </testsuite>
                <testsuite name="boilerplate/likely" tests="2" failures="1" errors="0" skipped="0" time="0">
                <testcase classname="boilerplate/likely" name="site/news/a.txt:3:1" file="site/news/a.txt" time="0">
                <failure type="error" message="links to other articles">Related: the oldest boats</failure>
                </testcase>
                <testcase classname="boilerplate/likely" name="site/news/a.txt:9:1" file="site/news/a.txt" time="0">
                <system-out>info: links to other articles</system-out>
                </testcase>
                </testsuite>
                </testsuites>
                """);
    }

    @Test
    void theLimitSaysWhatAFailureIs() throws IOException {
        Finding info = Samples.finding("boilerplate/likely", Severity.INFO, "a.txt", 9);
        for (Severity failOn : List.of(Severity.OFF, Severity.INFO)) {
            Report report = new Report(
                    new Limit(failOn, 0),
                    Samples.read(),
                    List.of(info),
                    List.of(),
                    0,
                    0,
                    List.of(),
                    List.of(),
                    List.of());

            assertThat(Samples.written(new JunitFile(report, CHECKOUT, JunitFile.ROOM))
                            .contains("<failure"))
                    .isEqualTo(failOn == Severity.INFO);
        }
    }

    @Test
    void whatWasNotJudgedIsAnError() throws IOException {
        assertThat(Samples.written(new JunitFile(Samples.unjudged(), CHECKOUT, JunitFile.ROOM)))
                .contains("tests=\"3\" failures=\"0\" errors=\"2\"")
                .contains("name=\"site/news/c.txt:7\"")
                .contains("message=\"cannot be read: not UTF-8\"")
                .contains("classname=\"figures/age\" name=\"d.txt\"");
    }

    @Test
    void aReportThatIsFullSaysSo() throws IOException {
        Finding[] many = IntStream.range(0, 50)
                .mapToObj(i -> Samples.finding("boilerplate/likely", Severity.INFO, "a.txt", i + 1))
                .toArray(Finding[]::new);

        String few = Samples.written(new JunitFile(Samples.of(many), CHECKOUT, new Room(7, 1 << 20, false)));
        String small = Samples.written(new JunitFile(Samples.of(many), CHECKOUT, new Room(100, 2_000, false)));

        assertThat(few).contains("tests=\"8\"").contains("… and 43 more findings");
        assertThat(small.length()).isBetween(800, 2_000);
    }
}
