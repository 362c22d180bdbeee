package dev.corpusrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "**/*.txt, a.txt, true",
        "**/*.txt, a/b/c.txt, true",
        "*.txt, a/b.txt, false",
        "wire/**, wire/a/b.md, true",
        "wire/, wire/a.md, true",
        "wire/**, wired/a.md, false",
        "**/drafts/**, a/drafts/b.md, true",
        "**/drafts/**, drafts/b.md, true",
        "a?.txt, ab.txt, true",
        "a?.txt, a/.txt, false",
        "a(b).txt, a(b).txt, true",
        "a.txt, abtxt, false",
        "README*, README.md, true",
    })
    void globsMeanWhatAntSays(String glob, String path, boolean matches) {
        assertThat(Glob.parse(glob).matches(path)).isEqualTo(matches);
    }

    @Test
    void globsMeanWhatTheSameRegularExpressionMeans() {
        Random random = new Random(20260101);
        String[] parts = {"a", "b", "/", "*", "**", "/**/", "?", "."};
        for (int round = 0; round < 20_000; round++) {
            boolean isAnywhere = random.nextBoolean();
            StringBuilder glob = new StringBuilder(isAnywhere ? "**/" : "a");
            StringBuilder regex = new StringBuilder(isAnywhere ? "(?:[^/]*/)*" : "a");
            for (int i = random.nextInt(6); i >= 0; i--) {
                String part = parts[random.nextInt(parts.length)];
                boolean wouldBeReadAsOne = part.startsWith("*") && glob.charAt(glob.length() - 1) == '*'
                        || part.startsWith("/") && glob.charAt(glob.length() - 1) == '/'
                        || part.startsWith("*") && glob.charAt(glob.length() - 1) == '/' && part.length() > 1
                        || part.equals("/") && glob.toString().endsWith("/**");
                if (wouldBeReadAsOne) {
                    continue;
                }
                glob.append(part);
                regex.append(
                        switch (part) {
                            case "*" -> "[^/]*";
                            case "**" -> ".*";
                            case "/**/" -> "/(?:[^/]*/)*";
                            case "?" -> "[^/]";
                            case "." -> "\\.";
                            default -> part;
                        });
            }
            if (glob.charAt(glob.length() - 1) == '/') {
                regex.append(".*");
            }
            StringBuilder path = new StringBuilder("a");
            for (int i = random.nextInt(8); i > 0; i--) {
                path.append("ab/.".charAt(random.nextInt(4)));
            }
            assertThat(Glob.parse(glob.toString()).matches(path.toString()))
                    .as("%s on %s", glob, path)
                    .isEqualTo(path.toString().matches(regex.toString()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'wire\\*.md', parted by /",
        "/wire/**, begins in the corpus directory",
        "../a.md, begins in",
        "'*.{md,txt}', braces"
    })
    void aGlobThatWouldMatchNothingIsRefused(String glob, String reason) {
        assertThatThrownBy(() -> Glob.parse(glob))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void aBlankGlobIsRefused() {
        assertThatThrownBy(() -> Glob.parse(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
