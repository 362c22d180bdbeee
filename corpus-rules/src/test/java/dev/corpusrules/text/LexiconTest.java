package dev.corpusrules.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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

    @Test
    void eachWordOfLongListsHasItsList() {
        List<String> words = new ArrayList<>();
        for (char first = 'a'; first <= 'z'; first++) {
            for (char last = 'a'; last <= 'z'; last++) {
                words.add(first + "o" + last);
            }
        }
        Lexicon lexicon =
                Lexicon.of(String.join(" ", words.subList(0, 300)), String.join(" ", words.subList(200, 600)));
        assertThat(words.stream().map(word -> lexicon.list(packed(word))))
                .containsExactlyElementsOf(IntStream.range(0, words.size())
                        .mapToObj(i -> i < 300 ? 0 : i < 600 ? 1 : -1)
                        .toList());
        assertThat(lexicon.contains(0)).isFalse();
        assertThat(lexicon.contains(Lexicon.NONE)).isFalse();
    }

    private static long packed(String word) {
        long packed = 0;
        for (char letter : word.toCharArray()) {
            packed = Lexicon.append(packed, letter);
        }
        return packed;
    }

    private static boolean isIn(String text) {
        return WORDS.isIn(text.toCharArray(), new Span(0, text.length()));
    }
}
