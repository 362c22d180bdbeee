package dev.corpusrules.rules.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.corpusrules.Article;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinesTest {

    /** The last line is plain text, longer than what is compared. */
    @Test
    void everyCopyOfALineKnowsHowOftenItStandsThere() {
        String plain = "The harbour of Osterby will be dredged twice as deep by the autumn, the port authority said on"
                + " Monday, and the ferry to the island will then sail at any hour of the day and of the night.";
        assertThat(copies("Share this", "Most read", "share  THIS", plain, plain))
                .containsExactly(2, 1, 2, 0, 0);
    }

    private static List<Integer> copies(String... lines) {
        Lines read = Article.text("a.txt", String.join("\n", lines)).read(Lines.READING);
        return IntStream.range(0, lines.length)
                .mapToObj(line -> read.of(line, Trait.COPIES))
                .toList();
    }
}
