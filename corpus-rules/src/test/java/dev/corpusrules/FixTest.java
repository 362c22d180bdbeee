package dev.corpusrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixTest {

    /** Lines marked with {@code -} are deleted; {@code /} stands for a line end. */
    @ParameterizedTest
    @CsvSource({
        "'one/-two/three/', 'one/three/'",
        "'one//-two//three/', 'one//three/'",
        "'one//-two//-three//four/', 'one//four/'",
        "'one//-two/', 'one/'",
        "'one//-two', 'one'",
        "'one//-two///', 'one/'",
        "'-one//two/', 'two/'",
        "'-one/', ''",
        "'one/-two//three/', 'one//three/'",
        "'one//-two/three/', 'one//three/'",
    })
    void deletedLinesLeaveNoDoubledBlankLines(String marked, String expected) {
        for (String lineEnd : List.of("\n", "\r\n")) {
            String text = marked.replace("-", "").replace("/", lineEnd);
            Source source = new Source("a.txt", text);
            String[] lines = marked.split("/", -1);
            List<Fix> fixes = Arrays.stream(lines)
                    .filter(line -> line.startsWith("-"))
                    .map(line -> text.indexOf(line.substring(1)))
                    .map(start -> Fix.delete(source.wholeLines(new Span(start, start + 1))))
                    .toList();
            assertThat(Fix.apply(text, fixes)).isEqualTo(expected.replace("/", lineEnd));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 1, 5, 'def'", "0, 3, 0, 5, 'f'", "0, 1, 2, 3, 'bdef'"})
    void ofOverlappingEditsTheEarlierAndLongerIsMade(int from, int to, int otherFrom, int otherTo, String expected) {
        List<Fix> fixes = List.of(Fix.delete(new Span(otherFrom, otherTo)), Fix.delete(new Span(from, to)));
        assertThat(Fix.apply("abcdef", fixes)).isEqualTo(expected);
    }
}
