package dev.corpusrules.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlikeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more\nThe mill was sold.\nread  more",
                "The mill at Ostrellford was sold on Monday.\nThe mill at Ostrellford was sold to nobody."
            })
    void blocksThatOpenWithTheSameLettersAreAlike(String text) {
        assertThat(Article.text("a.txt", text).read(Alike.READING)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "The mill was sold.", "The mill was sold.\nThe mill was bought.\nThe mill"})
    void othersAreNot(String text) {
        assertThat(Article.text("a.txt", text).read(Alike.READING)).isFalse();
    }
}
