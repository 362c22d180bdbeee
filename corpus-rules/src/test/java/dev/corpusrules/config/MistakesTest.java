package dev.corpusrules.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.corpusrules.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read when a configuration has mistakes, letter by letter. */
final class MistakesTest {

    @TempDir
    Path folder;

    @Test
    void anUnknownRule() throws IOException {
        check("""
                extends: [attribution]
                rules:
                  attribution/bylin: error
                  byline: off
                  sports/score: error
                """, """
                corpus.yml:3:3 there is no rule "attribution/bylin"
                    3 |   attribution/bylin: error
                      |   ^^^^^^^^^^^^^^^^^ did you mean "attribution/byline"?
                corpus.yml:4:3 there is no rule "byline"
                    4 |   byline: off
                      |   ^^^^^^ did you mean "attribution/byline"?
                corpus.yml:5:3 there is no rule "sports/score"
                    5 |   sports/score: error
                      |   ^^^^^^^^^^^^\
                """);
    }

    @Test
    void entriesThatAreToBeIgnored() throws IOException {
        check("""
                extends: [attribution]
                ignore:
                  - {file: a.txt, rule: attribution/bylin, quote: By, reason: agreed}
                  - {file: a.txt, rule: attribution/*, reason: " "}
                  - {files: a.txt, rule: attribution/date, fingerprint: 0123456789abcdef, reason: agreed}
                """, """
                corpus.yml:3:25 there is no rule "attribution/bylin"
                    3 |   - {file: a.txt, rule: attribution/bylin, quote: By, reason: agreed}
                      |                         ^^^^^^^^^^^^^^^^^ did you mean "attribution/byline"?
                corpus.yml:4:5 an entry of "ignore" needs a "reason"
                    4 |   - {file: a.txt, rule: attribution/*, reason: " "}
                      |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                corpus.yml:4:5 an entry of "ignore" needs a "quote" or a "fingerprint"
                    4 |   - {file: a.txt, rule: attribution/*, reason: " "}
                      |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                corpus.yml:5:5 an entry of "ignore" needs a "file"
                    5 |   - {files: a.txt, rule: attribution/date, fingerprint: 0123456789abcdef, reason: agreed}
                      |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                corpus.yml:5:6 an entry of "ignore" has no key "files"
                    5 |   - {files: a.txt, rule: attribution/date, fingerprint: 0123456789abcdef, reason: agreed}
                      |      ^^^^^ did you mean "file"?\
                """);
    }

    @Test
    void allMistakesAtOnce() throws IOException {
        check("""
                extends: [newz, attribution]
                articels: {}
                failOn: errors
                maxViolations: many
                """, """
                corpus.yml:1:11 there is no pack "newz"
                    1 | extends: [newz, attribution]
                      |           ^^^^ did you mean "news"?
                corpus.yml:2:1 there is no key "articels"
                    2 | articels: {}
                      | ^^^^^^^^ did you mean "articles"?
                corpus.yml:3:9 "failOn" takes error, warning, info or never, not "errors"
                    3 | failOn: errors
                      |         ^^^^^^ did you mean "error"?
                corpus.yml:4:16 "maxViolations" takes a whole number, not "many"
                    4 | maxViolations: many
                      |                ^^^^\
                """);
    }

