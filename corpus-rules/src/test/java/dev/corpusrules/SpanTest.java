package dev.corpusrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    private final Span span = new Span(3, 6);

    @Test
    void theFirstOffsetIsInItAndTheLastIsBehindIt() {
        assertThat(Stream.of(2, 3, 5, 6).map(span::contains)).containsExactly(false, true, true, false);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 6, true, true",
        "4, 5, true, true",
        "3, 7, false, true",
        "2, 6, false, true",
        "0, 3, false, false",
        "6, 9, false, false",
        "5, 6, true, true"
    })
    void aSpanHoldsAnotherOrOverlapsIt(int start, int end, boolean contains, boolean overlaps) {
        assertThat(span.contains(new Span(start, end))).isEqualTo(contains);
        assertThat(span.overlaps(new Span(start, end))).isEqualTo(overlaps);
    }

    @Test
    void aShiftedSpanIsAsLong() {
        assertThat(span.shifted(2)).isEqualTo(new Span(5, 8));
    }

    @ParameterizedTest
    @CsvSource({"' ab ', 1, 3", "'ab', 0, 2", "'   ', 0, 0", "'', 0, 0", "' a b', 1, 4"})
    void whiteSpaceAtItsEndsIsTrimmed(String text, int start, int end) {
        assertThat(new Span(0, text.length()).trimmed(text)).isEqualTo(new Span(start, end));
    }

    @Test
    void spansAreSortedByStartAndThenByEnd() {
        assertThat(Stream.of(new Span(4, 5), new Span(3, 7), span).sorted())
                .containsExactly(span, new Span(3, 7), new Span(4, 5));
    }

    @Test
    void noSpanBeginsBeforeTheTextOrBehindItsEnd() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
    }
}
