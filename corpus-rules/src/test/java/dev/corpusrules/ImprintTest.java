package dev.corpusrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an owner says of all articles of a folder, and rules then know of each. */
class ImprintTest {

    private static final String PLAIN = "Ferry season to be longer\n\nThe ferry to Lower Marsh runs until November.\n";

    @TempDir
    Path folder;

    @Test
    void thePublisherOfAFolderAnswersForArticlesThatNameNobody() throws IOException {
        Checker checker = checker("""
                articles: {publisher: Velmouth Gazette}
                overrides:
                  - {files: "wire/**", publisher: Lindholm Press}
                """);

        Examined seen = checker.examine(Article.text("wire/ferry.txt", PLAIN));

        assertThat(seen.article().metadata().publisher())
                .isEqualTo(new Metadata.Value<>("Lindholm Press", Metadata.How.DECLARED, "configuration", null));
        assertThat(rules(seen)).containsExactly("attribution/byline");
        assertThat(rules(checker("").examine(Article.text("wire/ferry.txt", PLAIN))))
                .containsExactly("attribution/uncredited");
    }

    @Test
    void whatAnArticleSaysItselfStands() throws IOException {
        Metadata said = checker("articles: {publisher: Velmouth Gazette, licence: CC0}")
                .examine(Article.markdown(
                        "a.md", "---\npublisher: Lindholm Press\nlicense: CC BY 4.0\n---\nThe ferry runs."))
                .article()
                .metadata();

        assertThat(said.publisher()).extracting(Metadata.Value::value).isEqualTo("Lindholm Press");
        assertThat(said.rights()).extracting(Metadata.Value::value).isEqualTo("CC BY 4.0");
    }

    @Test
    void whereBylinesMayBeMissingThePublisherSigns() throws IOException {
        Checker checker = checker("""
                articles: {publisher: Velmouth Gazette, noBylines: allowed}
                overrides:
                  - {files: "letters/**", noBylines: reported}
                """);

        Examined leader = checker.examine(Article.text("leaders/ferry.txt", PLAIN));
        Examined signed = checker.examine(Article.text("leaders/mill.txt", PLAIN + "\nBy Ines Tolland\n"));
        Examined letter = checker.examine(Article.text("letters/ferry.txt", PLAIN));

        assertThat(rules(leader)).isEmpty();
        assertThat(leader.article().metadata().authors())
                .extracting(author -> author.name() + " " + author.kind() + " " + author.foundIn())
                .containsExactly("Velmouth Gazette DESK configuration");
        assertThat(signed.article().metadata().authors())
                .extracting(Metadata.Author::name)
                .containsExactly("Ines Tolland");
        assertThat(rules(letter)).containsExactly("attribution/byline");
    }

    @Test
    void withoutAPublisherNobodyAnswers() throws IOException {
        assertThat(rules(checker("articles: {licence: CC0, noBylines: allowed}").examine(Article.text("a.txt", PLAIN))))
                .containsExactly("attribution/uncredited");
    }

    @Test
    void licenceAndDeskMayBeRequired() throws IOException {
        Checker checker = checker("""
                articles: {publisher: Velmouth Gazette}
                require: {"**": [licence, desk, date]}
                overrides:
                  - {files: "leaders/**", noBylines: allowed, licence: CC BY-ND 4.0}
                """);

        assertThat(checker.examine(Article.text("leaders/a.txt", PLAIN)).findings())
                .extracting(Finding::message)
                .containsExactly("Required in this folder and missing: date.");
        assertThat(checker.examine(Article.text("news/a.txt", PLAIN)).findings())
                .extracting(Finding::message)
                .containsExactly("Required in this folder and missing: desk, date, licence.");
    }

    private static List<String> rules(Examined seen) {
        return seen.findings().stream().map(Finding::rule).toList();
    }

    private Checker checker(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("corpus.yml"), "extends: attribution\n" + yaml);
        return new Checker(RuleSet.read(file));
    }
}
