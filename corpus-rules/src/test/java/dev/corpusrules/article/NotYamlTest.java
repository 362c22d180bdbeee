package dev.corpusrules.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.corpusrules.Source;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;

class NotYamlTest {

    /** In the texts, a bar ends a line and an arrow is a tab. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "a: b|→c: d; 2:1; a tab may not indent a line: use spaces",
                "a: \"b|c: d; 1:4; this quotation mark is never closed",
                "a: 'b|c: d|--- |e: f; 1:4; this quotation mark is never closed",
                "x: y|a: \"b|c: \"d\"; 2:4; this quotation mark is never closed",
                "a: 'it's'; 1:7; this quotation mark ends the value: inside it, write ''",
                "a: \"say \"no\" now\"; 1:9; this quotation mark ends the value: inside it, write \\\"",
                "a: \"x\" y; 1:6; this quotation mark ends the value: inside it, write \\\"",
                "a: [b]c; 1:7; the value ends before this: put all of it between quotation marks",
                "a: [b, c|d: e; 1:4; this bracket is never closed",
                "a: {b: c; 1:4; this bracket is never closed",
                "a: [b, c}; 1:9; a comma or a closing bracket is missing before this",
                "a: {b: c \"d\": e}; 1:13; a comma or a closing bracket is missing before this",
                "a: b: c; 1:5; a second colon in a line: put the value between quotation marks",
                "a: \"x\": y; 1:7; a second colon in a line: put the value between quotation marks",
                "a:b|c: d; 1:2; a space is missing behind this colon",
                "a: b|c:d|e: f; 2:2; a space is missing behind this colon",
                "a: b|c|d: e; 2:1; this is no key with a value: the colon is missing",
                "a||  b: c; 1:1; this is no key with a value: the colon is missing",
                "-a|b: c; 1:1; a space is missing behind this dash",
                "a: b|  c: d; 2:3; this line is indented below one that has a value already",
                "a:|  b: c| d: e; 3:2; this line is not indented like those that it belongs to",
                "a:|  - b| - c; 3:2; this line is not indented like those that it belongs to",
                "- a|b: c; 2:1; this line is not indented like those that it belongs to",
                "|  a: b|c: d; 3:1; this line is not indented like those that it belongs to",
                "a: @b; 1:4; a value that begins with @ stands between quotation marks",
                "a: [*.md]; 1:5; a value that begins with * stands between quotation marks",
                "a: *b; 1:4; a value that begins with * stands between quotation marks",
                "a: %b; 1:4; a value that begins with % stands between quotation marks",
                "a: - b; 1:4; a list begins on a line of its own, below its key",
                "a: > b; 1:6; behind | or > the line ends: the text begins on the next",
                "a: \"\\q\"; 1:6; a backslash between double quotation marks is written twice",
                "\uD83D\uDE00: b|---|c: d; 2:1; a second document begins here",
                "a: ?; 1:4; this is no YAML (mapping keys are not allowed here)",
            })
    void itSaysWhatToMendAndWhere(String written, String place, String why) {
        String text = written.replace('|', '\n').replace('→', '\t');
        MarkedYAMLException refusal =
                catchThrowableOfType(MarkedYAMLException.class, () -> new Yaml().compose(new StringReader(text)));
        NotYaml said = NotYaml.of(text, refusal);
        Source source = new Source("a.yml", text);
        assertThat(source.line(said.offset()) + ":" + source.column(said.offset()) + " " + said.why())
                .isEqualTo(place + " " + why);
    }
}
