package dev.corpusrules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.corpusrules.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "(read|see) more : ... # Read more: The mill burns",
                "[please] sign up # » Sign up",
                "[please] sign up # PLEASE SIGN\u00A0UP!",
                "(home|news|sport)+ # Home | News | Sport",
                "more from {outlet} # More from the Osterby Courier",
                "by {name} [and {name}] # By Ida van der Lund and J. Berg",
                "{number} min read # 4 min read",
                "posted on {date} # Posted on Monday, 3 May 2026 at 10:30",
                "follow {address} # Follow @idalund",
                "the post ... appeared first on ... # The post \"Why? Who?\" appeared first on Osterby Courier.",
                "{0-2} our letter {1-3} # Get our letter every day",
                "comments {number} # Comments (12)",
            })
    void takesWholeLines(String form, String line) {
        assertThat(isWhole(form, line)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "(read|see) more : ... # Read more to them",
                "sign up # Sign up for the crossing",
                "sign up # \"Sign up\"",
                "more from {outlet} # More from every harbour",
                "by {name} # By lantern light",
                "share # Share.",
                "read more {0-4} # Read more. They did.",
                "comments {number} # Comments by 12",
            })
    void leavesOthers(String form, String line) {
        assertThat(isWhole(form, line)).isFalse();
    }

    @Test
    void isSoughtByItsRarestWords() {
        assertThat(Wording.parse("[the] (latest|digital) issue of the {outlet}").triggers())
                .containsExactly("issue of the");
        assertThat(Wording.parse("(on|via) (facebook|whatsapp)").triggers()).containsExactly("facebook", "whatsapp");
    }

    @Test
    void saysWhatItCannotRead() {
        for (String form : List.of(
                "{name}", "[a]", "(a|b", "a)", "{nothing} a", "{1-x} a", "", "(a ".repeat(60) + ")".repeat(60))) {
            assertThatThrownBy(() -> Wording.parse(form)).as(form).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void readsALongLineInOnePass() {
        String line = "read more ".repeat(20_000);
        Article article = Article.text("a.txt", line);
        WordedLine worded = article.read(WordedLine.ALL).line(0);
        Wording wording = Wording.parse("(read|more|read more)+ ... never");
        for (int hit = 0; hit < line.length(); hit += 1_000) {
            assertThat(wording.isWhole(worded, hit)).isFalse();
        }
    }

    private static boolean isWhole(String form, String line) {
        Article article = Article.text("a.txt", line);
        WordedLine.All lines = article.read(WordedLine.ALL);
        assertThat(lines.size()).isEqualTo(1);
        return Wording.parse(form).isWhole(lines.line(0), line.length() - 1);
    }
}