    @Test
    void articles() throws IOException {
        check("""
                articles:
                  includes: "*.md"
                  exclude: [""]
                  language: english
                  drafts: [skip]
                  encoding: UTF-9
                  minimum: -1
                  publisher: " "
                  noBylines: yes
                  fields: title
                """, """
                corpus.yml:2:3 "articles" has no key "includes"
                    2 |   includes: "*.md"
                      |   ^^^^^^^^ did you mean "include"?
                corpus.yml:3:13 "exclude" cannot be "": a glob is empty
                    3 |   exclude: [""]
                      |             ^^
                corpus.yml:4:13 "language" cannot be "english": a language is a code such as en or de
                    4 |   language: english
                      |             ^^^^^^^
                corpus.yml:5:11 "drafts" takes skip or check, not a list
                    5 |   drafts: [skip]
                      |           ^^^^^^
                corpus.yml:6:13 "encoding" cannot be "UTF-9": Java knows no such encoding
                    6 |   encoding: UTF-9
                      |             ^^^^^
                corpus.yml:7:12 "minimum" cannot be "-1": it is less than 0
                    7 |   minimum: -1
                      |            ^^
                corpus.yml:8:14 "publisher" cannot be " ": it is empty
                    8 |   publisher: " "
                      |              ^^^
                corpus.yml:9:14 "noBylines" takes reported or allowed, not "yes"
                    9 |   noBylines: yes
                      |              ^^^
                corpus.yml:10:11 "fields" takes "key: value", not "title"
                   10 |   fields: title
                      |           ^^^^^\
                """);
    }

    @Test
    void namesOfFields() throws IOException {
        check("""
                articles:
                  fields: {titel: headline, text: body}
                """, """
                corpus.yml:2:12 "fields" has no key "titel"
                    2 |   fields: {titel: headline, text: body}
                      |            ^^^^^ did you mean "title"?\
                """);
    }

    @Test
    void policies() throws IOException {
        check("""
                require:
                  "wire/**": [agency, datum]
                  "": byline
                """, """
                corpus.yml:2:23 "wire/**" takes author, byline, desk, agency, publisher, origin, date, licence or canonical, \
                not "datum"
                    2 |   "wire/**": [agency, datum]
                      |                       ^^^^^ did you mean "date"?
                corpus.yml:3:3 "require" cannot be "": a glob is empty
                    3 |   "": byline
                      |   ^^\
                """);
    }

    @Test
    void severities() throws IOException {
        check("""
                rules:
                  attribution/byline: warn
                  attribution/date: {severity: {text: of, json: error}, likely: 3}
                  attribution/uncredited: on
                """, """
                corpus.yml:2:23 "severity" takes error, warning, info or off, not "warn"
                    2 |   attribution/byline: warn
                      |                       ^^^^ did you mean "warning"?
                corpus.yml:3:39 "text" takes error, warning, info or off, not "of"
                    3 |   attribution/date: {severity: {text: of, json: error}, likely: 3}
                      |                                       ^^ did you mean "off"?
                corpus.yml:3:43 a severity may differ by declared, html, text, not by "json"
                    3 |   attribution/date: {severity: {text: of, json: error}, likely: 3}
                      |                                           ^^^^
                corpus.yml:3:65 "likely" takes error, warning, info or off, not "3"
                    3 |   attribution/date: {severity: {text: of, json: error}, likely: 3}
                      |                                                                 ^
                corpus.yml:4:27 "severity" takes error, warning, info or off, not "on"
                    4 |   attribution/uncredited: on
                      |                           ^^\
                """);
    }

    @Test
    void options() throws IOException {
        check("""
                rules:
                  attribution/date: {kind: phrases, severty: error}
                  house/pattern:
                    kind: pattern
                    find: [a(b, "[[:x:]]", 'x*']
                    in: bodies
                    message: [no]
                  house/metadata: {kind: metadata, field: autor, optional: perhaps, message: m}
                """, """
                corpus.yml:2:28 attribution/date has its kind already: a rule of your own needs another name
                    2 |   attribution/date: {kind: phrases, severty: error}
                      |                            ^^^^^^^
                corpus.yml:2:37 attribution/date has no option "severty"
                    2 |   attribution/date: {kind: phrases, severty: error}
                      |                                     ^^^^^^^ did you mean "severity"?
                corpus.yml:5:12 "find" is no pattern: missing closing )
                    5 |     find: [a(b, "[[:x:]]", 'x*']
                      |            ^^^
                corpus.yml:5:19 "find" is no pattern: invalid character class range: [:x:]
                    5 |     find: [a(b, "[[:x:]]", 'x*']
                      |                   ^^^^^^
                corpus.yml:6:9 "in" takes anywhere, headline or body, not "bodies"
                    6 |     in: bodies
                      |         ^^^^^^
                corpus.yml:7:14 "message" takes words, not a list
                    7 |     message: [no]
                      |              ^^^^
                corpus.yml:8:43 "field" takes title, author, agency, publisher, origin, published, modified, rights, \
                canonical or language, not "autor"
                    8 |   house/metadata: {kind: metadata, field: autor, optional: perhaps, message: m}
                      |                                           ^^^^^ did you mean "author"?
                corpus.yml:8:60 "optional" takes true or false, not "perhaps"
                    8 |   house/metadata: {kind: metadata, field: autor, optional: perhaps, message: m}
                      |                                                            ^^^^^^^\
                """);
    }

