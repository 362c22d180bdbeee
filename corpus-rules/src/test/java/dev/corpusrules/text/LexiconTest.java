package dev.corpusrules.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    private static final Lexicon WORDS = Lexicon.of("c by harbour", "harbourmasterly");

    @ParameterizedTest
    @ValueSource(strings = {"(c) 2026", "C", "Written by", "the HARBOUR.", "by-line", "3harbour", "the harbourmasters"})
    void aWordOfTheListsIsInTheText(String text) {
        assertThat(isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "co", "b", "bye", "harbours", "harb our", "béby", "byé", "harbour\u00e9", "1 2 3"})
    void partsOfWordsAreNot(String text) {
        assertThat(isIn(text)).isFalse();
    }

    private static boolean isIn(String text) {
        return WORDS.isIn(text.toCharArray(), new Span(0, text.length()));
    }
}
