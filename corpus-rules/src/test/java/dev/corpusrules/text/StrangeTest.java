package dev.corpusrules.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrangeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a \u0007bell",
                "caf\u00C3\u00A9",
                "\u00E2\u20AC\u2122",
                "a\u0082",
                "lost: \uFFFD",
                "turned \u202E round"
            })
    void charactersThatSteerMachinesOrMayBeDecodedWronglyAreStrange(String text) {
        assertThat(Article.text("a.txt", text).read(Strange.READING)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "\u201CQuoted\u201D \u2013 5 \u20AC",
                "a\tb\nc",
                "\u0421\u0430\u0434",
                "\u5E74",
                "caf\u00E9",
                "cr\u00E9\u00E9 l\u00E0"
            })
    void othersAreNot(String text) {
        assertThat(Article.text("a.txt", text).read(Strange.READING)).isFalse();
    }
}
