package dev.corpusrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Block;
import dev.corpusrules.Checker;
import dev.corpusrules.Declaration;
import dev.corpusrules.Finding;
import dev.corpusrules.Metadata;
import dev.corpusrules.Prose;
import dev.corpusrules.Rule;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Severity;
import dev.corpusrules.Source;
import dev.corpusrules.Span;
import dev.corpusrules.text.Expression;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class GeneralKindsTest {

    private static final String ARTICLE = """
            The mill at Ostermark opens again

            The mill at Ostermark opened on Monday. A loaf costs 4 marks, the council said.

            It was closed in 2019 after a fire.
            """;

    @Test
    void aPatternIsSoughtBlockByBlock() {
        assertThat(found(pattern("Ostermark\\s+\\w+", Scope.ANYWHERE)))
                .containsExactly("1:13 Ostermark opens", "3:13 Ostermark opened");
        assertThat(found(pattern("again\\s+The", Scope.ANYWHERE))).isEmpty();
        assertThat(found(pattern("^It", Scope.ANYWHERE))).containsExactly("5:1 It");
    }

    @Test
    void aPatternMayLookAtAPart() {
        assertThat(found(pattern("(?i)mill", Scope.HEADLINE))).containsExactly("1:5 mill");
        assertThat(found(pattern("(?i)mill", Scope.BODY))).containsExactly("3:5 mill");
    }

    @Test
    void aPatternIsFoundInsideWordsAndBesideOnesWithoutAnyWord() {
        assertThat(found(pattern("pened \\w+", Scope.ANYWHERE))).containsExactly("3:24 pened on");
        assertThat(found(new Pattern(
                        List.of(
                                Expression.parse("(?i)THE mill"),
                                Expression.parse("\\d+"),
                                Expression.parse("clos(e|ed) in")),
                        List.of(),
                        Scope.ANYWHERE,
                        "m")))
                .containsExactly("1:1 The mill", "3:1 The mill", "5:8 closed in");
    }

    @Test
    void whatAnExcuseOverlapsIsNoFault() {
        assertThat(found(new Pattern(
                        List.of(Expression.parse("\\d+")),
                        List.of(Expression.parse("in \\d{4}")),
                        Scope.ANYWHERE,
                        "a number")))
                .containsExactly("3:54 4");
    }

    @Test
    void aPatternThatBacktracksElsewhereIsLinearHere() {
        String line = "by ".repeat(200_000);
        assertThat(new Checker(only(pattern("(by\\s*)*\\s*for\\s*.*news$", Scope.ANYWHERE)))
                        .examine(Article.text("a.txt", line))
                        .failures())
                .isEmpty();
    }

    @Test
    void requiredWordsMayStandAnywhereAsWholeWords() {
        assertThat(found(required("THE COUNCIL  SAID"))).isEmpty();
        assertThat(found(required("council sai"))).containsExactly("1:1 The mill at Ostermark opens again");
        assertThat(found(required("nowhere", "council said"))).isEmpty();
        assertThat(found(new Required(List.of("council"), List.of(), Scope.HEADLINE, "m")))
                .hasSize(1);
        assertThat(found(new Required(List.of("nowhere"), List.of("no such words"), Scope.ANYWHERE, "m")))
                .isEmpty();
        assertThat(found(new Required(List.of("nowhere"), List.of("after a fire"), Scope.ANYWHERE, "m")))
                .hasSize(1);
    }

    @Test
    void metadataMustBeThereAndBeRight() {
        assertThat(declared(metadata(MetadataField.AUTHOR, null))).isEmpty();
        assertThat(declared(metadata(MetadataField.PUBLISHER, null))).containsExactly("4:1 The mill opened.");
        assertThat(declared(metadata(MetadataField.PUBLISHED, "2026-.*"))).isEmpty();
        assertThat(declared(metadata(MetadataField.PUBLISHED, "2025-.*"))).containsExactly("2:7 2026-03-02");
        assertThat(declared(oneOf(MetadataField.AUTHOR, false, "Ada Quill", "Ben Inkwell")))
                .isEmpty();
        assertThat(declared(oneOf(MetadataField.AUTHOR, false, "Ben Inkwell"))).containsExactly("1:9 Ada Quill");
        assertThat(declared(oneOf(MetadataField.RIGHTS, true, "CC0"))).isEmpty();
        assertThat(declared(metadata(MetadataField.LANGUAGE, null)))
                .as("a language that the configuration lends is not the article's")
                .hasSize(1);
    }

    private static List<String> declared(Rule rule) {
        String text = "author: Ada Quill\ndate: 2026-03-02\n\nThe mill opened.\n";
        Metadata.Author author = new Metadata.Author(
                "Ada Quill", Metadata.Author.Kind.PERSON, Metadata.How.DECLARED, "author", new Span(8, 17));
        Metadata.Value<LocalDate> published =
                new Metadata.Value<>(LocalDate.of(2026, 3, 2), Metadata.How.DECLARED, "date", new Span(24, 34));
        Metadata metadata = new Metadata(
                null, List.of(author), null, List.of(), null, published, null, null, null, List.of(), null);
        Block block = Block.plain(Block.Kind.PARAGRAPH, new Span(36, 52), new Span(36, 53));
        return found(
                rule,
                new Article(
                        new Source("a.txt", text),
                        Article.Format.TEXT,
                        Declaration.DECLARED,
                        metadata,
                        Prose.plain(text),
                        List.of(block)));
    }

    private static MetadataRule oneOf(MetadataField field, boolean optional, String... values) {
        return new MetadataRule(field, optional, null, List.of(values), "m");
    }

    private static Pattern pattern(String expression, Scope in) {
        return new Pattern(List.of(Expression.parse(expression)), List.of(), in, "m");
    }

    private static Required required(String... words) {
        return new Required(List.of(words), List.of(), Scope.ANYWHERE, "m");
    }

    private static MetadataRule metadata(MetadataField field, String matches) {
        return new MetadataRule(field, false, matches == null ? null : Expression.parse(matches), List.of(), "m");
    }

    private static List<String> found(Rule rule) {
        return found(rule, Article.text("a.txt", ARTICLE));
    }

    private static List<String> found(Rule rule, Article article) {
        Stream<Finding> findings = new Checker(only(rule)).examine(article).findings().stream();
        return findings.map(Finding::place)
                .map(place -> place.line() + ":" + place.column() + " " + place.quote())
                .toList();
    }

    private static RuleSet only(Rule rule) {
        RuleSet.Entry entry = new RuleSet.Entry("house/rule", rule, RuleSet.Grades.of(Severity.ERROR));
        return new RuleSet(List.of(entry), List.of(), "en", List.of());
    }
}
