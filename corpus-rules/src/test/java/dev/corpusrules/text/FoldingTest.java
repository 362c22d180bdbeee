package dev.corpusrules.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    /** One stretch is held against the other in a text that has both. */
    @ParameterizedTest
    @CsvSource({
        "The Mill, the  mill, true",
        "the mill, the\u00a0mi\u00adll, true",
        "the mill, the mills, false",
        "the mill, themill, false",
    })
    void stretchesThatFoldToOneTextAreTheSame(String one, String other, boolean same) {
        char[] text = (one + "\n" + other).toCharArray();
        Span first = new Span(0, one.length());
        Span second = new Span(one.length() + 1, text.length);
        assertThat(Folding.isSame(text, first, second)).isEqualTo(same);
        assertThat(Folding.hash(text, first) == Folding.hash(text, second)).isEqualTo(same);
    }
}
