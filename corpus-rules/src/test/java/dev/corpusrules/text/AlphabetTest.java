package dev.corpusrules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlphabetTest {

    @Test
    void theTableSaysOfEveryCharacterWhatJavaSays() {
        for (int i = 0; i <= Character.MAX_VALUE; i++) {
            char c = (char) i;
            assertThat((Alphabet.of(c) & Alphabet.LETTER) != 0)
                    .as("letter %04x", i)
                    .isEqualTo(Character.isLetter(c));
            assertThat(Lexicon.isLetterOrDigit(c)).as("digit %04x", i).isEqualTo(Character.isLetterOrDigit(c));
            assertThat((Alphabet.of(c) & Alphabet.UPPER_CASE) != 0)
                    .as("upper case %04x", i)
                    .isEqualTo(Character.isUpperCase(c));
            assertThat((Alphabet.of(c) & Alphabet.BLANK) != 0)
                    .as("blank %04x", i)
                    .isEqualTo(Character.isWhitespace(c) || Character.isSpaceChar(c));
        }
    }

    @Test
    void lettersAreNumberedInEitherCase() {
        assertThat(Alphabet.of('a') & Alphabet.LETTER).isEqualTo(1);
        assertThat(Alphabet.of('Z') & Alphabet.LETTER).isEqualTo(26);
        assertThat(Alphabet.of('é') & Alphabet.LETTER).isEqualTo(Alphabet.OTHER);
    }
}
