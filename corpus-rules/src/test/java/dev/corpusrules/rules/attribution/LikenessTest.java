package dev.corpusrules.rules.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final int WORDS = 60;

    @Test
    void softHyphensPartNoWord() {
        assertThat(alike(text("harbour", "lantern"), text("har\u00ADbour", "lan\u00ADt\u00ADern")))
                .isEqualTo(1);
    }

    @Test
    void numbersAreWords() {
        assertThat(alike(text("harbour 12", "lantern"), text("harbour 17", "lantern")))
                .isLessThan(0.8);
    }

    @Test
    void otherScriptsAreToldApart() {
        assertThat(alike(text("мост", "река"), text("мост", "река"))).isEqualTo(1);
        assertThat(alike(text("мост", "река"), text("поле", "гора"))).isLessThan(0.2);
    }

    @Test
    void aTextOfFewerWordsHasNone() {
        assertThat(Likeness.of(Article.text("a.txt", "Lantern ".repeat(WORDS - 1)), WORDS))
                .isEmpty();
        assertThat(Likeness.of(Article.text("a.txt", "Lantern ".repeat(WORDS)), WORDS))
                .isPresent();
    }

    /** Three hundred times one of the words, in an order that is always the same. */
    private static String text(String... words) {
        Random random = new Random(5);
        return IntStream.range(0, 300)
                .mapToObj(i -> words[random.nextInt(words.length)] + "abcdefgh".charAt(random.nextInt(8)))
                .collect(Collectors.joining(" "));
    }

    private static double alike(String one, String other) {
        return likeness(one).to(likeness(other));
    }

    private static Likeness likeness(String text) {
        return Likeness.of(Article.text("a.txt", text), WORDS).orElseThrow();
    }
}
