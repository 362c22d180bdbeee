package dev.corpusrules.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Declaration;
import dev.corpusrules.Metadata;
import dev.corpusrules.Metadata.Author;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Ferry halted\nauthor: Ada Moss\ndate: 2026-11-21T08:00:00+02:00\n---\nWords.",
                "---\r\ntitle: 'Ferry halted' \r\nauthors:\r\n- Ada Moss\r\ndate: 21 November 2026 # first\r\n---\r\nWords.",
                "---\ntitle: \"Ferry \\u0068alted\"\nparams:\n  author: {name: Ada Moss, url: x}\npubDate: 2026/11/21\n...\nWords.",
                "+++\ntitle = \"Ferry halted\"\nauthors = [\n  'Ada Moss', # she\n]\ndate = 2026-11-21\n[taxonomies]\ntags=['a']\n+++\nWords.",
                "---\ntitle: Ferry halted\nauthor: Ada Moss\nbroken: [a\ndate: November 21, 2026\n---\nWords.",
            })
    void keysAreReadInEveryWay(String text) {
        Article article = Article.markdown("a.md", text);
        Metadata metadata = article.metadata();
        assertThat(metadata.title()).extracting(Metadata.Value::value).isEqualTo("Ferry halted");
        assertThat(metadata.published()).extracting(Metadata.Value::value).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(metadata.authors()).singleElement().satisfies(author -> {
            assertThat(author.name()).isEqualTo("Ada Moss");
            assertThat(author.kind()).isEqualTo(Author.Kind.PERSON);
            assertThat(author.foundIn()).startsWith("front matter: ");
            assertThat(Objects.requireNonNull(author.place()).in(text)).isEqualTo("Ada Moss");
        });
        assertThat(article.declaration()).isEqualTo(Declaration.DECLARED);
        assertThat(article.text(article.blocks().get(1))).isEqualTo("Words.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nThe ferry was halted.\nNobody was hurt.\n---\nWords.",
                "---\n\nUpdate: the ferry was halted.\nNobody was hurt, said the harbour office.\nMore soon.\n\n---\n",
                "---\ntitle: never closed\n",
                "--- a rule\ntitle: x\n---\n",
            })
    void wordsBetweenRulesAreNoFrontMatter(String text) {
        assertThat(FrontMatter.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: \"Ferry halted\nauthor: Ada Moss\n---\nThe harbour office halted the ferry.",
                "---\ntitle: 'Ferry halted\nauthor: Ada Moss\nshort: it's off\n---\nThe harbour office halted the ferry.",
                "---\ntitle: 'Ferry halted'\nauthor: Ada Moss\nshort: Off: the ferry\n---\nThe harbour office halted it.",
            })
    void whatPeopleCanReadOfBrokenYamlIsRead(String text) {
        Article article = Article.markdown("a.md", text);
        assertSaysWhatAndWho(article);
        assertThat(article.flaws()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Ferry halted\nauthors:\n  - Ada Moss\n\nThe harbour office halted it.",
                "---\r\ntitle: Ferry halted\r\nauthor: Ada Moss\r\nThe harbour office halted it.",
                "+++\ntitle = 'Ferry halted'\n[params]\nauthor = 'Ada Moss'\n\nThe harbour office halted it.",
            })
    void frontMatterThatIsNeverClosedIsReadAsFarAsItsKeysGo(String text) {
        Article article = Article.text("a.txt", text);
        assertSaysWhatAndWho(article);
        assertThat(article.text(article.blocks().get(1))).isEqualTo("The harbour office halted it.");
        assertThat(article.flaws())
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.place().start()).isZero());
    }

    @ParameterizedTest
    @CsvSource({
        "date: 2026-02-30, “2026-02-30” is no date",
        "date: soon, “soon” is no date",
        "date: 3/4/2026, “3/4/2026” can be read as two days",
        "date: 13/14/2026, “13/14/2026” is no date",
    })
    void aDayThatIsNoneIsNamed(String line, String why) {
        String text = "---\ntitle: Ferry halted\n" + line + "\n---\nThe harbour office halted it.";
        Article article = Article.text("a.txt", text);
        assertThat(article.metadata().published()).isNull();
        assertThat(article.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.why()).isEqualTo(why);
            assertThat(flaw.place().in(text)).isEqualTo(line.substring(6));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"published: false", "date: ''", "date: 2026-02-30\npublished: 2026-02-28", "date: 4/4/2026"})
    void whatIsNotMeantAsADayIsNoFlaw(String lines) {
        assertThat(Article.text("a.txt", "---\ntitle: Ferry halted\n" + lines + "\n---\nWords.")
                        .flaws())
                .isEmpty();
    }

    @Test
    void otherDeclaredValuesAreKept() {
        Metadata metadata = Article.text("a.txt", """
                        ---
                        authors: [Ada Moss, "Ivo Lind"]
                        publisher: Lindholm Times
                        license: CC BY 4.0
                        canonical_url: https://times.example/f
                        lang: en_GB
                        lastmod: 2026-11-22
                        agency: Associated Press
                        images:
                          - src: f.jpg
                            credit: Ivo Lind
                          - src: g.jpg
                        ---
                        Words.
                        """).metadata();
        assertThat(metadata.authors()).extracting(Author::name).containsExactly("Ada Moss", "Ivo Lind");
        assertThat(Objects.requireNonNull(metadata.publisher()).value()).isEqualTo("Lindholm Times");
        assertThat(Objects.requireNonNull(metadata.rights()).value()).isEqualTo("CC BY 4.0");
        assertThat(Objects.requireNonNull(metadata.canonical()).value()).isEqualTo("https://times.example/f");
        assertThat(Objects.requireNonNull(metadata.language()).value()).isEqualTo("en");
        assertThat(Objects.requireNonNull(metadata.modified()).value()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(metadata.agencies()).extracting(Metadata.Value::value).containsExactly("AP");
        assertThat(metadata.images()).extracting(Metadata.Image::credit).containsExactly("Ivo Lind", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a]",
                "[]",
                "[ ]",
                "[a, b c]",
                "['a', \"b c\"]",
                "[ a,b ]",
                "[it's, d'Arc]",
                "['it''s', a]",
                "[\"x, y\", z]",
                "[a: b]",
                "[a, [b, c]]",
                "[#a, b]",
                "[a # b, c]",
                "[a, ]",
                "[x-y, 1.5, 2026-01-02, true, null]",
                "[Åse, 東京, 𝄞]",
                "[\"a\\n\", b]",
                "[&a x, *a]",
                "[a]b",
                "[- a]",
                "[-a, .5, a/b]",
                "[?a, b]",
                "[a",
                "[a,, b]",
                "[a] # b",
                "[\" a \", b]",
                "[!!str a]",
                "[a | b]",
                "['', a]",
                "[a\tb, c]"
            })
    void aListInBracketsIsReadAsAParserReadsIt(String list) {
        List<Entry> alone = entries("k: " + list + "\n");
        List<Entry> parsed = entries("k: " + list + "\nx: {y: 1}\n");
        assertThat(alone)
                .isEqualTo(parsed.stream()
                        .filter(entry -> entry.path().startsWith("k"))
                        .toList());
    }

    private static List<Entry> entries(String keys) {
        return FrontMatter.of("---\n" + keys + "z: z\n---\nWords.\n")
                .map(FrontMatter::entries)
                .orElse(List.of())
                .stream()
                .filter(entry -> !entry.path().equals("z"))
                .toList();
    }

    @Test
    void anItemMayBeEmpty() {
        Metadata metadata = Article.text("a.txt", "---\nauthors:\n  - \n  - Ada Moss\n  -\n---\nWords.\n")
                .metadata();
        assertThat(metadata.authors()).extracting(Author::name).containsExactly("Ada Moss");
    }

    @Test
    void aHundredMillionAliasesAreNotFollowed() {
        StringBuilder bomb = new StringBuilder("---\na: &a [x, x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c < 'k'; c++) {
            String above = "*" + (char) (c - 1);
            bomb.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [")
                    .append((above + ", ").repeat(9))
                    .append(above)
                    .append("]\n");
        }
        assertThat(Article.markdown("a.md", bomb + "---\nWords.").blocks()).isNotEmpty();
    }

    private static void assertSaysWhatAndWho(Article article) {
        assertThat(article.metadata().title()).extracting(Metadata.Value::value).isEqualTo("Ferry halted");
        assertThat(article.metadata().authors()).extracting(Author::name).containsExactly("Ada Moss");
    }
}
