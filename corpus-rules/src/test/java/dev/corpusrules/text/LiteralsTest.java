package dev.corpusrules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            mill                              ~ mill
            \\bOld mill\\b                    ~ Old mill
            ^Filed by: .+$                    ~ Filed by:
            mills?                            ~ mill
            mil+s                             ~ mil
            (?:loaf|bread) of \\w+            ~ loaf, bread
            (?:loaf|[0-9]+) for the baker     ~ for the baker
            (?P<who>Wren|Holm) said           ~ said
            (?i)barge|ferry                   ~ barge, ferry
            (?i:tar)geted                     ~ geted
            (?i)houses by the lock            ~ by the lock
            [a-z\\]]+wards{2,3} of \\pL+      ~ wards
            \\d{4} \\(corrected\\)            ~ (corrected)
            a.c\\.org/{0-2}                   ~
            Page \\p{Nd}+[)\\]]               ~ Page
            """)
    void oneOfThemStandsWhereTheExpressionIsFound(String expression, String literals) {
        assertThat(Literals.of(expression).stream().map(String::strip))
                .containsExactlyElementsOf(literals == null ? List.of() : List.of(literals.split(", ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\d+",
                "(?:mill)?",
                "mill|\\d",
                "(mill)*",
                "ab",
                "\\Qmill\\E",
                "\\x41pple",
                "(?i)\\u00e9t\\u00e9",
                "(?i)sss",
                "x{0}",
                "[mill]",
                "(?:mill){0,3}"
            })
    void whatMayBeFoundWithoutAnyHasNone(String expression) {
        assertThat(Literals.of(expression)).isEmpty();
    }

    @Test
    void noTextIsFoundWithoutOne() {
        String[] atoms = {
            "mill",
            "Holm ",
            "tea",
            "s",
            "[lmt]",
            ".",
            "\\w",
            "\\b",
            "\\s",
            "(?:mill|tea)",
            "(?i)",
            "(?i:HOLM)",
            "(l|mi)",
            "\\.",
            "^"
        };
        String[] signs = {"", "", "", "", "?", "*", "+", "{2}", "{0,1}", "|", "+?"};
        String[] words = {"mill", "Holm", "HOLM", "tea", "TEA", " ", "s", "\u017F", ".", "mi", "ll", "t", "\n"};
        Random random = new Random(7);
        int found = 0;
        for (int i = 0; i < 20_000; i++) {
            String expression = several(random, 4, atoms, signs);
            String text = several(random, 8, words, new String[] {""});
            List<String> literals = Literals.of(expression);
            if (!literals.isEmpty() && matches(expression, text)) {
                found++;
                String folded = Folding.fold(text);
                assertThat(literals)
                        .as(expression + " in " + text)
                        .anyMatch(literal -> folded.contains(Folding.fold(literal)));
            }
        }
        assertThat(found).isGreaterThan(500);
    }

    private static boolean matches(String expression, String text) {
        try {
            return !Expression.parse(expression).find(text).isEmpty();
        } catch (java.util.regex.PatternSyntaxException e) {
            return false;
        }
    }

    private static String several(Random random, int most, String[] parts, String[] behind) {
        StringBuilder all = new StringBuilder();
        for (int left = 1 + random.nextInt(most); left > 0; left--) {
            all.append(parts[random.nextInt(parts.length)]).append(behind[random.nextInt(behind.length)]);
        }
        return all.toString();
    }
}
