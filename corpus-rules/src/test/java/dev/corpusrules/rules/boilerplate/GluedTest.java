package dev.corpusrules.rules.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Furniture that is glued to a sentence goes with its marks and one blank, and the sentence stays whole. */
final class GluedTest {

    private static final String PARAGRAPH =
            "The harbour of Osterby will be dredged twice as deep by the autumn, the port authority said on Monday.";

    private static final Checker CHECKER = new Checker(RuleSet.pack("boilerplate"));

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '~', textBlock = """
            The ferry runs daily. ADVERTISEMENT It stops at Lomma.  # The ferry runs daily. It stops at Lomma.
            The ferry runs ADVERTISEMENT daily.                     # The ferry runs daily.
            The ferry runs daily.Read more: Ferry to stop           # The ferry runs daily.
            The ferry runs daily.  Read more:  Ferry to stop        # The ferry runs daily.
            The ferry "runs daily." Read more: Ferry to stop        # The ferry "runs daily."
            Read more: Ferry to stop. It stops at Lomma.            # It stops at Lomma.
            > The ferry runs daily. See also: Ferry to stop         # > The ferry runs daily.
            - The ferry runs daily. Read more: Ferry to stop        # - The ferry runs daily.
            """)
    void inText(String line, String left) {
        String fixed = CHECKER.examine(Article.text("a.txt", around(line))).fixed();

        assertThat(fixed).isEqualTo(around(left));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '~', textBlock = """
            The ferry runs daily. **Read more:** Ferry to stop                      # The ferry runs daily.
            The ferry runs daily. *Read more: Ferry to stop*                        # The ferry runs daily.
            The ferry runs daily. **Read more: [Ferry](http://e.org/a) to stop**    # The ferry runs daily.
            The ferry runs daily. [Read more: Ferry to stop](http://e.org/a)        # The ferry runs daily.
            **ADVERTISEMENT** The ferry runs daily.                                 # The ferry runs daily.
            The *ferry* runs daily. Read more: [Ferry to stop][1]                   # The *ferry* runs daily.
            """)
    void inMarkdown(String line, String left) {
        String links = "\n[1]: http://e.org/a\n";
        String fixed =
                CHECKER.examine(Article.markdown("a.md", around(line) + links)).fixed();

        assertThat(fixed).isEqualTo(around(left) + links);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '~', textBlock = """
            The ferry runs daily. <b>Read more:</b> Ferry to stop                             # The ferry runs daily.
            The ferry runs daily. <em>Read more: Ferry to stop</em>                           # The ferry runs daily.
            The ferry runs daily. <b>Read more: <a href="/a">Ferry</a> to <br>stop</b>        # The ferry runs daily.
            The ferry runs daily. <a href="/a"><i>Read more: Ferry to stop</i></a>            # The ferry runs daily.
            <b>ADVERTISEMENT</b> The <i>ferry</i> runs daily.                # The <i>ferry</i> runs daily.
            """)
    void inHtml(String line, String left) {
        String fixed = CHECKER.examine(Article.html("a.html", page(line))).fixed();

        assertThat(fixed).isEqualTo(page(left));
    }

    /** No tag may lose its other half: what cannot be cut out whole is left for people. */
    @ParameterizedTest
    @ValueSource(strings = "The <b>ferry runs daily. Read more: Ferry</b> to stop")
    void halfOfAnElementIsNotTaken(String line) {
        assertThat(CHECKER.examine(Article.html("a.html", page(line))).fixed()).isEqualTo(page(line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '~', textBlock = """
            The ferry runs daily (Photo: Ida Lund).                    # (Photo: Ida Lund)
            The ferry runs daily. (Photo: Ida Lund) It stops at Lomma. # (Photo: Ida Lund)
            (Photo: Ida Lund) The ferry runs daily.                    # (Photo: Ida Lund)
            The ferry runs (Image: Ida Lund/AFP) and stops.            # (Image: Ida Lund/AFP)
            """)
    void aCreditIsItsBrackets(String line, String found) {
        assertThat(CHECKER.examine(Article.text("a.txt", around(line))).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.place().quote()).isEqualTo(found));
    }

    private static String around(String line) {
        return PARAGRAPH + "\n\n" + line + "\n\n" + PARAGRAPH + "\n";
    }

    private static String page(String line) {
        return "<html><body><article>\n<p>" + PARAGRAPH + "</p>\n<p>" + line + "</p>\n<p>" + PARAGRAPH
                + "</p>\n</article></body></html>";
    }
}
