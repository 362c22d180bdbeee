package dev.corpusrules.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Span;
import org.junit.jupiter.api.Test;
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

    @Test
    void aHashOfSomeCharactersTellsOpeningsApart() {
        char[] text = "The Mill burns.\nthe  mill stands.\nThe mole digs.".toCharArray();
        Span burns = new Span(0, 15);
        Span stands = new Span(16, 33);
        Span digs = new Span(34, 48);
        assertThat(Folding.hash(text, burns, 7)).isEqualTo(Folding.hash(text, stands, 7));
        assertThat(Folding.hash(text, burns, 8)).isNotEqualTo(Folding.hash(text, stands, 8));
        assertThat(Folding.hash(text, burns, 7)).isNotEqualTo(Folding.hash(text, digs, 7));
    }

    @Test
    void whiteSpaceIsABlankAndLettersLoseTheirCaseInEveryScript() {
        String ofTheirOwn =
                "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\u2018\u2019\u201A\u201B\u2032\u00B4\u02BC`"
                        + "\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
        for (int i = 0; i <= Character.MAX_VALUE; i++) {
            char c = (char) i;
            boolean isFullWidth = '\uFF01' <= c && c <= '\uFF5E';
            if (ofTheirOwn.indexOf(c) < 0 && !isFullWidth) {
                boolean isBlank = Character.isWhitespace(c) || Character.isSpaceChar(c);
                assertThat((int) Folding.fold(c))
                        .as(Integer.toHexString(i))
                        .isEqualTo(isBlank ? ' ' : Character.toLowerCase(c));
            }
        }
    }
}
