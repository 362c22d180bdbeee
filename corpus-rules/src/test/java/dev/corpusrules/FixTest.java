package dev.corpusrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
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
        "'one//-two//  three/', 'one//  three/'",
        "' /-one/', ''",
    })
    void deletedLinesLeaveNoDoubledBlankLines(String marked, String expected) {
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
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
        Fix one = Fix.delete(new Span(from, to));
        Fix other = Fix.delete(new Span(otherFrom, otherTo));
        assertThat(Fix.apply("abcdef", List.of(one, other))).isEqualTo(expected);
        assertThat(Fix.apply("abcdef", List.of(other, one))).isEqualTo(expected);
    }

    @Test
    void editsThatTouchAreBothMade() {
        List<Fix> fixes = List.of(Fix.delete(new Span(2, 4)), Fix.delete(new Span(0, 2)));
        assertThat(Fix.apply("abcdef", fixes)).isEqualTo("ef");
    }

    @Test
    void ofTwoReplacementsTheFirstInOrderIsMade() {
        Span all = new Span(0, 1);
        assertThat(Fix.apply("x", List.of(new Fix(all, "b"), new Fix(all, "a"))))
                .isEqualTo("a");
    }

    @Test
    void whatIsNoWholeLineTakesNoBlankLineWithIt() {
        assertThat(Fix.apply("one\n\n two", List.of(Fix.delete(new Span(6, 9)))))
                .isEqualTo("one\n\n ");
        assertThat(Fix.apply("one\n\ntwo\n\nthree", List.of(Fix.delete(new Span(5, 8)))))
                .isEqualTo("one\n\n\n\nthree");
    }
}