    @Test
    void rulesOfOnesOwn() throws IOException {
        check("""
                rules:
                  attribution/mine: {kind: phrases, find: [a], message: b}
                  mine: {kind: phrases, find: [a], message: b}
                  house/kind: {kind: phrase}
                  house/empty: {kind: phrases}
                  house/everywhere: {kind: pattern, find: ['x', 'x*', 'y?'], message: "no x"}
                  house/words: {kind: phrases, find: ["(a|b"], message: "no a"}
                  house/kindless: {find: [a], message: "no a"}
                """, """
                corpus.yml:2:3 the rules of attribution are the library's
                    2 |   attribution/mine: {kind: phrases, find: [a], message: b}
                      |   ^^^^^^^^^^^^^^^^ name yours "house/mine"
                corpus.yml:3:3 a rule's name is a family and a name in small letters, as in "house/old-name"
                    3 |   mine: {kind: phrases, find: [a], message: b}
                      |   ^^^^
                corpus.yml:4:22 there is no kind "phrase"
                    4 |   house/kind: {kind: phrase}
                      |                      ^^^^^^ did you mean "phrases"?
                corpus.yml:5:3 house/empty needs a "find"
                    5 |   house/empty: {kind: phrases}
                      |   ^^^^^^^^^^^
                corpus.yml:5:3 house/empty needs a "message"
                    5 |   house/empty: {kind: phrases}
                      |   ^^^^^^^^^^^
                corpus.yml:6:49 "find" cannot be "x*": it is found everywhere, even in no text at all
                    6 |   house/everywhere: {kind: pattern, find: ['x', 'x*', 'y?'], message: "no x"}
                      |                                                 ^^^^
                corpus.yml:6:55 "find" cannot be "y?": it is found everywhere, even in no text at all
                    6 |   house/everywhere: {kind: pattern, find: ['x', 'x*', 'y?'], message: "no x"}
                      |                                                       ^^^^
                corpus.yml:7:39 "find" cannot be "(a|b": ")" is missing in "(a|b"
                    7 |   house/words: {kind: phrases, find: ["(a|b"], message: "no a"}
                      |                                       ^^^^^^
                corpus.yml:8:3 house/kindless needs a "kind"
                    8 |   house/kindless: {find: [a], message: "no a"}
                      |   ^^^^^^^^^^^^^^ say one of phrases, pattern, required, metadata\
                """);
    }

    @Test
    void examplesThatProveTheRuleWrong() throws IOException {
        check("""
                rules:
                  house/birds:
                    kind: phrases
                    find: ["Twitter"]
                    message: "It has another name."
                    examples:
                      flags: ["He wrote on Twitter.", "He wrote on X."]
                      passes:
                        - A bird.
                        - The twitter of a bird.
                """, """
                corpus.yml:7:39 house/birds does not report this example
                    7 |       flags: ["He wrote on Twitter.", "He wrote on X."]
                      |                                       ^^^^^^^^^^^^^^^^
                corpus.yml:10:11 house/birds reports "twitter" in this example, which is to pass
                   10 |         - The twitter of a bird.
                      |           ^^^^^^^^^^^^^^^^^^^^^^\
                """);
    }

