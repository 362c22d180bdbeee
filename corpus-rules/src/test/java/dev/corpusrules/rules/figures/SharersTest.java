package dev.corpusrules.rules.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharersTest {

    private final Sharers sharers = new Sharers();

    @Test
    void namesAreSharedWithAnArticleThatSharesEnoughOfThem() {
        share("harrow", "a.txt", "b.txt", "c.txt");
        share("pellow", "a.txt", "b.txt");
        share("quill", "a.txt", "c.txt", "d.txt");
        share("tolland", "a.txt", "d.txt", "e.txt");
        assertThat(sharers.shared("a.txt", 2)).containsExactly("harrow", "pellow", "quill", "tolland");
    }

    @Test
    void theArticleItselfIsNoOther() {
        share("harrow", "a.txt", "b.txt");
        share("pellow", "a.txt", "c.txt");
        assertThat(sharers.shared("a.txt", 2)).isEmpty();
        assertThat(sharers.shared("a.txt", 1)).containsExactly("harrow", "pellow");
    }

    @Test
    void anArticleWhoseHashIsTheSameIsNotMissed() {
        // These two keys have one hash.
        share("harrow", "Aa", "BB");
        share("pellow", "Aa", "BB");
        assertThat(sharers.shared("Aa", 2)).containsExactly("harrow", "pellow");
    }

    private void share(String name, String... articles) {
        StringBuilder packed = new StringBuilder();
        for (String article : articles) {
            Sharers.append(article, packed);
        }
        sharers.add(name, packed.toString(), 0);
    }
}
