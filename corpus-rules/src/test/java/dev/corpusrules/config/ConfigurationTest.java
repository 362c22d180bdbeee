package dev.corpusrules.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import dev.corpusrules.Checker;
import dev.corpusrules.Confidence;
import dev.corpusrules.Declaration;
import dev.corpusrules.Finding;
import dev.corpusrules.Glob;
import dev.corpusrules.RuleSet;
import dev.corpusrules.Severity;
import dev.corpusrules.article.Corpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigurationTest {

    @TempDir
    Path folder;

    @Test
    void aFileThatSaysNothingMeansTheDefaults() throws IOException {
        Configuration configuration = read("");
        assertThat(configuration.rules()).isEqualTo(RuleSet.pack("news"));
        assertThat(configuration.failOn()).isEqualTo(Severity.ERROR);
        assertThat(configuration.maxViolations()).isZero();
        Articles articles = configuration.articles();
        assertThat(articles.include()).isEqualTo(Corpus.DEFAULT_INCLUDES);
        assertThat(articles.exclude()).isEmpty();
        assertThat(articles.drafts()).isFalse();
        assertThat(articles.minimum()).isEqualTo(1);
    }

    @Test
    void articlesAreSelectedAndReadAsItSays() throws IOException {
        Articles articles = read("""
                articles:
                  include: ["**/*.md", "feeds/*.jsonl"]
                  exclude: drafts/
                  language: no
                  drafts: check
                  encoding: latin1
                  minimum: 0
                  fields: {title: headline, author: [writer, credit]}
                overrides:
                  - files: ["archive/**", "old/**"]
                    encoding: windows-1252
                """).articles();
        assertThat(articles.include()).containsExactly(Glob.parse("**/*.md"), Glob.parse("feeds/*.jsonl"));
        assertThat(articles.exclude()).containsExactly(Glob.parse("drafts/**"));
        assertThat(articles.drafts()).isTrue();
        assertThat(articles.minimum()).isZero();
        assertThat(articles.fields())
                .isEqualTo(Map.of("title", List.of("headline"), "author", List.of("writer", "credit")));
        assertThat(articles.encodings().stream().map(encoding -> encoding.files() + " " + encoding.charset()))
                .containsExactly("** ISO-8859-1", "archive/** windows-1252", "old/** windows-1252");
    }

    @Test
    void anUnquotedLanguageIsNeverATruthValue() throws IOException {
        assertThat(read("articles: {language: no}").rules().language()).isEqualTo("no");
        assertThat(read("articles: {language: en-GB}").rules().language()).isEqualTo("en");
    }

    @Test
    void packsAreWhatIsAskedForAndNamedRulesComeBeside() throws IOException {
        assertThat(read("extends: []").rules().entries()).isEmpty();
        assertThat(ids(read("extends: attribution"))).allMatch(id -> id.startsWith("attribution/"));
        assertThat(ids(read("{extends: [], rules: {attribution/byline: info}}")))
                .containsExactly("attribution/byline");
        assertThat(ids(read("{extends: attribution, rules: {attribution/byline: off}}")))
                .isNotEmpty()
                .doesNotContain("attribution/byline");
    }

    @Test
    void aBareOffIsOff() throws IOException {
        for (String off : List.of("off", "Off", "false", "\"off\"", "{severity: off}", "{severity: false}")) {
            assertThat(ids(read("rules: {attribution/byline: " + off + "}")))
                    .as(off)
                    .doesNotContain("attribution/byline");
        }
    }

    @Test
    void whatIsLikelyMattersOneStepLessUnlessItIsSaid() throws IOException {
        assertThat(severity("error", Confidence.LIKELY)).isEqualTo(Severity.WARNING);
        assertThat(severity("{severity: error, likely: error}", Confidence.LIKELY))
                .isEqualTo(Severity.ERROR);
        assertThat(severity("{severity: info, likely: error}", Confidence.LIKELY))
                .isEqualTo(Severity.INFO);
        assertThat(severity("{severity: error, likely: off}", Confidence.LIKELY))
                .isEqualTo(Severity.OFF);
        assertThat(severity("{severity: error, likely: off}", Confidence.CERTAIN))
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void aSeverityMayDifferByDeclaration() throws IOException {
        RuleSet rules =
                read("rules: {house/x: {kind: phrases, find: x, message: m, severity: {html: error, text: info}}}")
                        .rules();
        RuleSet.Entry entry = rules.entry("house/x").orElseThrow();
        assertThat(rules.severity(entry, "a", Declaration.HTML, Confidence.CERTAIN))
                .isEqualTo(Severity.ERROR);
        assertThat(rules.severity(entry, "a", Declaration.TEXT, Confidence.CERTAIN))
                .isEqualTo(Severity.INFO);
        assertThat(rules.severity(entry, "a", Declaration.DECLARED, Confidence.CERTAIN))
                .as("a rule of one's own is a warning where nothing is said")
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void overridesRegradeByPathAndMaySwitchOnWhatIsOff() throws IOException {
        RuleSet rules = read("""
                extends: []
                rules:
                  house/x: {kind: phrases, find: x, message: m, severity: off}
                  house/y: {kind: phrases, find: y, message: m, severity: error}
                overrides:
                  - files: archive/**
                    rules: {house/x: info, house/y: off}
                  - files: archive/best/**
                    rules: {house/y: {severity: warning, likely: warning}}
                """).rules();
        RuleSet.Entry x = rules.entry("house/x").orElseThrow();
        RuleSet.Entry y = rules.entry("house/y").orElseThrow();
        assertThat(rules.severity(x, "news/a.txt", Declaration.TEXT, Confidence.CERTAIN))
                .isEqualTo(Severity.OFF);
        assertThat(rules.severity(x, "archive/a.txt", Declaration.TEXT, Confidence.CERTAIN))
                .isEqualTo(Severity.INFO);
        assertThat(rules.severity(y, "archive/a.txt", Declaration.TEXT, Confidence.CERTAIN))
                .isEqualTo(Severity.OFF);
        assertThat(rules.severity(y, "archive/best/a.txt", Declaration.TEXT, Confidence.LIKELY))
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void aFileSaysAnewWhatTheFilesBelowItSay() throws IOException {
        Files.createDirectories(folder.resolve("shared"));
        Files.writeString(folder.resolve("shared/house.yml"), """
                extends: attribution
                failOn: warning
                maxViolations: 3
                articles: {language: de, minimum: 5}
                rules:
                  attribution/byline: {severity: error}
                  house/x: {kind: phrases, find: x, message: m, severity: error}
                """);
        Configuration configuration = read("""
                extends: shared/house.yml
                failOn: never
                articles: {minimum: 7}
                rules:
                  house/x: {find: [y, z]}
                """);
        assertThat(configuration.failOn()).isEqualTo(Severity.OFF);
        assertThat(configuration.maxViolations()).isEqualTo(3);
        assertThat(configuration.articles().minimum()).isEqualTo(7);
        assertThat(configuration.rules().language()).isEqualTo("de");
        assertThat(ids(configuration)).allMatch(id -> id.startsWith("attribution/") || id.equals("house/x"));
        assertThat(new Checker(configuration.rules())
                        .examine(Article.text("a", "One x here.\n\nAnd a y there."))
                        .findings())
                .filteredOn(finding -> finding.rule().equals("house/x"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR))
                .extracting(finding -> finding.place().quote())
                .isEqualTo("y");
    }

    @Test
    void rulesOfOnesOwnFindWhatTheySay() throws IOException {
        RuleSet rules = read("""
                extends: []
                rules:
                  house/no-old-name:
                    kind: phrases
                    find: ["Twitter"]
                    unless: ["formerly Twitter"]
                    severity: warning
                    message: "Write “X (formerly Twitter)” at first mention."
                    examples: {flags: ["He wrote on Twitter."], passes: ["He wrote on X (formerly Twitter)."]}
                  house/percent:
                    kind: pattern
                    find: '\\d+ ?pct\\b'
                    unless: "12 pct paper"
                    message: "Write per cent."
                    examples: {flags: ["It fell by 5pct."], passes: ["It is called 12 pct paper."]}
                  house/disclosure:
                    kind: required
                    find: ["This article contains affiliate links"]
                    when: ["buy it here"]
                    message: "Say that you earn by it."
                """).rules();
        List<Finding> findings =
                new Checker(rules).examine(Article.text("a.txt", """
                        A lamp for all of us

                        She said on Twitter that prices fell 7 pct, and nobody at the shop was there to answer for it.

                        You can buy it here.
                        """)).findings();
        assertThat(findings.stream()
                        .map(finding -> finding.place().line() + ":"
                                + finding.place().column() + " " + finding.severity() + " " + finding.rule()
                                + finding.also() + " " + finding.place().quote()))
                .containsExactly(
                        "1:1 WARNING house/disclosure[] A lamp for all of us",
                        "3:13 WARNING house/no-old-name[house/percent] Twitter");
    }

    private Severity severity(String said, Confidence confidence) throws IOException {
        RuleSet rules = read("rules: {attribution/byline: " + said + "}").rules();
        return rules.severity(rules.entry("attribution/byline").orElseThrow(), "a", Declaration.HTML, confidence);
    }

    private static List<String> ids(Configuration configuration) {
        return configuration.rules().entries().stream().map(RuleSet.Entry::id).toList();
    }

    private Configuration read(String yaml) throws IOException {
        Path file = folder.resolve("corpus.yml");
        Files.writeString(file, yaml, StandardCharsets.UTF_8);
        return Configuration.read(file);
    }
}