    @Test
    void overrides() throws IOException {
        check("""
                overrides:
                  - rules: {attribution/byline: off}
                  - files: wire/
                    encodign: latin1
                    rules:
                      attribution/byline: {severity: info, allowDesk: false}
                      attribution/bylines: off
                """, """
                corpus.yml:2:5 an override names its "files"
                    2 |   - rules: {attribution/byline: off}
                      |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                corpus.yml:4:5 an override has no key "encodign"
                    4 |     encodign: latin1
                      |     ^^^^^^^^ did you mean "encoding"?
                corpus.yml:6:44 overrides change severities only: a rule compares articles under one set of options
                    6 |       attribution/byline: {severity: info, allowDesk: false}
                      |                                            ^^^^^^^^^ set "allowDesk" under rules
                corpus.yml:7:7 there is no rule "attribution/bylines"
                    7 |       attribution/bylines: off
                      |       ^^^^^^^^^^^^^^^^^^^ did you mean "attribution/byline"?\
                """);
    }

    @Test
    void keysThatStandTwiceAndTags() throws IOException {
        check("""
                failOn: error
                failOn: !!java.net.URL ["file:///"]
                """, """
                corpus.yml:2:1 "failOn" stands twice, first in line 1
                    2 | failOn: !!java.net.URL ["file:///"]
                      | ^^^^^^
                corpus.yml:2:9 no tags here: tag:yaml.org,2002:java.net.URL
                    2 | failOn: !!java.net.URL ["file:///"]
                      |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^\
                """);
    }

    @Test
    void whatIsNoYaml() throws IOException {
        check("""
                failOn: "error
                rules: {}
                """, """
                corpus.yml:1:9 this quotation mark is never closed
                    1 | failOn: "error
                      |         ^\
                """);
        check("rules:\n\tboilerplate/tags: off", """
                corpus.yml:2:1 a tab may not indent a line: use spaces
                    2 | \tboilerplate/tags: off
                      | ^\
                """);
        check("failOn: \u0001", """
                corpus.yml:1:9 this character may not stand in YAML: U+0001
                    1 | failOn: \u0001
                      |         ^\
                """);
        check("- a list", """
                corpus.yml:1:1 "the file" takes "key: value", not a list
                    1 | - a list
                      | ^^^^^^^^\
                """);
    }

    @Test
    void whatHoldsItselfOrTooMuch() throws IOException {
        check("allow: &all [a, *all]", """
                corpus.yml:1:8 this holds itself
                    1 | allow: &all [a, *all]
                      |        ^^^^^^^^^^^^^^\
                """);
        check("allow: [&a [x], " + "*a, ".repeat(60) + "b]", """
                corpus.yml:1:1 this is longer, deeper or refers to itself more often than a configuration may
                    1 | %s
                      | ^\
                """.formatted(
                        ("allow: [&a [x], " + "*a, ".repeat(60)).substring(0, 160)));
    }

    @Test
    void ofWhatIsTooLongTheBeginningIsShown() throws IOException {
        check("failOn: " + "x".repeat(300) + "\n", """
                corpus.yml:1:9 "failOn" takes error, warning, info or never, not "%s…"
                    1 | failOn: %s
                      |         %s\
                """.formatted("x".repeat(100), "x".repeat(152), "^".repeat(152)));
    }

    @Test
    void columnsCountAsEditorsDo() throws IOException {
        check("\uFEFFfailOn: error # \u2028\r\nallow: [\"\uD83D\uDE00\",\t[x]]", """
                corpus.yml:2:15 "allow" takes words, not a list
                    2 | allow: ["\uD83D\uDE00",\t[x]]
                      |             \t^^^\
                """);
    }

