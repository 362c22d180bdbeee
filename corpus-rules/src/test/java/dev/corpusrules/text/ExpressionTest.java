package dev.corpusrules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    /** Each is harmless, though some look as if they repeated something. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a-z]{1000}",
                "(?:ferry|quay){2,5}",
                "(a{10}){100}",
                "a{2,}(b{3}|c{1000})",
                "\\x{1F600}{3}",
                "\\p{Greek}{1000}",
                "\\Q(((\\E",
                "[](]{1000}",
                "[^]a-z]+",
                "[[:alpha:]]{1000}",
                "\\{1001}",
                "a{,3}",
                "{",
            })
    void whatComesToLittleIsAnExpression(String expression) {
        assertThat(Expression.parse(expression)).isEqualTo(Expression.parse(expression));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ((a{100}){100})       | what it repeats comes to more than 1000 copies
            (?:(?:a{1,40}){2,}b){20,} | what it repeats comes to more than 1000 copies
            ([a-z)]{11}){100}     | what it repeats comes to more than 1000 copies
            (abcdefghijklm){1000} | what it repeats comes to more than 10000 signs
            a{9999999999}         | invalid repeat count: {9999999999}
            (?=a)b                | invalid or unsupported Perl syntax: (?=
            (a)\\1                | invalid escape sequence: \\1
            """)
    void whatComesToMuchOrIsUnknownIsRefused(String expression, String why) {
        assertThatThrownBy(() -> Expression.parse(expression))
                .isInstanceOfSatisfying(PatternSyntaxException.class, refused -> assertThat(refused.getDescription())
                        .isEqualTo(why));
    }

    @Test
    void bombsOfOtherKindsAreRefusedToo() {
        assertThat(Expression.parse("(".repeat(100) + "a" + ")".repeat(100)).find("a"))
                .hasSize(1);
        assertRefused("(".repeat(20_000) + "a" + ")".repeat(20_000), "its brackets are nested more than 200 deep");
        assertRefused("(?:a?){500}".repeat(30), "what it repeats comes to more than 10000 signs");
        assertRefused("a|".repeat(30_000), "it is longer than 50000 characters");
    }

    private static void assertRefused(String expression, String why) {
        assertThatThrownBy(() -> Expression.parse(expression)).hasMessageStartingWith(why);
    }

    /** With an engine that goes back, each would take longer than there is time. */
    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$|[xyz]!", "(?:a|aa)*[bc]", "(a*)*[bc]", "^(([a-z])+.)+[A-Z]([a-z])+$"})
    void timeGrowsWithTheTextAlone(String expression) {
        assertThat(Expression.parse(expression).find("a".repeat(100_000) + " xyz!"))
                .hasSizeLessThan(2);
    }
}
