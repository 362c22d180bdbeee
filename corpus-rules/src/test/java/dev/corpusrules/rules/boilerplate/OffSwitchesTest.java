package dev.corpusrules.rules.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.Finding;
import dev.corpusrules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What owners say of boilerplate in their configuration holds, and holds no further than they say. */
final class OffSwitchesTest {

    private static final String TEXT = """
            The ferry to Osterby runs twice a day from April, the harbour office said on Tuesday morning.

            Sign up for our newsletter

            Photo: Osterby Courier

            Its new master, Ada Holm, expects some nine thousand passengers before the season ends in October.
            """;

    private static final String LETTER = "boilerplate/newsletter";
    private static final String PICTURE = "boilerplate/photo-credit";

    @TempDir
    Path folder;

    @Test
    void withoutAWordBothAreFound() throws IOException {
        assertThat(found("extends: boilerplate\n", "a.txt")).containsExactly(LETTER, PICTURE);
    }

    /** What is off is not reported under the name of the rule for lines that no phrase knows. */
    @Test
    void aKindIsOff() throws IOException {
        assertThat(found("extends: boilerplate\nrules:\n  boilerplate/newsletter: off\n", "a.txt"))
                .containsExactly(PICTURE);
        assertThat(found("extends: boilerplate\nrules:\n  boilerplate/newsletter: info\n", "a.txt"))
                .containsExactly(LETTER, PICTURE);
    }

    @Test
    void aLineThatNoPhraseKnowsIsAllowedToo() throws IOException {
        Article article =
                Article.text("a.txt", TEXT + "\nTen ways to keep a goat\n\nFive harbours to see\n\nMost Popular\n");

        assertThat(checked("extends: boilerplate\n", article)).contains("boilerplate/likely");
        assertThat(checked("extends: boilerplate\nallow: [\"ways to keep a goat\", \"harbours to see\"]\n", article))
                .doesNotContain("boilerplate/likely");
    }

    @Test
    void aKindIsOffInAFolder() throws IOException {
        String configuration = """
                extends: boilerplate
                overrides:
                  - files: ["archive/**"]
                    rules: {boilerplate/newsletter: off}
                """;

        assertThat(found(configuration, "archive/a.txt")).containsExactly(PICTURE);
        assertThat(found(configuration, "news/a.txt")).containsExactly(LETTER, PICTURE);
    }

    @Test
    void whatIsAllowedIsNoBoilerplateHoweverItIsSpelt() throws IOException {
        String configuration = "extends: boilerplate\nallow: [\"PHOTO: Osterby\u00A0Courier\"]\n";

        assertThat(found(configuration, "a.txt")).containsExactly(LETTER);
    }

    @Test
    void aKindIsOffForWhatMarkupTellsToo() throws IOException {
        String page = "<p>" + TEXT.lines().findFirst().orElseThrow()
                + "</p>\n<div class='share'>\n<a href='#'>Mailbox</a></div>\n";
        Article article = Article.html("a.html", page);

        assertThat(checked("extends: boilerplate\n", article)).containsExactly("boilerplate/share-bar");
        assertThat(checked("extends: boilerplate\nrules:\n  boilerplate/share-bar: off\n", article))
                .isEmpty();
    }

    private Stream<String> found(String configuration, String name) throws IOException {
        return checked(configuration, Article.text(name, TEXT));
    }

    private Stream<String> checked(String configuration, Article article) throws IOException {
        Path file = Files.writeString(folder.resolve("corpus.yml"), configuration);
        return new Checker(RuleSet.read(file))
                .examine(article).findings().stream().map(Finding::rule);
    }
}