    @Test
    void bytesThatAreNotUtf8() throws IOException {
        Path file = folder.resolve("corpus.yml");
        Files.write(file, "failOn: error\nallow: [caf\u00E9]\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(message(file)).isEqualTo("""
                corpus.yml:2:12 the file is not UTF-8: byte E9
                    2 | allow: [caf\uFFFD]
                      |            ^ save it as UTF-8\
                """);
    }

    @Test
    void filesThatAreExtended() throws IOException {
        Files.createDirectories(folder.resolve("desk"));
        Files.writeString(folder.resolve("desk/desk.yml"), """
                extends: ../corpus.yml
                failOn: sometimes
                """);
        check("""
                extends: [desk/desk.yml, missing.yml]
                failOn: no
                """, """
                corpus.yml:1:26 the file "missing.yml" cannot be read
                    1 | extends: [desk/desk.yml, missing.yml]
                      |                          ^^^^^^^^^^^
                corpus.yml:2:9 "failOn" takes error, warning, info or never, not "no"
                    2 | failOn: no
                      |         ^^
                desk/desk.yml:1:10 "../corpus.yml" extends itself
                    1 | extends: ../corpus.yml
                      |          ^^^^^^^^^^^^^
                desk/desk.yml:2:9 "failOn" takes error, warning, info or never, not "sometimes"
                    2 | failOn: sometimes
                      |         ^^^^^^^^^\
                """);
    }

    @Test
    void filesAreNamedFromWhereTheReadingBegan() throws IOException {
        Files.createDirectories(folder.resolve("desk/night"));
        Files.writeString(folder.resolve("desk/desk.yml"), "extends: night/night.yml");
        Files.writeString(folder.resolve("desk/night/night.yml"), "failon: error");
        check("extends: [hygiene, desk/desk.yml]", """
                desk/night/night.yml:1:1 there is no key "failon"
                    1 | failon: error
                      | ^^^^^^ did you mean "failOn"?\
                """);
    }

    @Test
    void anUnknownPackInJava() {
        ConfigurationException refused =
                catchThrowableOfType(ConfigurationException.class, () -> Configuration.ofPacks(List.of("figure")));
        assertThat(refused.mistakes()).hasSize(1);
        assertThat(refused.mistakes().get(0).suggestion()).isEqualTo("did you mean \"figures\"?");
    }

    @Test
    void aCountOrShareBelowNought() throws IOException {
        check("""
                rules:
                  boilerplate/page-dump: {severity: error, words: -3}
                  figures/title-body: {severity: error, tolerance: -0.1}
                """, """
                corpus.yml:2:51 "words" cannot be "-3": it is less than 0
                    2 |   boilerplate/page-dump: {severity: error, words: -3}
                      |                                                   ^^
                corpus.yml:3:52 "tolerance" cannot be "-0.1": it is less than 0
                    3 |   figures/title-body: {severity: error, tolerance: -0.1}
                      |                                                    ^^^^\
                """);
    }

    static Stream<Arguments> numbers() {
        return RuleSet.pack("news").entries().stream()
                .flatMap(entry -> Stream.of(entry.rule().getClass().getRecordComponents())
                        .filter(option -> option.getType() == int.class || option.getType() == double.class)
                        .map(option -> Arguments.of(entry.id(), option.getName())));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void noNumberThatARuleTakesMayBeBelowNought(String rule, String option) throws IOException {
        Path file = folder.resolve("corpus.yml");
        Files.writeString(file, "rules:\n  " + rule + ": {severity: error, " + option + ": -1}\n");
        assertThat(message(file)).contains("\"" + option + "\" cannot be \"-1\"");
    }

    private void check(String yaml, String expected) throws IOException {
        Path file = folder.resolve("corpus.yml");
        Files.writeString(file, yaml);
        assertThat(message(file)).isEqualTo(expected);
    }

    private static String message(Path file) {
        return catchThrowableOfType(ConfigurationException.class, () -> Configuration.read(file))
                .getMessage();
    }
}
