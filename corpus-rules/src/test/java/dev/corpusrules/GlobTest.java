package dev.corpusrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void aBlankGlobIsRefused() {
        assertThatThrownBy(() -> Glob.parse(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
