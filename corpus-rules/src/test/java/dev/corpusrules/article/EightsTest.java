package dev.corpusrules.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

final class EightsTest {

    private static final String[] NEXT_TO_THEM = {
        "\t", "\u000B", "\f", "\u000E", "\0", " ", "\"", "$", ")", "+", ";", "=", "Z", "a", "\u007F", "\u0080", "ß",
        "“", "”", "€", "𝄞"
    };

    @Test
    void lineEndsAreFoundAnywhere() {
        same(new String[] {"\n", "\r", "\n\r", "\r\n\n"}, Eights::lineEnd, b -> b == '\n' || b == '\r');
    }

    @Test
    void whatIsBeyondAsciiIsFoundAnywhere() {
        same(new String[] {"é", "“”", "\u0080", "𝄞"}, Eights::beyondAscii, b -> b < 0);
    }

    @Test
    void signsOfMarkupAreFoundAnywhere() {
        for (String sign : new String[] {"<", "]", "*", "#", "`", "\\u003c"}) {
            for (int before = 0; before < 20; before++) {
                byte[] marked = ("“a”" + ".".repeat(before) + sign + "\\n_[^.“").getBytes(UTF_8);
                assertThat(Shapes.isUnmarked(marked, 0, marked.length)).isFalse();
                assertThat(Shapes.isUnmarked(marked, 0, 7 + before)).isTrue();
            }
        }
        byte[] plain = ("{\"text\":\"" + String.join(" _^[@\\\\ ", NEXT_TO_THEM) + "\\n\"}").getBytes(UTF_8);
        assertThat(Shapes.isUnmarked(plain, 0, plain.length)).isTrue();
    }

    private static void same(String[] sought, Search search, IntPredicate isSought) {
        for (String one : sought) {
            for (String other : NEXT_TO_THEM) {
                for (int before = 0; before < 20; before++) {
                    byte[] bytes =
                            ("x".repeat(before) + other + one + other + one + "x".repeat(before % 7)).getBytes(UTF_8);
                    for (int from = 0; from < bytes.length; from++) {
                        int first = from;
                        while (first < bytes.length && !isSought.test(bytes[first])) {
                            first++;
                        }
                        assertThat(search.from(bytes, from, bytes.length))
                                .as(Arrays.toString(bytes) + " from " + from)
                                .isEqualTo(first);
                        assertThat(search.from(bytes, from, first)).isEqualTo(first);
                    }
                }
            }
        }
    }

    private interface Search {
        int from(byte[] bytes, int from, int to);
    }
}
